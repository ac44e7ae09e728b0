#include "content/language/name_decoding.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

// Four words; candidates are word 0, words 0-1 and word 3.
NameSentence FourWords() {
  NameSentence sentence;
  sentence.words.resize(4);
  sentence.candidates = {{0, 1, {}}, {0, 2, {}}, {3, 4, {}}};
  return sentence;
}

}  // namespace

TEST_CASE("The names with the best sum are chosen", "[content][language]") {
  NameSentenceScores scores;
  scores.outside = {0, 0, 0, 0};
  scores.candidates = {{0, 3, 1, 0, 0, 0, 0}, {0, 1, 4, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 2}};
  const auto names = BestNames(FourWords(), scores);
  REQUIRE(names.size() == 2);
  CHECK(names[0].end == 2);
  CHECK(names[0].which == 2);
  CHECK(names[1].begin == 3);
  CHECK(names[1].which == 6);
}

TEST_CASE("Words that are better left outside make no name", "[content][language]") {
  NameSentenceScores scores;
  scores.outside = {5, 5, 5, 5};
  scores.candidates = {{0, 3, 1, 0, 0, 0, 0}, {0, 1, 4, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 2}};
  CHECK(BestNames(FourWords(), scores).empty());
}

TEST_CASE("A sentence without words has no names", "[content][language]") {
  CHECK(BestNames(NameSentence{}, NameSentenceScores{}).empty());
}

}  // namespace lacuna
