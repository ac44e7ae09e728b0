#include "content/language/noun_phrases.h"

#include <algorithm>

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::vector<std::string> NounPhrasesIn(const std::string& text) {
  const Analyzed analyzed(text);
  const Sentence& sentence = analyzed.document.sentences.at(0);
  std::vector<std::string> out;
  for (const NounPhrase& noun : FindNounPhrases(sentence)) {
    const Span span{sentence.tokens[noun.whole.begin].span.begin,
                    sentence.tokens[noun.whole.end - 1].span.end};
    out.emplace_back(span.In(text));
  }
  return out;
}

bool Has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("Noun phrases keep their adjectives, possessors and of-chains", "[content][language]") {
  const auto nouns =
      NounPhrasesIn("The old harbour's stone walls survived the signing of the Treaty of Lund.");
  CHECK(Has(nouns, "The old harbour's stone walls"));
  CHECK(Has(nouns, "the signing of the Treaty of Lund"));
}

}  // namespace lacuna
