// Events in nouns: "the signing of the Treaty of Camp David in 1978".
#include "content/facts/finder.h"
#include "content/facts/sentence_view.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

bool HoldsName(const SentenceView& view, TokenRange tokens) {
  for (std::size_t t = tokens.begin; t < tokens.end; ++t) {
    const int mention = view.MentionOver(t);
    if (mention >= 0 && IsName(view.document().mentions[static_cast<std::size_t>(mention)].type)) return true;
  }
  return false;
}

// "the birth of Israel" + "took place" + "in 1948"
Proposition TookPlace(const SentenceView& view, const NounPhrase& noun, std::size_t year) {
  const Mention& mention = view.document().mentions[year];
  Proposition found;
  found.sentence = view.index();
  found.subject.kind = PhraseKind::noun;
  found.subject.role = RoleName::subject;
  found.subject.tokens = noun.whole;
  found.subject.head = noun.head;
  found.subject.text = view.WordsInside(noun.whole);
  found.subject.span = SpanOf(view.sentence(), noun.whole);
  found.finite = "took";
  found.lemma = "take";
  found.past = true;
  Phrase place;
  place.text = "place";
  Phrase time;
  time.kind = PhraseKind::preposition;
  time.role = RoleName::time;
  time.preposition = "in";
  time.tokens = view.TokensOf(mention);
  time.head = time.tokens.begin;
  time.text = std::string(mention.span.In(view.text()));
  time.span = mention.span;
  time.mention = year;
  time.asks = true;
  found.tail = {place, time};
  found.span = SpanOf(view.sentence(), {noun.whole.begin, time.tokens.end});
  return found;
}

}  // namespace

void FindNominalEvents(Harvest& harvest) {
  const Reading& reading = harvest.reading;
  for (std::size_t s = 0; s < reading.chunks.size(); ++s) {
    if (reading.document->sentences[s].garbled > 0.8) continue;
    const SentenceView view(reading.article->text, *reading.document, s, reading.chunks[s]);
    for (const NounPhrase& noun : reading.chunks[s].nouns) {
      const bool event = IsEventNoun(view.Lemma(noun.head)) && view.Is(noun.base.begin, "the") &&
                         noun.whole.end > noun.base.end && HoldsName(view, noun.whole);
      if (!event || !view.Is(noun.whole.end, "in")) continue;
      const int mention = view.MentionOver(noun.whole.end + 1);
      if (mention < 0) continue;
      const Mention& year = reading.document->mentions[static_cast<std::size_t>(mention)];
      if (year.type == MentionType::year && view.Is(noun.whole.end + 1, year.text))
        harvest.Add(TookPlace(view, noun, static_cast<std::size_t>(mention)), FactKind::event);
    }
  }
}

}  // namespace lacuna
