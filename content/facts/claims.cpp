#include "content/facts/claims.h"

#include "content/base/utf8.h"
#include "content/facts/phrases.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"

namespace lacuna {

std::string SourceAt(const SentenceView& view, std::size_t noun) {
  const PhraseReading reading = ReadNominal(view, noun, view.tree().Yield(noun));
  if (!reading.refusal.empty()) return "";
  const Phrase& phrase = reading.phrase;
  bool named = false;
  for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
    named = named || view.Pos(t) == Upos::propn || view.NameAt(t) != nullptr;
  const bool plural_people = phrase.plural && phrase.person && !view.Is(phrase.tokens.begin, "the");
  if (!named && !plural_people) return "";
  // "Professor", "the Crown, 1700": the name itself was parted from it.
  const bool title_alone = phrase.key.end - phrase.key.begin == 1 && view.NameAt(phrase.head) == nullptr &&
                           (IsPersonNoun(ToLower(view.Lemma(phrase.head))) ||
                            DefaultLexicon().NounField(ToLower(view.Lemma(phrase.head))) == "person");
  const std::string words = view.Inside(view.Words(phrase.key), phrase.key.begin);
  const bool dated = words.find_first_of("0123456789") != std::string::npos;
  return title_alone || dated ? "" : words;
}

std::string SpeakerOf(const SentenceView& view, std::size_t verb) {
  const int subject = view.tree().Child(verb, "nsubj");
  return subject < 0 ? "" : SourceAt(view, static_cast<std::size_t>(subject));
}

}  // namespace lacuna
