#include "content/language/lemma.h"

#include <map>

#include "content/language/function_words.h"
#include "content/language/geography.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

std::string PronounLemma(const std::string& plain) {
  static const std::map<std::string_view, std::string_view> kLemmas = {
      {"i", "I"},       {"me", "I"},     {"him", "he"},     {"her", "she"},    {"us", "we"},
      {"them", "they"}, {"his", "his"},  {"these", "this"}, {"those", "that"}, {"an", "a"},
      {"whom", "who"},  {"'em", "they"}, {"'s", "we"}};
  const auto found = kLemmas.find(plain);
  return found == kLemmas.end() ? plain : std::string(found->second);
}

}  // namespace

std::string LemmaOf(std::string_view word, Upos upos, std::string_view xpos, const Lexicon& lexicon) {
  if (upos == Upos::propn) return std::string(word);
  std::string plain = PlainLower(word);
  if (plain == "n't") return "not";
  if (upos == Upos::pron || upos == Upos::det) return PronounLemma(plain);
  if (upos == Upos::adj && xpos == "JJ" && StartsUpper(word) && IsDemonymAdjective(word))
    return std::string(word);
  if (upos == Upos::aux || upos == Upos::verb) {
    if (xpos == "MD")
      return plain == "'ll" || plain == "wo" ? "will"
             : plain == "'d"                 ? "would"
             : plain == "ca"                 ? "can"
                                             : plain;
    if (plain == "'ve" || plain == "'d") return "have";
    if (IsBeForm(plain)) return "be";
  }
  if (upos == Upos::verb || upos == Upos::aux)
    return xpos == "VB" || xpos == "VBP" ? plain : lexicon.BaseForm(plain, Upos::verb);
  if (upos == Upos::noun) return xpos == "NNS" ? lexicon.BaseForm(plain, Upos::noun) : plain;
  if (xpos == "JJR" || xpos == "JJS") {
    const std::string base = lexicon.BaseOfComparative(plain);
    return base.empty() ? plain : base;
  }
  return plain;
}

}  // namespace lacuna
