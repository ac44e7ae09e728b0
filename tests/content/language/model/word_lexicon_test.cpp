#include "content/language/model/word_lexicon.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

WordLexicon SmallLexicon() {
  return WordLexicon({{"plan", WordSenses::Of(WordSenses::kNoun | WordSenses::kVerb, 1, 7, 3)},
                      {"city", WordSenses::Of(WordSenses::kNoun, 0, 13, 0)},
                      {"took", WordSenses::Of(WordSenses::kVerb, 1, 0, 5)}});
}

}  // namespace

TEST_CASE("A dictionary tells what a word may be", "[content][language][model]") {
  const WordSenses plan = SmallLexicon().Of("plan");
  CHECK(plan.classes() == (WordSenses::kNoun | WordSenses::kVerb));
  CHECK(plan.commonest() == 1);
  CHECK(plan.noun_field() == 7);
  CHECK(plan.verb_field() == 3);
  CHECK(SmallLexicon().Of("zebra").bits == 0);
  CHECK(WordLexicon().Of("plan").bits == 0);
}

TEST_CASE("Regular endings narrow what a word may be", "[content][language][model]") {
  CHECK(SmallLexicon().Of("cities").noun_field() == 13);
  CHECK(SmallLexicon().Of("plans").classes() == (WordSenses::kNoun | WordSenses::kVerb));
  const WordSenses planed = SmallLexicon().Of("planed");
  CHECK(planed.classes() == WordSenses::kVerb);
  CHECK(planed.noun_field() == 0);
  CHECK(SmallLexicon().Of("citied").bits == 0);
}

TEST_CASE("A dictionary reads back what it wrote, and nothing that is cut", "[content][language][model]") {
  const std::string whole = SmallLexicon().Write();
  const auto read = WordLexicon::Read(whole);
  REQUIRE(read);
  CHECK(read->Of("took").bits == SmallLexicon().Of("took").bits);
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(WordLexicon::Read(whole.substr(0, size)));
  CHECK_FALSE(WordLexicon::Read(whole + "x"));
}

}  // namespace lacuna
