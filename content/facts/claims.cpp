#include "content/facts/claims.h"

#include "content/facts/phrases.h"
#include "content/facts/word_lists.h"

namespace lacuna {

std::string SourceAt(const SentenceView& view, std::size_t noun) {
  const PhraseReading reading = ReadNominal(view, noun, view.tree().Yield(noun));
  if (!reading.refusal.empty()) return "";
  const Phrase& phrase = reading.phrase;
  bool named = false;
  for (std::size_t t = phrase.tokens.begin; t < phrase.tokens.end; ++t)
    named = named || view.Pos(t) == Upos::propn || view.NameAt(t) != nullptr;
  const bool plural_people = phrase.plural && phrase.person && !view.Is(phrase.tokens.begin, "the");
  return named || plural_people ? view.Inside(view.Words(phrase.key), phrase.key.begin) : "";
}

std::string SpeakerOf(const SentenceView& view, std::size_t verb) {
  const int subject = view.tree().Child(verb, "nsubj");
  return subject < 0 ? "" : SourceAt(view, static_cast<std::size_t>(subject));
}

}  // namespace lacuna
