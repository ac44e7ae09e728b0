// Measures the trained name finder on the entity files' development part and prints the figures.
#include <fmt/core.h>

#include "content/language/analyze.h"
#include "content/language/lexicon.h"
#include "content/language/model/language_model.h"
#include "content/language/training/name_scores.h"
#include "content/language/training/reference_scores.h"
#include "content/language/training/treebank_names.h"
#include "content/language/training/word_document.h"
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
  CHECK(score.typed.F1() >= 0.80);
  CHECK(score.spans.F1() >= 0.88);
}

TEST_CASE("References that are resolved are right", "[content][language][treebank]") {
  const auto entities = SharedDataPath("treebank/gum_entities_dev.jsonl.zst");
  if (!entities) return;
  const auto documents = ParseEntities(ReadPackedFile(*entities).value());
  REQUIRE(documents);
  ReferenceScore score;
  for (const EntityDocument& gold : *documents) {
    std::vector<std::vector<std::string_view>> words;
    for (const EntitySentence& sentence : gold.sentences)
      words.emplace_back(sentence.words.begin(), sentence.words.end());
    const WordDocument given = DocumentOf(words);
    Document document;
    document.language = "en";
    document.sentences = given.sentences;
    UnderstandSentences(document, given.text, DefaultLexicon());
    score.Add(gold, document);
  }
  fmt::print("{}\n", score.Line());
  CHECK(score.right[0] + score.right[1] >= 15);
  CHECK(10 * (score.right[0] + score.right[1]) >= 8 * (score.resolved[0] + score.resolved[1]));
}

}  // namespace lacuna
