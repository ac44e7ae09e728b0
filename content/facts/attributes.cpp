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
  return token >= view.size() || word == "," || word == "." || word == ";" || word == ":" || word == ")";
}

bool PointsElsewhere(const SentenceView& view, TokenRange range) {
  for (std::size_t t = range.begin; t < range.end; ++t)
    if (IsPersonalPronoun(view.Lower(t)) || IsPossessivePronoun(view.Lower(t)) ||
        IsDeicticWord(view.Lower(t)) || view.Is(t, "one") || view.Is(t, "former") || view.Is(t, "and"))
      return true;
  return false;
}

// A company is a group, a town a place; nobody is a break-up.
bool AgreeInKind(const SentenceView& view, const Phrase& name, std::size_t noun) {
  const MentionType type = name.head_type.value_or(MentionType::term);
  if (type == MentionType::person) return true;  // told by the caller
  const std::string_view field = DefaultLexicon().NounField(view.Lemma(noun));
  if (type == MentionType::organization)
    return field == "group" || field == "artifact" || field == "communication";
  if (type == MentionType::place)
    return field == "location" || field == "object" || field == "artifact" || field == "group";
  return field == "artifact" || field == "communication" || field == "animal" || field == "plant" ||
         field == "substance" || field == "food" || field == "event" || field == "act";
}

// "X is the Y", made of two phrases that stand side by side.
void AddApposition(const SentenceView& view, TokenRange name, std::size_t noun, TokenRange description,
                   Harvest& harvest) {
  const std::string_view article = view.Lower(description.begin);
  if (article != "the" && article != "a" && article != "an") return;
  if (PointsElsewhere(view, description) || view.InQuotation(name.begin)) return;
  PhraseReading subject = ReadNominal(view, name.end - 1, name);
  PhraseReading complement = ReadNominal(view, noun, description);
  if (!subject.refusal.empty() || !complement.refusal.empty() || complement.phrase.plural) return;
  if (!subject.phrase.mention || subject.phrase.person != complement.phrase.person) return;
  if (!AgreeInKind(view, subject.phrase, noun)) return;
  Proposition found;
  found.sentence = view.index();
  found.kind = ClauseType::apposition;
  found.subject = std::move(subject.phrase);
  found.subject.role = RoleName::subject;
  found.subject.asks = article == "the";
  found.finite = "is";
  found.lemma = "be";
  found.auxiliary = found.copula = true;
  complement.phrase.role = RoleName::complement;
  found.tail = {std::move(complement.phrase)};
  found.span = view.sentence().span;
  found.margin = view.sentence().parse_margin;
  harvest.Add(std::move(found), FactKind::attribute);
}

// The noun phrase that begins with the article at `token`: its head noun, -1 when there is none.
int NounOfArticle(const SentenceView& view, std::size_t token) {
  if (view.Pos(token) != Upos::det || view.tree().Relation(token) != "det") return -1;
  const int noun = view.tree().Head(token);
  return noun >= 0 && view.NameAt(static_cast<std::size_t>(noun)) == nullptr ? noun : -1;
}

TokenRange UpToInsertion(const SentenceView& view, std::size_t begin, std::size_t noun) {
  TokenRange range{begin, view.tree().Yield(noun).end};
  for (std::size_t t = noun + 1; t < range.end; ++t)
    if (Closes(view, t)) range.end = t;
  return range;
}

void FindAppositions(const SentenceView& view, const Mention& mention, Harvest& harvest) {
  const TokenRange name = view.TokensOf(mention);
  if (name.empty()) return;
  if (view.Is(name.end, ",") || view.Is(name.end, "(")) {
    const int noun = NounOfArticle(view, name.end + 1);
    if (noun >= 0) {
      const TokenRange range = UpToInsertion(view, name.end + 1, static_cast<std::size_t>(noun));
      if (Closes(view, range.end) && !view.Is(range.end + 1, "and"))
        AddApposition(view, name, static_cast<std::size_t>(noun), range, harvest);
    }
  }
  if (name.begin < 2 || !view.Is(name.begin - 1, ",") || !Closes(view, name.end)) return;
  for (std::size_t begin = name.begin - 1; begin-- > 0;) {
    const int noun = NounOfArticle(view, begin);
    if (noun < 0 || view.Is(begin, ",")) continue;
    const TokenRange range = UpToInsertion(view, begin, static_cast<std::size_t>(noun));
    if (range.end == name.begin - 1 && view.Is(begin, "the"))
      AddApposition(view, name, static_cast<std::size_t>(noun), range, harvest);
    return;
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
  for (const Mention& mention : reading.document->mentions) {
    if (!IsName(mention.type) || reading.document->sentences[mention.sentence].garbled > 0.8) continue;
    const SentenceView view(reading.article->text, *reading.document, mention.sentence,
                            reading.trees[mention.sentence]);
    FindAppositions(view, mention, harvest);
  }
}

}  // namespace lacuna
