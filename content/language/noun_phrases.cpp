#include "content/language/noun_phrases.h"

#include "content/language/penn.h"

namespace lacuna {
namespace {

class PhraseReader {
 public:
  explicit PhraseReader(const Sentence& sentence) : sentence_(sentence) {
    for (const Token& token : sentence.tokens) tags_.push_back(ParsePenn(token.xpos));
  }

  std::vector<NounPhrase> Read() {
    for (std::size_t at = 0; at < tags_.size();) {
      const std::size_t end = PhraseEnd(at);
      if (end > at) Add({at, end});
      at = end > at ? end : at + 1;
    }
    JoinOfChains();
    return phrases_;
  }

 private:
  Penn At(std::size_t i) const { return i < tags_.size() ? tags_[i] : Penn::stop; }
  const Token& Word(std::size_t i) const { return sentence_.tokens[i]; }

  bool IsPronoun(std::size_t i) const {
    const Penn t = At(i);
    return t == Penn::PRP || t == Penn::WP || t == Penn::WDT ||
           (t == Penn::DT && i < tags_.size() && Word(i).upos == Upos::pron) ||
           ((IsAdjectiveTag(t) || t == Penn::CD) && i + 1 < tags_.size() &&
            Word(i + 1).lemma == "of");  // "most of"
  }

  // Whether word i, inside a phrase or at its start, can stand before the head.
  bool IsModifier(std::size_t i, std::size_t begin) const {
    switch (At(i)) {
      case Penn::JJ:
      case Penn::JJR:
      case Penn::JJS:
      case Penn::CD:
      case Penn::dollar:
        return true;
      case Penn::hyphen:
        return i > begin;
      case Penn::RB:
      case Penn::RBR:
      case Penn::RBS: {
        const Penn next = At(i + 1);
        return next == Penn::JJ || next == Penn::JJR || next == Penn::CD ||
               (next == Penn::hyphen && LeadsToNoun(i + 1)) ||
               (i > begin && (next == Penn::VBN || next == Penn::VBG));
      }
      case Penn::VBN:
      case Penn::VBG: {
        const Penn next = At(i + 1);
        const bool before_noun = IsNounTag(next) || IsAdjectiveTag(next) || next == Penn::hyphen;
        return (i > begin || At(i + 1) == Penn::hyphen) && before_noun;
      }
      case Penn::comma:
        return i > begin && IsAdjectiveTag(At(i - 1)) && IsAdjectiveTag(At(i + 1)) && LeadsToNoun(i + 1);
      case Penn::CC:
        return i > begin && IsAdjectiveTag(At(i - 1)) &&
               (IsAdjectiveTag(At(i + 1)) || At(i + 1) == Penn::NN || At(i + 1) == Penn::VBG) &&
               LeadsToNoun(i + 1);
      default:
        return false;
    }
  }

  bool LeadsToNoun(std::size_t i) const {
    while (IsAdjectiveTag(At(i)) || At(i) == Penn::hyphen || At(i) == Penn::VBN || At(i) == Penn::VBG) ++i;
    return IsNounTag(At(i));
  }

  // Where the phrase that begins at `begin` ends; `begin` when none begins there.
  std::size_t PhraseEnd(std::size_t begin) const {
    if (IsPronoun(begin)) return begin + 1;
    std::size_t at = begin;
    if (At(at) == Penn::PDT) ++at;
    if (At(at) == Penn::DT || At(at) == Penn::PRPS || At(at) == Penn::WPS) ++at;
    std::size_t end = begin;  // just after the last noun or number seen
    while (at < tags_.size()) {
      const Penn t = At(at);
      if (IsNounTag(t) || t == Penn::CD) {
        if (end > begin && t == Penn::CD && !IsNameTag(At(at - 1)) && At(at - 1) != Penn::CD &&
            At(at - 1) != Penn::dollar && At(at - 1) != Penn::hyphen)
          break;
        end = ++at;
      } else if (t == Penn::POS && end == at && at > begin) {
        ++at;
        if (!IsNounTag(At(at)) && !IsModifier(at, begin)) break;
      } else if (IsModifier(at, begin) && (end != at || at == begin || ModifierMayFollowNoun(at))) {
        ++at;
      } else {
        break;
      }
    }
    return end;
  }

  // After a noun only what is joined by a hyphen goes on; after a number everything does.
  bool ModifierMayFollowNoun(std::size_t i) const { return At(i) == Penn::hyphen || At(i - 1) == Penn::CD; }

  void Add(TokenRange base) {
    NounPhrase phrase;
    phrase.base = phrase.whole = base;
    phrase.head = base.end - 1;
    phrase.pronoun = base.end - base.begin == 1 && IsPronoun(base.begin);
    phrase.name = IsNameTag(At(phrase.head));
    phrase.plural = At(phrase.head) == Penn::NNS || At(phrase.head) == Penn::NNPS || IsPluralPronoun(phrase);
    if (base.begin > 0 && (At(base.begin - 1) == Penn::IN || At(base.begin - 1) == Penn::TO))
      phrase.preposition = Word(base.begin - 1).upos == Upos::sconj ? -1 : static_cast<int>(base.begin - 1);
    phrases_.push_back(phrase);
  }

  bool IsPluralPronoun(const NounPhrase& phrase) const {
    const std::string& lemma = Word(phrase.head).lemma;
    return phrase.pronoun && (lemma == "they" || lemma == "we");
  }

  void JoinOfChains() {
    for (std::size_t i = phrases_.size(); i-- > 1;) {
      NounPhrase& left = phrases_[i - 1];
      const NounPhrase& right = phrases_[i];
      const std::size_t of = left.base.end;
      if (right.base.begin == of + 1 && Word(of).lemma == "of") left.whole.end = right.whole.end;
    }
  }

  const Sentence& sentence_;
  std::vector<Penn> tags_;
  std::vector<NounPhrase> phrases_;
};

}  // namespace

std::vector<NounPhrase> FindNounPhrases(const Sentence& sentence) { return PhraseReader(sentence).Read(); }

}  // namespace lacuna
