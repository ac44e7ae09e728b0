// Events in nouns: "the signing of the Treaty of Camp David in 1978".
#include "content/facts/finder.h"
#include "content/facts/phrases.h"
#include "content/facts/sentence_view.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

bool HoldsName(const SentenceView& view, TokenRange tokens) {
  for (std::size_t t = tokens.begin; t < tokens.end; ++t)
    if (view.NameAt(t) != nullptr) return true;
  return false;
}

Phrase InYear(const SentenceView& view, std::size_t token) {
  Phrase time;
  time.kind = PhraseKind::preposition;
  time.role = RoleName::time;
  time.preposition = "in";
  time.tokens = time.key = {token, token + 1};
  time.head = token;
  time.text = std::string(view.AsWritten(token));
  time.span = view.tokens()[token].span;
  time.mention = static_cast<std::size_t>(view.MentionOver(token));
  time.asks = true;
  return time;
}

// "the birth of Israel" + "took place" + "in 1948"
Proposition TookPlace(const SentenceView& view, Phrase event, std::size_t year) {
  Proposition found;
  found.sentence = view.index();
  found.kind = ClauseType::nominal;
  found.subject = std::move(event);
  found.subject.role = RoleName::subject;
  found.subject.asks = false;
  found.finite = "took";
  found.lemma = "take";
  found.past = true;
  Phrase place;
  place.text = "place";
  found.tail = {place, InYear(view, year)};
  found.span = view.sentence().span;
  found.margin = view.sentence().parse_margin;
  return found;
}

// "the" … noun … "in YEAR" with a name between.
void FindIn(const SentenceView& view, std::size_t noun, Harvest& harvest) {
  if (!IsEventNoun(view.Lemma(noun)) || !view.Is(noun + 1, "of")) return;
  const int article = view.tree().Child(noun, "det");
  if (article < 0 || !view.Is(static_cast<std::size_t>(article), "the")) return;
  const auto begin = static_cast<std::size_t>(article);
  std::size_t in = noun + 2;
  while (in < view.size() && !view.Is(in, "in") && !view.IsPunctuation(in)) ++in;
  const Mention* year = view.MentionAt(in + 1);
  if (!view.Is(in, "in") || year == nullptr || year->type != MentionType::year ||
      !view.Is(in + 1, year->text))
    return;
  if (!HoldsName(view, {noun + 1, in})) return;
  PhraseReading event = ReadNominal(view, noun, {begin, in});
  if (event.refusal.empty() && event.phrase.preposition.empty())
    harvest.Add(TookPlace(view, std::move(event.phrase), in + 1), FactKind::event);
}

}  // namespace

void FindNominalEvents(Harvest& harvest) {
  const Reading& reading = harvest.reading;
  for (std::size_t s = 0; s < reading.trees.size(); ++s) {
    if (reading.document->sentences[s].garbled > 0.8) continue;
    const SentenceView view(reading.article->text, *reading.document, s, reading.trees[s]);
    for (std::size_t t = 0; t < view.size(); ++t) FindIn(view, t, harvest);
  }
}

}  // namespace lacuna
