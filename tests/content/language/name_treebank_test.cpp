// Measures the trained name finder on the entity files' development part and prints the figures.
#include <fmt/core.h>

#include "content/language/lexicon.h"
#include "content/language/model/language_model.h"
#include "content/language/training/name_scores.h"
#include "content/language/training/treebank_names.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {

TEST_CASE("Names are found where the entity files have them", "[content][language][treebank]") {
  const auto trees = SharedDataPath("treebank/en_dev.tsv.zst");
  const auto entities = SharedDataPath("treebank/gum_entities_dev.jsonl.zst");
  if (!trees || !entities) return;
  const auto treebank = ReadTreebankFile(*trees);
  const auto documents = ParseEntities(ReadPackedFile(*entities).value());
  REQUIRE(treebank);
  REQUIRE(documents);
  NameScore score;
  for (const EntityDocument& document : *documents) {
    const auto gold = GoldNames(document, *treebank);
    REQUIRE(gold);
    const auto found = FindTreebankNames(document, BuiltInModel(), DefaultLexicon());
    for (std::size_t i = 0; i < gold->size(); ++i) score.Add((*gold)[i], found[i]);
  }
  fmt::print("{}\n", score.Line());
  CHECK(score.typed.F1() >= 0.72);
  CHECK(score.spans.F1() >= 0.83);
}

}  // namespace lacuna
