// Attributes: "X is the Y", "X, the Y,", "the Y, X,".
#include <algorithm>

#include "content/facts/finder.h"
#include "content/facts/phrases.h"
#include "content/facts/sentence_view.h"
#include "content/facts/word_lists.h"
#include "content/language/lexicon.h"

namespace lacuna {
namespace {

bool Closes(const SentenceView& view, std::size_t token) {
  const std::string_view word = view.Lower(token);
  return token >= view.size() || word == "," || word == "." || word == ";" || word == ":";
}

const NounPhrase* NounBefore(const SentenceView& view, std::size_t token) {
  for (const NounPhrase& noun : view.chunks().nouns)
    if (noun.whole.end == token) return &noun;
  return nullptr;
}

bool IsPersonHead(const SentenceView& view, std::size_t head) {
  return IsPersonNoun(view.Lemma(head)) || DefaultLexicon().NounField(view.Lemma(head)) == "person";
}

// The name and its description must both be a person, or neither.
bool Agree(const SentenceView& view, const Mention& name, const NounPhrase& description) {
  return !description.plural && !description.pronoun &&
         (name.type == MentionType::person) == IsPersonHead(view, description.head);
}

Phrase PhraseOf(const SentenceView& view, TokenRange tokens, std::size_t head, RoleName role) {
  Phrase phrase;
  phrase.kind = PhraseKind::noun;
  phrase.role = role;
  phrase.tokens = tokens;
  phrase.head = head;
  phrase.text = view.WordsInside(tokens);
  phrase.span = SpanOf(view.sentence(), tokens);
  phrase.asks = true;
  return phrase;
}

void AddApposition(const SentenceView& view, std::size_t mention_index, const NounPhrase& description,
                   Harvest& harvest) {
  const Mention& mention = view.document().mentions[mention_index];
  const TokenRange name = view.TokensOf(mention);
  for (std::size_t t = description.whole.begin; t < description.whole.end; ++t)
    if (IsPersonalPronoun(view.Lower(t)) || IsPossessivePronoun(view.Lower(t)) ||
        IsDeicticWord(view.Lower(t)) || view.Is(t, "one") || view.Is(t, "former"))
      return;
  const std::string_view article = view.Lower(description.base.begin);
  if (article != "the" && article != "a" && article != "an") return;
  if (view.InQuotation(name.begin)) return;
  Proposition found;
  found.sentence = view.index();
  found.subject = PhraseOf(view, name, name.end - 1, RoleName::subject);
  found.subject.mention = mention_index;
  found.subject.person = mention.type == MentionType::person;
  found.subject.asks = article == "the";
  found.finite = "is";
  found.lemma = "be";
  found.auxiliary = found.copula = true;
  found.tail = {PhraseOf(view, description.whole, description.head, RoleName::complement)};
  found.tail[0].person = found.subject.person;
  const std::size_t begin = std::min(name.begin, description.whole.begin);
  const std::size_t end = std::max(name.end, description.whole.end);
  found.span = SpanOf(view.sentence(), {begin, end});
  harvest.Add(std::move(found), FactKind::attribute);
}

void FindAppositions(const SentenceView& view, Harvest& harvest) {
  for (std::size_t i = 0; i < view.document().mentions.size(); ++i) {
    const Mention& mention = view.document().mentions[i];
    if (mention.sentence != view.index() || !IsName(mention.type)) continue;
    const TokenRange name = view.TokensOf(mention);
    if (name.empty()) continue;
    // "X, the Y," and, with the description first, "the Y, X,".
    if (view.Is(name.end, ",")) {
      const int noun = view.NounAt(name.end + 1);
      const NounPhrase* after = noun < 0 ? nullptr : &view.chunks().nouns[static_cast<std::size_t>(noun)];
      if (after != nullptr && !after->name && Closes(view, after->whole.end) &&
          !view.Is(after->whole.end + 1, "and") && Agree(view, mention, *after))
        AddApposition(view, i, *after, harvest);
    }
    if (name.begin > 1 && view.Is(name.begin - 1, ",") && view.Is(name.end, ",")) {
      const NounPhrase* before = NounBefore(view, name.begin - 1);
      if (before != nullptr && !before->name && view.Is(before->base.begin, "the") &&
          Agree(view, mention, *before))
        AddApposition(view, i, *before, harvest);
    }
  }
}

}  // namespace

void FindAttributes(Harvest& harvest) {
  const Reading& reading = harvest.reading;
  for (std::size_t i = 0; i < reading.propositions.size(); ++i) {
    const Proposition& clause = reading.propositions[i];
    if ((clause.copula || clause.lemma == "become") && !clause.tail.empty() && clause.subject.mention)
      harvest.Take(i, FactKind::attribute);
  }
  for (std::size_t s = 0; s < reading.chunks.size(); ++s) {
    if (reading.document->sentences[s].garbled > 0.8) continue;
    FindAppositions(SentenceView(reading.article->text, *reading.document, s, reading.chunks[s]), harvest);
  }
}

}  // namespace lacuna
