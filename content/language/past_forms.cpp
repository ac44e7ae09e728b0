#include "content/language/tag_repair_steps.h"

#include "content/language/word_set.h"

namespace lacuna {
namespace {

// Joins two nouns ("interviews and documents"), not two clauses.
bool JoinsNouns(const TaggedWords& words, std::size_t i) {
  return words[i].tag == Penn::CC && i > 0 && i + 1 < words.size() && IsNounTag(words[i - 1].tag) &&
         IsNounTag(words[i + 1].tag);
}

// Whether a word that can only be a finite verb follows in the same clause.
bool FiniteVerbFollows(const TaggedWords& words, std::size_t i) {
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    if ((ClosesClause(words[at]) && !JoinsNouns(words, at)) ||
        (words[at].tag == Penn::IN && words[at].plain == "that"))
      return false;
    if (words[at].tag == Penn::MD || words[at].tag == Penn::VBZ || words[at].tag == Penn::VBP) return true;
    if (words[at].tag == Penn::VBD &&
        (!words[at].May(Penn::VBN) || AuxiliaryBefore(words, at) == Auxiliary::none))
      return true;
  }
  return false;
}

// Whether the clause already has a finite verb before word i, with no boundary since.
bool FiniteVerbBefore(const TaggedWords& words, std::size_t i) {
  for (std::size_t at = i; at-- > 0;) {
    if (ClosesClause(words[at]) && !JoinsNouns(words, at)) return false;
    if (words[at].tag == Penn::IN &&
        (words[at].plain == "that" || words[at].plain == "because" || words[at].plain == "if" ||
         words[at].plain == "while" || words[at].plain == "although" || words[at].plain == "as"))
      return false;
    if (IsFiniteTag(words[at].tag)) return true;
  }
  return false;
}

bool SubjectBefore(const TaggedWords& words, std::size_t i) {
  std::size_t at = i;
  while (at > 0 && IsAdverbTag(words[at - 1].tag)) --at;
  if (at == 0) return false;
  const Penn t = words[at - 1].tag;
  if (t == Penn::PRP || t == Penn::WDT || t == Penn::WP || t == Penn::EX) {
    static const WordSet kObjects("me him us them myself himself herself itself themselves ourselves");
    return !kObjects.Has(words[at - 1].plain);
  }
  return IsNounTag(t) || t == Penn::CD ||
         (t == Penn::DT && (words[at - 1].plain == "this" || words[at - 1].plain == "all"));
}

// "the proposed law", "has a limited supply": stands inside a noun phrase.
bool StandsInNounPhrase(const TaggedWords& words, std::size_t i) {
  if (i == 0 || i + 1 >= words.size()) return false;
  const Penn before = words[i - 1].tag, after = words[i + 1].tag;
  const bool opened =
      before == Penn::DT || before == Penn::PRPS || before == Penn::POS || IsAdjectiveTag(before) ||
      before == Penn::IN || before == Penn::CD ||
      (IsAdverbTag(before) && i > 1 && (words[i - 2].tag == Penn::DT || words[i - 2].tag == Penn::IN));
  return opened && (IsNounTag(after) || IsAdjectiveTag(after));
}

// The last word of a phrase after a comma or at the start: "Founded in 1920, …", ", known as …".
bool IsReducedClause(const TaggedWords& words, std::size_t i) {
  if (i + 1 >= words.size()) return false;
  const Penn after = words[i + 1].tag;
  const bool opens = i == 0 || words[i - 1].tag == Penn::comma || words[i - 1].tag == Penn::open_bracket ||
                     (IsAdverbTag(words[i - 1].tag) && (i == 1 || words[i - 2].tag == Penn::comma));
  return opens && (after == Penn::IN || after == Penn::TO || IsAdverbTag(after)) && words[i].plain != "said";
}

// ", fled to Paris and died": a verb of a series keeps the form of the one before it.
Penn CoordinatedForm(const TaggedWords& words, std::size_t i) {
  while (i > 0 && IsAdverbTag(words[i - 1].tag)) --i;
  if (i == 0 || (words[i - 1].tag != Penn::CC && words[i - 1].tag != Penn::comma)) return Penn::start;
  for (std::size_t at = i - 1; at-- > 0;) {
    if (words[at].tag == Penn::stop || words[at].tag == Penn::colon) return Penn::start;
    if (words[at].tag == Penn::VBD && AuxiliaryOf(words[at]) == Auxiliary::none) return Penn::VBD;
    if (words[at].tag == Penn::VBN)
      return AuxiliaryBefore(words, at) != Auxiliary::none ? Penn::VBN : Penn::start;
    if (words[at].tag == Penn::VBD) return Penn::VBD;
    if (words[at].tag == Penn::VBZ || words[at].tag == Penn::VBP) return Penn::start;
  }
  return Penn::start;
}

// Whether the stretch around word i, up to stops, colons and quotation marks, lacks any other finite verb
// outside of relative clauses.
bool IsOnlyVerb(const TaggedWords& words, std::size_t i) {
  const auto ends = [&](std::size_t at) {
    const Penn t = words[at].tag;
    return t == Penn::stop || t == Penn::colon || t == Penn::open_quote || t == Penn::close_quote;
  };
  std::size_t begin = i, end = i + 1;
  while (begin > 0 && !ends(begin - 1)) --begin;
  while (end < words.size() && !ends(end)) ++end;
  bool relative = false;
  for (std::size_t at = begin; at < end; ++at) {
    const Penn t = words[at].tag;
    relative = t == Penn::WDT || t == Penn::WP || (relative && t != Penn::comma);
    const bool sure = t == Penn::MD || t == Penn::VBZ || t == Penn::VBP ||
                      (t == Penn::VBD && (!words[at].May(Penn::VBN) || at < i));
    if (at != i && sure && !relative) return false;
  }
  return true;
}

Penn PastOrParticiple(const TaggedWords& words, std::size_t i) {
  const Auxiliary auxiliary = AuxiliaryBefore(words, i);
  if (auxiliary == Auxiliary::be || auxiliary == Auxiliary::have) return Penn::VBN;
  const Penn after = TagAt(words, i + 1);
  if (i > 0 && words[i - 1].tag == Penn::hyphen) return Penn::VBN;
  if (StandsInNounPhrase(words, i)) return Penn::VBN;
  const bool by_follows = i + 1 < words.size() && words[i + 1].plain == "by";
  if (SubjectBefore(words, i)) {
    const Penn before = words[i - 1].tag;
    if (before == Penn::PRP || before == Penn::WDT || before == Penn::WP) return Penn::VBD;
    if (FiniteVerbBefore(words, i) && !(IsAdverbTag(before)))
      return OpensNounPhrase(after) && !by_follows ? words[i].tag : Penn::VBN;
    if (by_follows && words[i].plain != "followed") return Penn::VBN;
    if (OpensNounPhrase(after) && after != Penn::CD) return Penn::VBD;
    return FiniteVerbFollows(words, i) ? Penn::VBN : Penn::VBD;
  }
  const Penn series = CoordinatedForm(words, i);
  if (by_follows) return Penn::VBN;
  const bool object =
      OpensNounPhrase(after) && i > 0 && (words[i - 1].tag == Penn::comma || words[i - 1].tag == Penn::CC);
  if (object && words[i].plain != "called" && words[i].plain != "named" && words[i].plain != "given")
    return Penn::VBD;
  if (i > 0 && words[i - 1].tag == Penn::CC && series != Penn::start) return series;
  std::size_t before = i;
  while (before > 0 && IsAdverbTag(words[before - 1].tag)) --before;
  if (before > 0 && words[before - 1].tag == Penn::comma && IsOnlyVerb(words, i)) return Penn::VBD;
  if (IsReducedClause(words, i)) return Penn::VBN;
  return series != Penn::start ? series : words[i].tag;
}

}  // namespace

void RepairPastForms(TaggedWords& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    const bool unsure =
        (word.tag == Penn::VBD || word.tag == Penn::VBN) && word.May(Penn::VBD) && word.May(Penn::VBN);
    if (unsure && !IsBeForm(word.plain) && !(word.plain == "had" && word.tag == Penn::VBD))
      word.tag = PastOrParticiple(words, i);
  }
}

}  // namespace lacuna
