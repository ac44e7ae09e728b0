// Whole sentences: what a sentence says when none of its clauses comes apart, to be asked by a gap.
#include <algorithm>

#include "content/facts/claims.h"
#include "content/facts/finder.h"
#include "content/facts/phrases.h"
#include "content/facts/sentence_view.h"
#include "content/facts/word_lists.h"

namespace lacuna {
namespace {

constexpr double kSound = 0.3;  // garbled sentences have no words to spare
constexpr std::size_t kFewest = 6;
constexpr std::size_t kMost = 60;  // tokens; the rules of item writing count the words

bool HasFiniteVerb(const SentenceView& view) {
  for (std::size_t t = 0; t < view.size(); ++t) {
    const std::string_view tag = view.Tag(t);
    if (tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD") return true;
  }
  return false;
}

// A noun that plays a part of its own in the sentence.
bool IsGapHead(const SentenceView& view, std::size_t token) {
  if (view.Pos(token) != Upos::noun && view.Pos(token) != Upos::propn && view.Pos(token) != Upos::num)
    return false;
  const std::string_view relation = view.tree().Relation(token);
  if (view.tree().Child(token, "conj") >= 0 || view.tree().Child(token, "case") > static_cast<int>(token))
    return false;  // one of a list; "the world's"
  return IsRelation(relation, "nsubj") || relation == "obj" || IsRelation(relation, "obl") ||
         relation == "nmod" || relation == "root" || relation == "appos" || relation == "xcomp";
}

bool QuotationsClose(const SentenceView& view) {
  int open = 0;
  for (std::size_t t = 0; t < view.size(); ++t) {
    const std::string_view word = view.AsWritten(t);
    if (word == "“" || (word == "\"" && open == 0)) {
      ++open;
    } else if (word == "”" || word == "\"") {
      --open;
    }
  }
  return open == 0;
}

// "Furnished with notes, it played a part": the first subject is a pronoun.
bool StartsFromPronoun(const SentenceView& view) {
  for (std::size_t t = 0; t < view.size(); ++t)
    if (IsRelation(view.tree().Relation(t), "nsubj"))
      return view.Pos(t) == Upos::pron && view.Tag(t) == "PRP";
  return false;
}

bool Usable(const SentenceView& view) {
  const Sentence& sentence = view.sentence();
  if (sentence.garbled > kSound || sentence.starts_in_quotation) return false;
  if (sentence.holds_quotation && !QuotationsClose(view)) return false;
  if (view.size() < kFewest || view.size() > kMost || view.tree().root() < 0) return false;
  if (view.Pos(0) == Upos::intj || StartsFromPronoun(view)) return false;
  const std::string_view last = view.AsWritten(view.size() - 1);
  if (last != "." && last != "!" && last != "”" && last != "\"") return false;
  return HasFiniteVerb(view);
}

void FindIn(const SentenceView& view, Harvest& harvest) {
  Proposition found;
  found.sentence = view.index();
  found.kind = ClauseType::sentence;
  found.span = view.sentence().span;
  found.margin = view.sentence().parse_margin;
  found.past = std::any_of(view.tokens().begin(), view.tokens().end(),
                           [](const Token& token) { return token.xpos == "VBD"; });
  for (const TokenRange& insertion : InsertionsIn(view, {0, view.size()}))
    found.insertions.push_back(view.SpanOf(insertion));
  for (std::size_t t = 0; t < view.size(); ++t) {
    if (!IsGapHead(view, t)) continue;
    PhraseReading reading = ReadNominal(view, t, view.tree().Yield(t));
    if (!reading.refusal.empty() || reading.phrase.coordinated) continue;
    reading.phrase.role = RoleName::topic;
    found.tail.push_back(std::move(reading.phrase));
  }
  if (!found.tail.empty()) harvest.Add(std::move(found), FactKind::event);
}

}  // namespace

void FindSentences(Harvest& harvest) {
  const Reading& reading = harvest.reading;
  for (std::size_t s = 0; s < reading.trees.size(); ++s) {
    const SentenceView view(reading.article->text, *reading.document, s, reading.trees[s]);
    if (Usable(view)) FindIn(view, harvest);
  }
}

}  // namespace lacuna
