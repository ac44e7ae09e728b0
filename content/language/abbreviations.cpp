#include "content/language/abbreviations.h"

#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {

bool IsTitleAbbreviation(std::string_view word) {
  static const WordSet kTitles(
      "mr mrs ms mx dr drs prof profs gen lt col sgt capt cpt cmdr adm maj brig cpl pvt rev hon sen rep gov "
      "pres supt msgr "
      "mme mlle sr fr st ste mt messrs esq insp det amb atty");
  return kTitles.Has(PlainLower(word));
}

bool PrecedesNumber(std::string_view word) {
  static const WordSet kBeforeNumbers(
      "no nos c ca circa approx fig figs p pp vol vols ch chap sec art jan feb mar apr jun jul aug sep sept "
      "oct nov "
      "dec ed eds v fl op eq para pl ver b d");
  return kBeforeNumbers.Has(PlainLower(word));
}

bool IsAbbreviation(std::string_view word) {
  static const WordSet kOthers(
      "etc inc ltd lp co corp bros dept univ assn al vs viz cf ie eg jr e.g i.e a.m p.m ph.d m.d b.a m.a d.c "
      "u.s u.k u.n "
      "e.u u.s.a ave blvd rd ft in est min max incl excl orig resp trans ibid et.al mass calif conn ala ariz "
      "ark colo "
      "fla ga ill ind kan ky la mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo "
      "mi km hr "
      "hrs mins secs lb lbs oz sq cu yr yrs mon tue tues wed thu thur thurs fri");
  const std::string plain = PlainLower(word);
  return kOthers.Has(plain) || IsTitleAbbreviation(plain) || PrecedesNumber(plain) || IsInitials(plain);
}

bool IsInitials(std::string_view word) {
  if (word.empty()) return false;
  bool letter_expected = true;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if (letter_expected != IsLetter(c) || (!letter_expected && c != U'.')) return false;
    letter_expected = !letter_expected;
  }
  return !letter_expected;
}

}  // namespace lacuna
