#include "content/language/verb_groups.h"

#include "content/language/penn.h"

namespace lacuna {
namespace {

class GroupReader {
 public:
  GroupReader(const Sentence& sentence, const std::vector<NounPhrase>& nouns)
      : sentence_(sentence), in_phrase_(sentence.tokens.size(), false) {
    for (const Token& token : sentence.tokens) tags_.push_back(ParsePenn(token.xpos));
    for (const NounPhrase& noun : nouns)
      for (std::size_t i = noun.base.begin; i < noun.base.end; ++i) in_phrase_[i] = true;
  }

  std::vector<VerbGroup> Read() {
    std::vector<VerbGroup> groups;
    for (std::size_t at = 0; at < tags_.size();) {
      const std::size_t end = GroupEnd(at);
      if (end > at) groups.push_back(Describe({at, end}));
      at = end > at ? end : at + 1;
    }
    return groups;
  }

 private:
  Penn At(std::size_t i) const { return i < tags_.size() ? tags_[i] : Penn::stop; }
  const Token& Word(std::size_t i) const { return sentence_.tokens[i]; }
  bool IsVerb(std::size_t i) const {
    return i < tags_.size() && !in_phrase_[i] && (IsVerbTag(tags_[i]) || tags_[i] == Penn::MD);
  }
  std::size_t PastAdverbs(std::size_t i) const {
    while (i < tags_.size() && IsAdverbTag(tags_[i])) ++i;
    return i;
  }

  // Whether the auxiliary at i is helped on by the verb at `next` (past adverbs).
  bool GoesOn(std::size_t i, std::size_t next) const {
    if (!IsVerb(next)) return false;
    const std::string& lemma = Word(i).lemma;
    if (At(i) == Penn::MD || lemma == "do") return At(next) == Penn::VB;
    if (lemma == "have") return At(next) == Penn::VBN;
    if (lemma == "be") return At(next) == Penn::VBN || At(next) == Penn::VBG;
    return false;
  }

  std::size_t GroupEnd(std::size_t begin) const {
    std::size_t at = begin;
    if (At(at) == Penn::TO) {
      const std::size_t verb = PastAdverbs(at + 1);
      if (!IsVerb(verb) || At(verb) != Penn::VB) return begin;
      at = verb;
    }
    if (!IsVerb(at)) return begin;
    while (Word(at).upos == Upos::aux) {
      const std::size_t next = PastAdverbs(at + 1);
      if (!GoesOn(at, next)) break;
      at = next;
    }
    return at + 1;
  }

  VerbGroup Describe(TokenRange range) const {
    VerbGroup group;
    group.range = range;
    group.main = range.end - 1;
    const std::string& main_lemma = Word(group.main).lemma;
    group.copula = main_lemma == "be";
    group.infinitive = At(range.begin) == Penn::TO;
    if (At(range.end) == Penn::RP) group.particle = static_cast<int>(range.end);
    if (IsFiniteTag(At(range.begin))) group.finite = static_cast<int>(range.begin);
    group.tense = TenseOf(group);
    std::size_t before = range.begin;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const std::string& lemma = Word(i).lemma;
      if (lemma == "not" || lemma == "never") group.negated = true;
      if (!IsVerb(i)) continue;
      if (At(i) == Penn::MD && !IsFutureAuxiliary(i)) group.modal = true;
      if (At(i) == Penn::VBN && i > range.begin)
        (Word(before).lemma == "be" ? group.passive : group.perfect) = true;
      if (At(i) == Penn::VBG && i > range.begin && Word(before).lemma == "be") group.progressive = true;
      before = i;
    }
    if (range.end - range.begin == 1 && At(range.begin) == Penn::VBN) group.passive = true;
    const std::size_t after = range.end;
    if (group.copula && after < tags_.size() && Word(after).lemma == "not") group.negated = true;
    return group;
  }

  bool IsFutureAuxiliary(std::size_t i) const { return Word(i).lemma == "will" || Word(i).lemma == "shall"; }

  Tense TenseOf(const VerbGroup& group) const {
    if (group.finite < 0) return Tense::none;
    const auto finite = static_cast<std::size_t>(group.finite);
    if (At(finite) == Penn::MD) return IsFutureAuxiliary(finite) ? Tense::future : Tense::present;
    return At(finite) == Penn::VBD ? Tense::past : Tense::present;
  }

  const Sentence& sentence_;
  std::vector<Penn> tags_;
  std::vector<bool> in_phrase_;
};

}  // namespace

std::vector<VerbGroup> FindVerbGroups(const Sentence& sentence, const std::vector<NounPhrase>& nouns) {
  return GroupReader(sentence, nouns).Read();
}

}  // namespace lacuna
