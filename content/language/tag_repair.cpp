#include "content/language/tag_repair.h"

#include <algorithm>

#include "content/language/word_set.h"

namespace lacuna {
namespace {

using Words = std::vector<TaggedWord>;

Penn TagAt(const Words& words, std::size_t i) { return i < words.size() ? words[i].tag : Penn::stop; }

bool IsNominal(Penn t) { return IsNounTag(t) || t == Penn::CD || t == Penn::PRP; }
bool IsModifier(Penn t) { return IsAdjectiveTag(t) || t == Penn::CD || t == Penn::hyphen; }
bool OpensNounPhrase(Penn t) {
  return t == Penn::DT || t == Penn::PRPS || t == Penn::PRP || IsNounTag(t) || IsAdjectiveTag(t) || t == Penn::CD ||
         t == Penn::dollar || t == Penn::PDT || t == Penn::WPS;
}
bool ClosesClause(const TaggedWord& word) {
  return word.tag == Penn::comma || word.tag == Penn::stop || word.tag == Penn::colon || word.tag == Penn::CC ||
         word.tag == Penn::WDT || word.tag == Penn::WP || word.tag == Penn::WRB || word.tag == Penn::open_quote ||
         word.tag == Penn::close_quote || word.tag == Penn::open_bracket || word.tag == Penn::close_bracket;
}

enum class Auxiliary { none, be, have, support, modal };

Auxiliary AuxiliaryOf(const TaggedWord& word) {
  if (word.tag == Penn::MD) return Auxiliary::modal;
  if (word.tag == Penn::POS) return Auxiliary::none;
  if (IsBeForm(word.plain) || word.plain == "get" || word.plain == "got" || word.plain == "gets") return Auxiliary::be;
  if (IsHaveForm(word.plain)) return Auxiliary::have;
  if (IsDoForm(word.plain)) return Auxiliary::support;
  return Auxiliary::none;
}

// The auxiliary before word i, past adverbs and (in questions) a short subject.
Auxiliary AuxiliaryBefore(const Words& words, std::size_t i) {
  std::size_t at = i;
  while (at > 0 && (IsAdverbTag(words[at - 1].tag) || words[at - 1].tag == Penn::RP)) --at;
  if (at > 0 && AuxiliaryOf(words[at - 1]) != Auxiliary::none) return AuxiliaryOf(words[at - 1]);
  if (at > 1 && words[at - 1].tag == Penn::PRP && AuxiliaryOf(words[at - 2]) != Auxiliary::none &&
      (at == 2 || words[at - 3].tag == Penn::WRB || words[at - 3].tag == Penn::WP || ClosesClause(words[at - 3])))
    return AuxiliaryOf(words[at - 2]);
  return Auxiliary::none;
}

void RepairAfterAuxiliary(Words& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (!IsVerbTag(word.tag) || IsBeForm(word.plain)) continue;
    switch (AuxiliaryBefore(words, i)) {
      case Auxiliary::modal:
      case Auxiliary::support:
        if (word.May(Penn::VB)) word.tag = Penn::VB;
        break;
      case Auxiliary::be:
      case Auxiliary::have:
        if (word.tag != Penn::VBG && word.May(Penn::VBN)) word.tag = Penn::VBN;
        break;
      case Auxiliary::none: break;
    }
  }
}

// Joins two nouns ("interviews and documents"), not two clauses.
bool JoinsNouns(const Words& words, std::size_t i) {
  return words[i].tag == Penn::CC && i > 0 && i + 1 < words.size() && IsNounTag(words[i - 1].tag) && IsNounTag(words[i + 1].tag);
}

// Whether a word that can only be a finite verb follows in the same clause.
bool FiniteVerbFollows(const Words& words, std::size_t i) {
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    if ((ClosesClause(words[at]) && !JoinsNouns(words, at)) || (words[at].tag == Penn::IN && words[at].plain == "that")) return false;
    if (words[at].tag == Penn::MD || words[at].tag == Penn::VBZ || words[at].tag == Penn::VBP) return true;
    if (words[at].tag == Penn::VBD && (!words[at].May(Penn::VBN) || AuxiliaryBefore(words, at) == Auxiliary::none)) return true;
  }
  return false;
}

// Whether the clause already has a finite verb before word i, with no boundary since.
bool FiniteVerbBefore(const Words& words, std::size_t i) {
  for (std::size_t at = i; at-- > 0;) {
    if (ClosesClause(words[at]) && !JoinsNouns(words, at)) return false;
    if (words[at].tag == Penn::IN && (words[at].plain == "that" || words[at].plain == "because" || words[at].plain == "if" ||
                                      words[at].plain == "while" || words[at].plain == "although" || words[at].plain == "as"))
      return false;
    if (IsFiniteTag(words[at].tag)) return true;
  }
  return false;
}

bool SubjectBefore(const Words& words, std::size_t i) {
  std::size_t at = i;
  while (at > 0 && IsAdverbTag(words[at - 1].tag)) --at;
  if (at == 0) return false;
  const Penn t = words[at - 1].tag;
  if (t == Penn::PRP || t == Penn::WDT || t == Penn::WP || t == Penn::EX) {
    static const WordSet kObjects("me him us them myself himself herself itself themselves ourselves");
    return !kObjects.Has(words[at - 1].plain);
  }
  return IsNounTag(t) || t == Penn::CD || (t == Penn::DT && (words[at - 1].plain == "this" || words[at - 1].plain == "all"));
}

// "the proposed law", "has a limited supply": stands inside a noun phrase.
bool StandsInNounPhrase(const Words& words, std::size_t i) {
  if (i == 0 || i + 1 >= words.size()) return false;
  const Penn before = words[i - 1].tag, after = words[i + 1].tag;
  const bool opened = before == Penn::DT || before == Penn::PRPS || before == Penn::POS || IsAdjectiveTag(before) || before == Penn::IN ||
                      before == Penn::CD || (IsAdverbTag(before) && i > 1 && (words[i - 2].tag == Penn::DT || words[i - 2].tag == Penn::IN));
  return opened && (IsNounTag(after) || IsAdjectiveTag(after));
}

// The last word of a phrase after a comma or at the start: "Founded in 1920, …", ", known as …".
bool IsReducedClause(const Words& words, std::size_t i) {
  if (i + 1 >= words.size()) return false;
  const Penn after = words[i + 1].tag;
  const bool opens = i == 0 || words[i - 1].tag == Penn::comma || words[i - 1].tag == Penn::open_bracket ||
                     (IsAdverbTag(words[i - 1].tag) && (i == 1 || words[i - 2].tag == Penn::comma));
  return opens && (after == Penn::IN || after == Penn::TO || IsAdverbTag(after)) && words[i].plain != "said";
}

// ", fled to Paris and died": a verb of a series keeps the form of the one before it.
Penn CoordinatedForm(const Words& words, std::size_t i) {
  while (i > 0 && IsAdverbTag(words[i - 1].tag)) --i;
  if (i == 0 || (words[i - 1].tag != Penn::CC && words[i - 1].tag != Penn::comma)) return Penn::start;
  for (std::size_t at = i - 1; at-- > 0;) {
    if (words[at].tag == Penn::stop || words[at].tag == Penn::colon) return Penn::start;
    if (words[at].tag == Penn::VBD && AuxiliaryOf(words[at]) == Auxiliary::none) return Penn::VBD;
    if (words[at].tag == Penn::VBN) return AuxiliaryBefore(words, at) != Auxiliary::none ? Penn::VBN : Penn::start;
    if (words[at].tag == Penn::VBD) return Penn::VBD;
    if (words[at].tag == Penn::VBZ || words[at].tag == Penn::VBP) return Penn::start;
  }
  return Penn::start;
}

// Whether the stretch around word i, up to stops, colons and quotation marks, lacks any other finite verb
// outside of relative clauses.
bool IsOnlyVerb(const Words& words, std::size_t i) {
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
    const bool sure = t == Penn::MD || t == Penn::VBZ || t == Penn::VBP || (t == Penn::VBD && (!words[at].May(Penn::VBN) || at < i));
    if (at != i && sure && !relative) return false;
  }
  return true;
}

Penn PastOrParticiple(const Words& words, std::size_t i) {
  const Auxiliary auxiliary = AuxiliaryBefore(words, i);
  if (auxiliary == Auxiliary::be || auxiliary == Auxiliary::have) return Penn::VBN;
  const Penn after = TagAt(words, i + 1);
  if (i > 0 && words[i - 1].tag == Penn::hyphen) return Penn::VBN;
  if (StandsInNounPhrase(words, i)) return Penn::VBN;
  const bool by_follows = i + 1 < words.size() && words[i + 1].plain == "by";
  if (SubjectBefore(words, i)) {
    const Penn before = words[i - 1].tag;
    if (before == Penn::PRP || before == Penn::WDT || before == Penn::WP) return Penn::VBD;
    if (FiniteVerbBefore(words, i) && !(IsAdverbTag(before))) return OpensNounPhrase(after) && !by_follows ? words[i].tag : Penn::VBN;
    if (by_follows && words[i].plain != "followed") return Penn::VBN;
    if (OpensNounPhrase(after) && after != Penn::CD) return Penn::VBD;
    return FiniteVerbFollows(words, i) ? Penn::VBN : Penn::VBD;
  }
  const Penn series = CoordinatedForm(words, i);
  if (by_follows) return Penn::VBN;
  const bool object = OpensNounPhrase(after) && i > 0 && (words[i - 1].tag == Penn::comma || words[i - 1].tag == Penn::CC);
  if (object && words[i].plain != "called" && words[i].plain != "named" && words[i].plain != "given") return Penn::VBD;
  if (i > 0 && words[i - 1].tag == Penn::CC && series != Penn::start) return series;
  if (i > 0 && words[i - 1].tag == Penn::comma && IsOnlyVerb(words, i)) return Penn::VBD;
  if (IsReducedClause(words, i)) return Penn::VBN;
  return series != Penn::start ? series : words[i].tag;
}

void RepairPastForms(Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    const bool unsure = (word.tag == Penn::VBD || word.tag == Penn::VBN) && word.May(Penn::VBD) && word.May(Penn::VBN);
    if (unsure && !IsBeForm(word.plain) && !(word.plain == "had" && word.tag == Penn::VBD)) word.tag = PastOrParticiple(words, i);
  }
}

// The word before i and the adverbs in front of it (0 when there is none).
std::size_t BeforeAdverbs(const Words& words, std::size_t i) {
  std::size_t at = i - 1;
  while (at > 0 && IsAdverbTag(words[at].tag)) --at;
  return at;
}

// "did they know", "let you go": a subject whose verb an auxiliary before it governs.
bool Governed(const Words& words, std::size_t subject) {
  static const WordSet kGoverning("let lets make makes made help helps helped see saw hear heard watch watched");
  return subject > 0 && (AuxiliaryOf(words[subject - 1]) != Auxiliary::none || kGoverning.Has(words[subject - 1].plain));
}

// "the signing of", "Arab thinking,": an -ing form that heads a noun phrase; "lasting peace": one that is an adjective.
void RepairGerunds(Words& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (word.tag != Penn::VBG || IsBeForm(word.plain)) continue;
    const Penn before = words[i - 1].tag, after = TagAt(words, i + 1);
    const bool opened = before == Penn::DT || before == Penn::PRPS || before == Penn::POS || IsAdjectiveTag(before);
    const bool ends = after == Penn::IN || after == Penn::comma || after == Penn::stop || after == Penn::CC || after == Penn::MD ||
                      after == Penn::VBD || after == Penn::VBZ || after == Penn::VBP;
    if (opened && ends) word.tag = Penn::NN;
    if (IsNounTag(after) && word.May(Penn::JJ) && (opened || before == Penn::CC || before == Penn::VB)) word.tag = Penn::JJ;
  }
}

// "helped Israel host refugees": a noun by its neighbours, but the verb that "help" and "let" want.
void RepairBareInfinitives(Words& words) {
  static const WordSet kVerbs("help helps helped helping let lets letting make makes made making");
  for (std::size_t i = 2; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (!IsNounTag(word.tag) || !word.May(Penn::VB) || !OpensNounPhrase(TagAt(words, i + 1))) continue;
    const bool named = IsNameTag(words[i - 1].tag) || words[i - 1].tag == Penn::PRP;
    if (named && (kVerbs.Has(words[i - 2].plain) || (i > 2 && kVerbs.Has(words[i - 3].plain)))) word.tag = Penn::VB;
  }
}

void RepairBaseForms(Words& words) {
  static const WordSet kBareInfinitive("let make makes made help helps helped helping lets");
  for (std::size_t i = 1; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (word.tag == Penn::VBP && words[i - 1].tag == Penn::TO && word.May(Penn::VB)) word.tag = Penn::VB;
    const std::size_t subject = BeforeAdverbs(words, i);
    static const WordSet kSubjects("i you we they");
    if (word.tag == Penn::VB && word.May(Penn::VBP) && kSubjects.Has(words[subject].plain) && !Governed(words, subject))
      word.tag = Penn::VBP;
    if (word.tag == Penn::VB && (words[i - 1].tag == Penn::WDT || words[i - 1].tag == Penn::NNS) && word.May(Penn::VBP) &&
        !(i > 1 && kBareInfinitive.Has(words[i - 2].plain)))
      word.tag = Penn::VBP;
    if (word.tag != Penn::VB && word.tag != Penn::VBP) continue;
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
      const TaggedWord& earlier = words[i - back];
      if (ClosesClause(earlier) || earlier.tag == Penn::IN) break;
      if (kBareInfinitive.Has(earlier.plain) && word.May(Penn::VB)) word.tag = Penn::VB;
    }
  }
}

bool ClauseFollows(const Words& words, std::size_t i) {
  bool subject = false;
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    const Penn t = words[at].tag;
    if (IsFiniteTag(t)) return subject;
    if (t == Penn::comma || t == Penn::stop || t == Penn::colon || t == Penn::WDT || t == Penn::WP || t == Penn::open_quote)
      return false;
    if (t == Penn::IN && at > i + 1 && !subject) return false;
    subject = subject || IsNominal(t) || t == Penn::DT || t == Penn::EX;
  }
  return false;
}

void RepairThat(Words& words, std::size_t i) {
  TaggedWord& word = words[i];
  const Penn after = TagAt(words, i + 1);
  const Penn before = i > 0 ? words[i - 1].tag : Penn::start;
  if (IsFiniteTag(after) || (IsAdverbTag(after) && IsFiniteTag(TagAt(words, i + 2)))) {
    word.tag = IsNounTag(before) || (i > 1 && before == Penn::comma && IsNounTag(words[i - 2].tag)) ? Penn::WDT : Penn::DT;
    if (IsVerbTag(before)) word.tag = Penn::IN;
  } else if (after == Penn::stop || after == Penn::comma) {
    word.tag = Penn::DT;
  } else if (IsVerbTag(before) || IsAdjectiveTag(before) || before == Penn::comma || before == Penn::CC || before == Penn::RB) {
    word.tag = after == Penn::NN && !ClauseFollows(words, i) ? Penn::DT : Penn::IN;
  } else if (IsNounTag(before)) {
    word.tag = after == Penn::PRP || after == Penn::DT || after == Penn::NNP || after == Penn::NNS || after == Penn::PRPS ? Penn::IN : Penn::WDT;
    static const WordSet kStated("fact idea claim claims view evidence belief hope fear news argument sign report notion "
                                 "way time day reason belief proposal rumour rumor warning promise reports announcement "
                                 "statement decision assumption assurance agreement principle condition chance risk danger "
                                 "conclusion possibility theory suggestion feeling concern doubt");
    if (word.tag == Penn::IN && !kStated.Has(words[i - 1].plain)) word.tag = Penn::WDT;
  } else if (before == Penn::IN || before == Penn::start || before == Penn::TO) {
    word.tag = Penn::DT;
  }
}

void RepairClitic(Words& words, std::size_t i) {
  if (i == 0) return;
  TaggedWord& word = words[i];
  const TaggedWord& before = words[i - 1];
  if (before.plain == "let") {
    word.tag = Penn::PRP;
    return;
  }
  const bool pronoun = before.tag == Penn::PRP || before.tag == Penn::EX || before.tag == Penn::WP || before.tag == Penn::WRB ||
                       before.tag == Penn::DT || before.plain == "here" || before.plain == "there" || before.plain == "that" || before.plain == "which";
  const Penn after = TagAt(words, i + 1);
  const bool predicate = after == Penn::VBG || after == Penn::DT || after == Penn::PRP || after == Penn::IN || after == Penn::TO ||
                         (i + 1 < words.size() && (words[i + 1].plain == "not" || words[i + 1].plain == "n't" || words[i + 1].plain == "been")) ||
                         (after == Penn::VBN && !IsNounTag(TagAt(words, i + 2)));
  word.tag = pronoun || (predicate && !(after == Penn::VBG && IsNounTag(TagAt(words, i + 2)))) ? Penn::VBZ : Penn::POS;
}

void RepairParticle(Words& words, std::size_t i) {
  TaggedWord& word = words[i];
  if (word.tag != Penn::RP && word.tag != Penn::IN && word.tag != Penn::RB) return;
  static const WordSet kParticles("up out off down over back away around on in");
  if (!kParticles.Has(word.plain) || i == 0) return;
  const bool after_verb = IsVerbTag(words[i - 1].tag) && !IsBeForm(words[i - 1].plain);
  const Penn after = TagAt(words, i + 1);
  const bool weak = word.plain == "on" || word.plain == "in" || word.plain == "over" || word.plain == "around";
  if (weak) {
    if (OpensNounPhrase(after) || after == Penn::VBG || after == Penn::WDT || after == Penn::WP) word.tag = Penn::IN;
    else if (after_verb) word.tag = Penn::RP;
    return;
  }
  if (word.plain == "back" || word.plain == "away") {
    word.tag = word.tag == Penn::RP ? Penn::RB : word.tag;
    return;
  }
  if (word.plain == "out" && i + 1 < words.size() && words[i + 1].plain == "of" && !after_verb) word.tag = Penn::IN;
  else if (after_verb) word.tag = Penn::RP;
}

void RepairFunctionWords(Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    const Penn after = TagAt(words, i + 1);
    if (word.plain == "that") RepairThat(words, i);
    if (word.plain == "'s") RepairClitic(words, i);
    RepairParticle(words, i);
    if (word.plain == "to" && word.tag == Penn::TO && after != Penn::VB && !IsAdverbTag(after) && after != Penn::stop && after != Penn::comma)
      word.tag = Penn::IN;
    if (word.plain == "her" && word.tag != Penn::PRPS && (IsNounTag(after) || IsAdjectiveTag(after))) word.tag = Penn::PRPS;
    if (word.plain == "her" && word.tag == Penn::PRPS && !IsNounTag(after) && !IsModifier(after) && after != Penn::VBG && after != Penn::VBN)
      word.tag = Penn::PRP;
    if (word.plain == "there" && i + 1 < words.size()) {
      const bool exists = IsBeForm(words[i + 1].plain) || (after == Penn::MD && i + 2 < words.size() && words[i + 2].plain == "be");
      word.tag = exists ? Penn::EX : Penn::RB;
    }
    if ((word.plain == "more" || word.plain == "less" || word.plain == "most" || word.plain == "least") && i + 1 < words.size()) {
      const bool most = word.plain == "most" || word.plain == "least";
      const bool degree = IsAdjectiveTag(after) || IsAdverbTag(after) || after == Penn::VBN;
      word.tag = degree && !(IsAdjectiveTag(after) && words[i + 1].plain == "than") ? (most ? Penn::RBS : Penn::RBR) : (most ? Penn::JJS : Penn::JJR);
    }
    if (word.plain == "as" && i + 2 < words.size() && (IsAdjectiveTag(after) || IsAdverbTag(after)) && words[i + 2].plain == "as")
      word.tag = Penn::RB;
    if (word.plain == "no" && (IsNounTag(after) || IsAdjectiveTag(after))) word.tag = Penn::DT;
    if (word.plain == "am" && i > 0 && words[i - 1].tag == Penn::CD) word.tag = Penn::NN;
    if (word.plain == "both" && word.tag == Penn::CC && !(after == Penn::NNP || IsNounTag(after))) word.tag = Penn::DT;
  }
}

}  // namespace

void RepairTags(Words& words) {
  RepairFunctionWords(words);
  RepairAfterAuxiliary(words);
  RepairGerunds(words);
  RepairBareInfinitives(words);
  RepairBaseForms(words);
  RepairPastForms(words);
  RepairAfterAuxiliary(words);
}

}  // namespace lacuna
