#include "content/facts/gap_phrases.h"

#include <algorithm>
#include <set>

#include "content/facts/phrases.h"

namespace lacuna {
namespace {

// A noun that plays a part of its own in the sentence.
bool IsGapHead(const SentenceView& view, std::size_t token) {
  if (view.Pos(token) != Upos::noun && view.Pos(token) != Upos::propn && view.Pos(token) != Upos::num)
    return false;
  const std::string_view relation = view.tree().Relation(token);
  const bool possessive = view.tree().Child(token, "case") > static_cast<int>(token);
  if (possessive) return relation == "nmod:poss" && view.NameAt(token) != nullptr;  // not "the world's"
  return IsRelation(relation, "nsubj") || relation == "obj" || IsRelation(relation, "obl") ||
         relation == "nmod" || relation == "root" || relation == "appos" || relation == "xcomp" ||
         relation == "conj";
}

// One of several, the others outside the key.
bool IsPartOfList(const SentenceView& view, const Phrase& phrase) {
  const auto& children = view.tree().Children(phrase.head);
  return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
    return view.tree().Relation(child) == "conj" && !phrase.key.Contains(child);
  });
}

bool IsGapType(MentionType type) {
  return IsName(type) || type == MentionType::year || type == MentionType::date ||
         type == MentionType::quantity || type == MentionType::money || type == MentionType::percent ||
         type == MentionType::duration;
}

// Names and values inside longer phrases: "the 390 settlers", "Luther's writings".
void AddMentions(const SentenceView& view, TokenRange range, std::vector<Phrase>& phrases) {
  std::set<std::size_t> seen;
  for (const Phrase& phrase : phrases)
    if (phrase.mention) seen.insert(*phrase.mention);
  for (std::size_t t = range.begin; t < range.end; ++t) {
    const int mention = view.MentionOver(t);
    if (mention < 0 || !seen.insert(static_cast<std::size_t>(mention)).second) continue;
    const Mention& named = *view.MentionAt(t);
    if (!IsGapType(named.type)) continue;
    const TokenRange words = view.TokensOf(named);
    std::size_t head = words.begin;
    while (words.Contains(static_cast<std::size_t>(std::max(view.tree().Head(head), 0))) &&
           view.tree().Head(head) >= 0)
      head = static_cast<std::size_t>(view.tree().Head(head));
    PhraseReading reading = ReadNominal(view, head, words);
    if (!reading.refusal.empty() || reading.phrase.mention != static_cast<std::size_t>(mention)) continue;
    reading.phrase.role = RoleName::topic;
    phrases.push_back(std::move(reading.phrase));
  }
}

}  // namespace

bool HasFiniteVerb(const SentenceView& view, TokenRange range) {
  for (std::size_t t = range.begin; t < range.end; ++t) {
    const std::string_view tag = view.Tag(t);
    if (tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD") return true;
  }
  return false;
}

std::vector<Phrase> GapPhrases(const SentenceView& view, TokenRange range) {
  std::vector<Phrase> phrases;
  for (std::size_t t = range.begin; t < range.end; ++t) {
    if (!IsGapHead(view, t)) continue;
    PhraseReading reading = ReadNominal(view, t, view.tree().Yield(t));
    if (!reading.refusal.empty() || IsPartOfList(view, reading.phrase)) continue;
    if (reading.phrase.key.begin < range.begin || reading.phrase.key.end > range.end) continue;
    reading.phrase.role = RoleName::topic;
    phrases.push_back(std::move(reading.phrase));
  }
  AddMentions(view, range, phrases);
  return phrases;
}

}  // namespace lacuna
