#include "app/workspace.h"

#include <cstdlib>
#include <filesystem>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace lacuna {
namespace {

// Sets a variable of the environment and puts the old value back.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    if (const char* old = std::getenv(name)) old_ = old;
    setenv(name, value.c_str(), 1);
  }
  ~Variable() {
    if (old_)
      setenv(name_, old_->c_str(), 1);
    else
      unsetenv(name_);
  }
  Variable(const Variable&) = delete;

 private:
  const char* name_;
  std::optional<std::string> old_;
};

const Clock kClock{Moment{{1'795'339'800'000}, 60}};

}  // namespace

TEST_CASE("The library lies where the environment says, and its folder is made", "[app][workspace]") {
  const TemporaryFolder folder;
  const Variable home("HOME", folder.path() + "/home");
  SECTION("under XDG_DATA_HOME") {
    const Variable data("XDG_DATA_HOME", folder.path() + "/data");
    CHECK(*LibraryPath("") == folder.path() + "/data/lacuna/library.lacuna");
    CHECK(std::filesystem::is_directory(folder.path() + "/data/lacuna"));
  }
  SECTION("under HOME when that is not set or not absolute") {
    const Variable data("XDG_DATA_HOME", GENERATE(as<std::string>{}, "", "relative"));
    CHECK(*LibraryPath("") == folder.path() + "/home/.local/share/lacuna/library.lacuna");
  }
}

TEST_CASE("A library that was named is taken as it is", "[app][workspace]") {
  CHECK(*LibraryPath("some/where.lacuna") == "some/where.lacuna");
}

TEST_CASE("Without any place for the library the way out is named", "[app][workspace]") {
  const Variable home("HOME", ""), data("XDG_DATA_HOME", "");
  CHECK_THAT(LibraryPath("").error().message, ContainsSubstring("--library"));
}

TEST_CASE("A folder that cannot be made is named", "[app][workspace]") {
  const Variable data("XDG_DATA_HOME", "/dev/null");
  const auto path = LibraryPath("");
  REQUIRE_FALSE(path.ok());
  CHECK_THAT(path.error().message, ContainsSubstring("/dev/null/lacuna"));
}

TEST_CASE("What was stored is there when the library is opened again", "[app][workspace]") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/library.lacuna";
  {
    const auto workspace = Workspace::Open(path, kClock);
    REQUIRE(workspace.ok());
    REQUIRE((*workspace)->settings.Set("new_per_day", "5").ok());
    const NewCard card{"Capitals", "What is the capital of Malta?", "Valletta", {}, {}, "", std::nullopt};
    REQUIRE((*workspace)->bank.AddCard(card, kClock.Now().now).ok());
  }
  const auto workspace = Workspace::Open(path, kClock);
  REQUIRE(workspace.ok());
  CHECK((*workspace)->settings.Limits().new_cards == 5);
  CHECK((*workspace)->FindBank("Capitals")->has_value());
}

TEST_CASE("A bank nobody knows is refused; none means all", "[app][workspace]") {
  const auto workspace = Workspace::OpenInMemory(kClock);
  REQUIRE(workspace.ok());
  CHECK_FALSE((*workspace)->FindBank("")->has_value());
  CHECK_THAT((*workspace)->FindBank("Geology").error().message, ContainsSubstring("'Geology'"));
}

TEST_CASE("The one learner needs no name", "[app][workspace]") {
  const auto workspace = Workspace::OpenInMemory(kClock);
  REQUIRE(workspace.ok());
  const auto learner = (*workspace)->FindLearner("");
  REQUIRE(learner.ok());
  CHECK((*workspace)->FindLearner(learner->name)->id == learner->id);
  CHECK_FALSE((*workspace)->FindLearner("Nobody").ok());
}

TEST_CASE("A frozen clock stands still, the other one moves on", "[app][clock]") {
  CHECK(kClock.Now().now == kClock.frozen->now);
  CHECK(kClock.Now().zone_minutes == 60);
  const Clock running;
  const Instant first = running.Now().now;
  CHECK(first.ms > 1'700'000'000'000);
  while (running.Now().now == first) {
  }
  CHECK(running.Now().now > first);
}

TEST_CASE("Local time is that of the very instant", "[app][clock]") {
  const Variable zone("TZ", "Asia/Kathmandu");
  tzset();
  CHECK(Clock{}.Now().zone_minutes == 5 * 60 + 45);
}

}  // namespace lacuna
