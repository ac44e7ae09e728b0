#include "content/article/hyphens.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Joined(const std::string& first, const std::string& second, const std::string& elsewhere = "") {
  LineJoiner joiner;
  joiner.Learn(elsewhere);
  std::string text = first;
  joiner.Join(text, second);
  return text;
}

TEST_CASE("A word parted at the line's end becomes one again", "[content][article]") {
  CHECK(Joined("the old light-", "house stood") == "the old lighthouse stood");
  CHECK(Joined("the light\u00AD", "house") == "the lighthouse");
  CHECK(Joined("the light", "house") == "the light house");
}

TEST_CASE("A hyphen that belongs to the word stays", "[content][article]") {
  CHECK(Joined("a well-", "known man") == "a well-known man");
  CHECK(Joined("the salt-", "stained coat", "his salt-stained coat") == "the salt-stained coat");
  CHECK(Joined("the salt-", "pan", "a saltpan near a salt-pan's edge, the saltpan") == "the saltpan");
  CHECK(Joined("the Franco-", "Prussian War") == "the Franco-Prussian War");
  CHECK(Joined("from 1914-", "18 on") == "from 1914-18 on");
  CHECK(Joined("the lamp -", "a candle") == "the lamp - a candle");
}

}  // namespace
}  // namespace lacuna
