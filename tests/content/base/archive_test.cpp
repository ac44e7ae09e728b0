#include "content/base/archive.h"

#include "tests/support/catch.h"
#include "tests/support/zip_builder.h"

namespace lacuna {
namespace {

const auto kAll = [](std::string_view) { return true; };

std::string WhyNot(const std::string& bytes, const ArchiveLimits& limits = {}) {
  const auto members = ReadArchive(bytes, "book.epub", kAll, limits);
  return members ? "" : members.error().message;
}

TEST_CASE("ReadArchive gives the members that are wanted", "[content][base]") {
  const auto members = ReadArchive(Zip({{"a/one.txt", "first"}, {"two.txt", "second"}}), "book.epub",
                                   [](std::string_view name) { return name == "a/one.txt"; });
  REQUIRE(members);
  CHECK(*members == ArchiveMembers{{"a/one.txt", "first"}});
}

TEST_CASE("Names that lead out of the archive refuse it, wanted or not", "[content][base]") {
  const auto name =
      GENERATE(as<std::string>{}, "../evil", "a/../../evil", "/etc/passwd", "a\\..\\evil", "C:\\evil");
  CAPTURE(name);
  const std::string bytes = Zip({{"one.txt", "first"}, {name, "evil"}});
  CHECK_THAT(WhyNot(bytes), ContainsSubstring("which leads out of it"));
  CHECK_FALSE(ReadArchive(bytes, "book.epub", [](std::string_view) { return false; }));
}

TEST_CASE("Dots inside a name lead nowhere", "[content][base]") {
  CHECK(WhyNot(Zip({{"a..b/..c/d..", "fine"}})).empty());
}

TEST_CASE("A bomb is refused while it unpacks", "[content][base]") {
  const std::string zeros(30 << 20, '\0');
  CHECK_THAT(WhyNot(Zip({{"zeros", zeros}})), ContainsSubstring("book.epub unpacks to more than it may"));
  ArchiveLimits little;
  little.bytes = 10;
  CHECK_THAT(WhyNot(Zip({{"a", "123456"}, {"b", "123456"}}), little), ContainsSubstring("unpacks to more"));
}

TEST_CASE("Too many members, a name twice, a password, broken bytes: each has its sentence",
          "[content][base]") {
  ArchiveLimits few;
  few.members = 2;
  CHECK(WhyNot(Zip({{"a", "1"}, {"b", "2"}, {"c", "3"}}), few) ==
        "book.epub holds more than 2 files: import the text alone.");
  CHECK_THAT(WhyNot(Zip({{"a", "1"}, {"a", "2"}})), ContainsSubstring("holds 'a' twice"));
  CHECK(WhyNot(Zip({{"a", "hidden words"}}, "secret")) ==
        "book.epub is locked with a password: save it without one and import that.");
  CHECK_THAT(WhyNot("PK\3\4 and then nothing of the kind"), ContainsSubstring("book.epub is damaged"));
  std::string cut = Zip({{"a", std::string(5000, 'x')}, {"b", "y"}});
  cut.resize(cut.size() / 2);
  CHECK_FALSE(WhyNot(cut).empty());
}

}  // namespace
}  // namespace lacuna
