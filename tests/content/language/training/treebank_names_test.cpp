#include "content/language/training/treebank_names.h"

#include "content/language/lexicon.h"
#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("Names for the treebank end before United and go on behind it", "[content][language]") {
  EntityDocument document;
  document.sentences.emplace_back();
  document.sentences[0].words = {"The",    "President", "of", "the",   "United",
                                 "States", "spoke",     "in", "Paris", "."};
  const auto names = FindTreebankNames(document, BuiltInModel(), DefaultLexicon());
  REQUIRE(names.size() == 1);
  REQUIRE(names[0].size() == 3);
  CHECK(names[0][0].begin == 1);
  CHECK(names[0][0].end == 2);
  CHECK(names[0][0].type == MentionType::person);
  CHECK(names[0][1].begin == 5);
  CHECK(names[0][1].end == 6);
  CHECK(names[0][1].type == MentionType::place);
  CHECK(names[0][2].begin == 8);
}

}  // namespace lacuna
