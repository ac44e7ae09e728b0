#include "content/language/tag_repair_steps.h"

namespace lacuna {

bool OpensNounPhrase(Penn t) {
  return t == Penn::DT || t == Penn::PRPS || t == Penn::PRP || IsNounTag(t) || IsAdjectiveTag(t) ||
         t == Penn::CD || t == Penn::dollar || t == Penn::PDT || t == Penn::WPS;
}
bool ClosesClause(const TaggedWord& word) {
  return word.tag == Penn::comma || word.tag == Penn::stop || word.tag == Penn::colon ||
         word.tag == Penn::CC || word.tag == Penn::WDT || word.tag == Penn::WP || word.tag == Penn::WRB ||
         word.tag == Penn::open_quote || word.tag == Penn::close_quote || word.tag == Penn::open_bracket ||
         word.tag == Penn::close_bracket;
}

Auxiliary AuxiliaryOf(const TaggedWord& word) {
  if (word.tag == Penn::MD) return Auxiliary::modal;
  if (word.tag == Penn::POS) return Auxiliary::none;
  if (IsBeForm(word.plain) || word.plain == "get" || word.plain == "got" || word.plain == "gets")
    return Auxiliary::be;
  if (IsHaveForm(word.plain)) return Auxiliary::have;
  if (IsDoForm(word.plain)) return Auxiliary::support;
  return Auxiliary::none;
}

Auxiliary AuxiliaryBefore(const TaggedWords& words, std::size_t i) {
  std::size_t at = i;
  while (at > 0 && (IsAdverbTag(words[at - 1].tag) || words[at - 1].tag == Penn::RP)) --at;
  if (at > 0 && AuxiliaryOf(words[at - 1]) != Auxiliary::none) return AuxiliaryOf(words[at - 1]);
  if (at > 1 && words[at - 1].tag == Penn::PRP && AuxiliaryOf(words[at - 2]) != Auxiliary::none &&
      (at == 2 || words[at - 3].tag == Penn::WRB || words[at - 3].tag == Penn::WP ||
       ClosesClause(words[at - 3])))
    return AuxiliaryOf(words[at - 2]);
  return Auxiliary::none;
}

std::size_t BeforeAdverbs(const TaggedWords& words, std::size_t i) {
  std::size_t at = i - 1;
  while (at > 0 && IsAdverbTag(words[at].tag)) --at;
  return at;
}

void RepairTags(TaggedWords& words) {
  RepairFunctionWords(words);
  RepairAfterAuxiliary(words);
  RepairGerunds(words);
  RepairBareInfinitives(words);
  RepairBaseForms(words);
  RepairPastForms(words);
  RepairAfterAuxiliary(words);
  RescueFiniteVerb(words);
}

}  // namespace lacuna
