#include <algorithm>
#include <array>
#include <optional>

#include "content/base/random.h"
#include "content/language/lexicon.h"
#include "content/questions/distractors.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr int kFamiliar = 3;  // WordNet's count, plus one: rarer words are no temptation

// Kinds of things whose neighbours in the dictionary are neighbours in the world.
bool IsConcrete(std::string_view field) {
  constexpr auto kFields =
      std::to_array<std::string_view>({"animal", "body", "food", "plant", "substance", "artifact"});
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end();
}

struct Noun {
  std::string article;  // "a ", "the " or ""
  std::string base;     // lower case, singular
  bool plural = false;
};

// A key that is one plain noun, with its article.
std::optional<Noun> PlainNoun(const Wanted& wanted) {
  if (!wanted.finding.proposition || wanted.slot.part != SlotPart::whole) return std::nullopt;
  const Phrase& phrase = PhraseAt(*wanted.finding.proposition, wanted.slot);
  if (phrase.coordinated || phrase.kind == PhraseKind::clause) return std::nullopt;
  const Sentence& sentence = wanted.reading.document->sentences[wanted.finding.proposition->sentence];
  const Token& head = sentence.tokens[phrase.head];
  if (head.upos != Upos::noun) return std::nullopt;
  Noun noun;
  noun.plural = head.xpos == "NNS";
  noun.base = head.lemma;
  const std::string bare(WithoutArticle(wanted.slot.key));
  if (WordsAsWritten(bare).size() != 1) return std::nullopt;
  noun.article = wanted.slot.key.substr(0, wanted.slot.key.size() - bare.size());
  return noun;
}

std::string PluralOf(const std::string& base) {
  const auto ends = [&](std::string_view tail) { return base.ends_with(tail); };
  if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh")) return base + "es";
  const bool consonant_y = ends("y") && base.size() > 1 &&
                           std::string_view("aeiou").find(base[base.size() - 2]) == std::string_view::npos;
  return consonant_y ? base.substr(0, base.size() - 1) + "ies" : base + "s";
}

std::string ArticleFor(const std::string& article, const std::string& word) {
  if (article != "a " && article != "an ") return article;
  return std::string_view("aeiou").find(word.front()) == std::string_view::npos ? "a " : "an ";
}

}  // namespace

std::vector<std::string> NounCandidates(const Wanted& wanted) {
  const auto noun = PlainNoun(wanted);
  const Lexicon& lexicon = DefaultLexicon();
  if (!noun || !IsConcrete(lexicon.NounField(noun->base))) return {};
  std::vector<std::string> words = lexicon.CoHyponyms(noun->base);
  std::erase_if(words, [&](const std::string& word) {
    const bool plain = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return !plain || lexicon.Classes(word).noun < kFamiliar;
  });
  Random random(wanted.seed);
  random.Shuffle(std::span(words));
  std::vector<std::string> candidates;
  candidates.reserve(words.size());
  for (const std::string& word : words)
    candidates.push_back(ArticleFor(noun->article, word) + (noun->plural ? PluralOf(word) : word));
  return candidates;
}

}  // namespace lacuna
