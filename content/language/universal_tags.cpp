#include "content/language/universal_tags.h"

#include "content/language/word_set.h"

namespace lacuna {
namespace {

using Words = std::vector<TaggedWord>;

Penn TagAt(const Words& words, std::size_t i) { return i < words.size() ? words[i].tag : Penn::stop; }

// Whether a verb that this auxiliary could help follows, past adverbs and one short subject.
bool VerbFollows(const Words& words, std::size_t i, bool participle_only) {
  std::size_t at = i + 1;
  std::size_t subjects = 0;
  while (at < words.size()) {
    const Penn t = words[at].tag;
    if (IsAdverbTag(t)) {
      ++at;
    } else if (subjects == 0 && t == Penn::PRP && (i == 0 || words[i - 1].tag != Penn::PRP)) {
      ++subjects;
      ++at;
    } else {
      return participle_only ? t == Penn::VBN || (t == Penn::VBG && words[at].plain == "being")
                             : t == Penn::VB || (subjects == 0 && words[at].plain == "n't");
    }
  }
  return false;
}

Upos VerbOrAuxiliary(const Words& words, std::size_t i) {
  const TaggedWord& word = words[i];
  if (IsBeForm(word.plain)) {
    const bool existential = i > 0 && words[i - 1].tag == Penn::EX;
    return existential ? Upos::verb : Upos::aux;
  }
  if (IsHaveForm(word.plain) && word.tag != Penn::MD)
    return VerbFollows(words, i, true) ? Upos::aux : Upos::verb;
  if (IsDoForm(word.plain)) return VerbFollows(words, i, false) ? Upos::aux : Upos::verb;
  return word.tag == Penn::MD ? Upos::aux : Upos::verb;
}

bool NounFollows(const Words& words, std::size_t i) {
  for (std::size_t at = i + 1; at < words.size() && at < i + 7; ++at) {
    const Penn t = words[at].tag;
    if (IsNounTag(t)) return true;
    if (!IsAdjectiveTag(t) && !IsAdverbTag(t) && t != Penn::CD && t != Penn::hyphen && t != Penn::VBN &&
        t != Penn::VBG && t != Penn::dollar && t != Penn::open_quote && t != Penn::PRPS && t != Penn::DT &&
        !(t == Penn::comma && IsAdjectiveTag(words[at - 1].tag)))
      return false;
  }
  return false;
}

// Whether a clause (a subject and a finite verb) follows the conjunction at i before the next boundary.
bool ClauseFollows(const Words& words, std::size_t i) {
  bool subject = false;
  for (std::size_t at = i + 1; at < words.size(); ++at) {
    const Penn t = words[at].tag;
    if (IsFiniteTag(t)) return subject;
    if (t == Penn::comma || t == Penn::stop || t == Penn::colon || t == Penn::WDT || t == Penn::WP ||
        t == Penn::close_bracket)
      return false;
    if (words[at].plain == "that" && t == Penn::IN) return false;
    subject = subject || IsNounTag(t) || t == Penn::PRP || t == Penn::EX || t == Penn::DT || t == Penn::CD;
  }
  return false;
}

Upos PrepositionOrConjunction(const Words& words, std::size_t i) {
  static const WordSet kConjunctions("because although though if unless whether lest whereas so");
  static const WordSet kEither("as while since until till before after than like once so except for but in");
  const TaggedWord& word = words[i];
  const bool of_follows = i + 1 < words.size() && words[i + 1].plain == "of";
  if (kConjunctions.Has(word.plain)) return word.plain == "because" && of_follows ? Upos::adp : Upos::sconj;
  if (word.plain == "that") return Upos::sconj;
  if (TagAt(words, i + 1) == Penn::VBG) {
    static const WordSet kWithVerb(
        "while without before after by in for from of since when on at about despite upon");
    return kWithVerb.Has(word.plain) ? Upos::sconj : Upos::adp;
  }
  if (word.plain == "while") return Upos::sconj;
  return kEither.Has(word.plain) && word.plain != "for" && word.plain != "in" && ClauseFollows(words, i)
             ? Upos::sconj
             : Upos::adp;
}

Upos DeterminerOrPronoun(const Words& words, std::size_t i) {
  static const WordSet kAlone("this that these those all some any each both another either neither half");
  const std::string& plain = words[i].plain;
  return kAlone.Has(plain) && !NounFollows(words, i) ? Upos::pron : Upos::det;
}

}  // namespace

Upos UniversalTag(const Words& words, std::size_t i) {
  static const WordSet kPronounNouns(
      "someone somebody something anyone anybody anything everyone everybody everything nobody nothing none");
  const TaggedWord& word = words[i];
  switch (word.tag) {
    case Penn::NN:
      if (kPronounNouns.Has(word.plain)) return Upos::pron;
      return word.plain == "%" ? Upos::sym : Upos::noun;
    case Penn::NNS:
      return Upos::noun;
    case Penn::NNP:
    case Penn::NNPS:
    case Penn::ADD:
      return Upos::propn;
    case Penn::JJ:
    case Penn::JJR:
    case Penn::JJS:
      return Upos::adj;
    case Penn::RB:
      return word.plain == "not" || word.plain == "n't" ? Upos::part : Upos::adv;
    case Penn::RBR:
    case Penn::RBS:
    case Penn::WRB:
      return Upos::adv;
    case Penn::VB:
    case Penn::VBD:
    case Penn::VBG:
    case Penn::VBN:
    case Penn::VBP:
    case Penn::VBZ:
    case Penn::MD:
      return VerbOrAuxiliary(words, i);
    case Penn::TO:
    case Penn::POS:
      return Upos::part;
    case Penn::IN:
      return PrepositionOrConjunction(words, i);
    case Penn::DT:
      return DeterminerOrPronoun(words, i);
    case Penn::PDT:
      return Upos::det;
    case Penn::CC:
      return Upos::cconj;
    case Penn::CD:
    case Penn::LS:
      return Upos::num;
    case Penn::PRP:
    case Penn::PRPS:
    case Penn::WP:
    case Penn::WPS:
    case Penn::EX:
      return Upos::pron;
    case Penn::WDT:
      return word.plain != "that" && i + 1 < words.size() && IsNounTag(words[i + 1].tag) &&
                     (i == 0 || words[i - 1].tag != Penn::comma)
                 ? Upos::det
                 : Upos::pron;
    case Penn::RP:
      return Upos::adp;
    case Penn::UH:
      return Upos::intj;
    case Penn::FW:
    case Penn::AFX:
    case Penn::GW:
    case Penn::start:
      return Upos::x;
    case Penn::SYM:
    case Penn::dollar:
      return Upos::sym;
    case Penn::comma:
    case Penn::stop:
    case Penn::colon:
    case Penn::open_quote:
    case Penn::close_quote:
    case Penn::open_bracket:
    case Penn::close_bracket:
    case Penn::hyphen:
    case Penn::other_mark:
      return Upos::punct;
  }
  return Upos::x;
}

}  // namespace lacuna
