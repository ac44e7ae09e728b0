#include "content/language/tag_repair_steps.h"

#include "content/language/word_set.h"

namespace lacuna {
namespace {

// "did they know", "let you go": a subject whose verb an auxiliary before it governs.
bool Governed(const TaggedWords& words, std::size_t subject) {
  static const WordSet kGoverning(
      "let lets make makes made help helps helped see saw hear heard watch watched");
  return subject > 0 &&
         (AuxiliaryOf(words[subject - 1]) != Auxiliary::none || kGoverning.Has(words[subject - 1].plain));
}

}  // namespace

void RepairAfterAuxiliary(TaggedWords& words) {
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
      case Auxiliary::none:
        break;
    }
  }
}

void RepairGerunds(TaggedWords& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (word.tag != Penn::VBG || IsBeForm(word.plain)) continue;
    const Penn before = words[i - 1].tag, after = TagAt(words, i + 1);
    const bool opened =
        before == Penn::DT || before == Penn::PRPS || before == Penn::POS || IsAdjectiveTag(before);
    const bool ends = after == Penn::IN || after == Penn::comma || after == Penn::stop || after == Penn::CC ||
                      after == Penn::MD || after == Penn::VBD || after == Penn::VBZ || after == Penn::VBP;
    if (opened && ends) word.tag = Penn::NN;
    if (IsNounTag(after) && word.May(Penn::JJ) && (opened || before == Penn::CC || before == Penn::VB))
      word.tag = Penn::JJ;
  }
}

// "helped Israel host refugees": a noun by its neighbours, but the verb that "help" and "let" want.
void RepairBareInfinitives(TaggedWords& words) {
  static const WordSet kVerbs("help helps helped helping let lets letting make makes made making");
  for (std::size_t i = 2; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (!IsNounTag(word.tag) || !word.May(Penn::VB) || !OpensNounPhrase(TagAt(words, i + 1))) continue;
    const bool named = IsNameTag(words[i - 1].tag) || words[i - 1].tag == Penn::PRP;
    if (named && (kVerbs.Has(words[i - 2].plain) || (i > 2 && kVerbs.Has(words[i - 3].plain))))
      word.tag = Penn::VB;
  }
}

void RepairBaseForms(TaggedWords& words) {
  static const WordSet kBareInfinitive("let make makes made help helps helped helping lets");
  for (std::size_t i = 1; i < words.size(); ++i) {
    TaggedWord& word = words[i];
    if (word.tag == Penn::VBP && words[i - 1].tag == Penn::TO && word.May(Penn::VB)) word.tag = Penn::VB;
    const std::size_t subject = BeforeAdverbs(words, i);
    static const WordSet kSubjects("i you we they");
    if (word.tag == Penn::VB && word.May(Penn::VBP) && kSubjects.Has(words[subject].plain) &&
        !Governed(words, subject))
      word.tag = Penn::VBP;
    if (word.tag == Penn::VB && (words[subject].tag == Penn::WDT || words[subject].tag == Penn::NNS) &&
        word.May(Penn::VBP) && !(i > 1 && kBareInfinitive.Has(words[i - 2].plain)))
      word.tag = Penn::VBP;
    if (word.tag != Penn::VB && word.tag != Penn::VBP) continue;
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
      const TaggedWord& earlier = words[i - back];
      if (ClosesClause(earlier) || earlier.tag == Penn::IN) break;
      if (kBareInfinitive.Has(earlier.plain) && word.May(Penn::VB)) word.tag = Penn::VB;
    }
  }
}

void RescueFiniteVerb(TaggedWords& words) {
  for (const TaggedWord& word : words)
    if (IsFiniteTag(word.tag)) return;
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    TaggedWord& word = words[i];
    const std::size_t subject = BeforeAdverbs(words, i);
    static const WordSet kQuantifiers("some many most all others few several both these those");
    if ((!IsNounTag(words[subject].tag) && !kQuantifiers.Has(words[subject].plain)) || IsAdverbTag(word.tag))
      continue;
    const Penn after = words[i + 1].tag;
    const bool goes_on =
        OpensNounPhrase(after) || after == Penn::IN || after == Penn::TO || IsAdverbTag(after);
    const bool plural = words[subject].tag == Penn::NNS || words[subject].tag == Penn::NNPS ||
                        kQuantifiers.Has(words[subject].plain);
    const Penn finite = word.May(Penn::VBD) ? Penn::VBD : word.May(Penn::VBZ) ? Penn::VBZ : Penn::VBP;
    const bool fits = word.May(finite) && (finite != Penn::VBZ || !plural) &&
                      (finite != Penn::VBP || plural || word.tag == Penn::VB);
    if (!goes_on || !fits) continue;
    word.tag = finite;
    return;
  }
}

}  // namespace lacuna
