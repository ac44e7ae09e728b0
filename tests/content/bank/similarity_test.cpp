#include "content/bank/similarity.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

double LikenessOf(std::string_view a, std::string_view b) {
  return Likeness(ShinglesOf(WordsOf(a)), ShinglesOf(WordsOf(b)));
}

}  // namespace

TEST_CASE("Words are compared without case, punctuation and spaces", "[content][bank]") {
  CHECK(WordsOf("The lamp, at Málwick!") == WordsOf("the  LAMP at málwick"));
  CHECK(WordsOf("one two") != WordsOf("two one"));
  CHECK(WordsOf("").empty());
  CHECK(WordsOf("… — !").empty());
  CHECK(WordsOf("灯台守").size() == 3);
  CHECK(WordsOf("lamp灯x").size() == 3);
}

TEST_CASE("The likeness of two texts is the share of their runs of three words", "[content][bank]") {
  CHECK(LikenessOf("a b c d", "A, b, c, d.") == 1);
  CHECK(LikenessOf("a b c d", "a b c e") == 0.5);
  CHECK(LikenessOf("a b c d", "d c b a") == 0);
  CHECK(LikenessOf("two words", "two words") == 1);
  CHECK(LikenessOf("", "") == 0);
}

TEST_CASE("A sketch is the smallest runs, and small texts are their own", "[content][bank]") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "word" + std::to_string(i) + " ";
  const Hashes shingles = ShinglesOf(WordsOf(text));
  CHECK(shingles.size() == 498);
  CHECK(SketchOf(shingles).size() == kSketchSize);
  CHECK(SketchOf(shingles).back() == shingles[kSketchSize - 1]);
  CHECK(SketchOf(ShinglesOf(WordsOf("a b c d"))).size() == 2);
}

}  // namespace lacuna
