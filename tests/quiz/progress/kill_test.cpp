// A process killed while it keeps answers loses none that it had acknowledged.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <set>

#include "content/base/random.h"
#include "tests/support/catch.h"
#include "tests/support/small_bank.h"
#include "tests/support/temporary_folder.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");
constexpr int kCards = 20;

int Kills() {
  const char* wanted = std::getenv("LACUNA_KILLS");
  return wanted ? std::atoi(wanted) : 100;
}

std::unique_ptr<Database> Reopen(const std::string& path) {
  auto database = Database::Open(path);
  if (!database || !ProgressStore::Prepare(**database, kMonday.now)) return nullptr;
  return std::move(*database);
}

// Answers for ever, and writes the id of each review only when Record has returned.
[[noreturn]] void AnswerUntilKilled(const std::string& path, int acknowledged) {
  const auto database = Reopen(path);
  if (!database) _exit(1);
  ProgressStore progress(*database);
  Sitting sitting;
  sitting.learner = progress.DefaultLearner(kMonday.now).id;
  sitting.started = kMonday.now;
  const SittingId in = progress.BeginSitting(sitting, 0);
  for (int i = 0;; ++i) {
    SittingQuestion asked;
    asked.card = {i % kCards + 1};
    asked.question = {i % kCards + 1};
    AnswerRecord answer;
    answer.learner = sitting.learner;
    answer.card = asked.card;
    answer.question = asked.question;
    answer.sitting = in;
    answer.position = progress.AddSittingQuestion(in, asked);
    answer.at = Later(kMonday, i);
    answer.rating = i % 7 == 0 ? Rating::again : Rating::good;
    answer.grade = SmallBank::GradeOf(answer.rating);
    const std::int64_t id = progress.Record(answer, PlainScheduler()).id.value;
    if (::write(acknowledged, &id, sizeof id) != sizeof id) _exit(1);
  }
}

// Starts a process, lets it answer at least once and for some milliseconds more, and kills it.
std::set<std::int64_t> KillAfter(const std::string& path, useconds_t microseconds) {
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const pid_t child = ::fork();
  if (child == 0) AnswerUntilKilled(path, ends[1]);
  ::close(ends[1]);
  std::set<std::int64_t> acknowledged;
  std::int64_t id = 0;
  if (::read(ends[0], &id, sizeof id) == sizeof id) acknowledged.insert(id);
  ::usleep(microseconds);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  while (::read(ends[0], &id, sizeof id) == sizeof id) acknowledged.insert(id);
  ::close(ends[0]);
  return acknowledged;
}

std::set<std::int64_t> Kept(Database& database) {
  std::set<std::int64_t> ids;
  Statement query = database.Prepare("SELECT id FROM review");
  while (query.Step()) ids.insert(query.Int(0));
  return ids;
}

}  // namespace

TEST_CASE("No acknowledged answer is lost to kill -9, and nothing is left half done", "[quiz][progress]") {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/library.lacuna";
  {
    auto opened = Database::Open(path);
    REQUIRE(opened);
    SmallBank small(kCards, std::move(*opened));
  }
  Random random(20260302);
  std::set<std::int64_t> acknowledged;
  for (int kill = 0; kill < Kills(); ++kill) {
    const auto killed = KillAfter(path, static_cast<useconds_t>(random.Below(30'000)));
    REQUIRE_FALSE(killed.empty());
    acknowledged.insert(killed.begin(), killed.end());
    const auto database = Reopen(path);
    REQUIRE(database);
    const std::set<std::int64_t> kept = Kept(*database);
    for (const std::int64_t id : acknowledged) REQUIRE(kept.count(id) == 1);
    REQUIRE(database->CheckIntegrity().empty());
    REQUIRE(ProgressStore(*database).Check(PlainScheduler()).empty());
  }
}
