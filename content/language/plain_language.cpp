#include "content/language/plain_language.h"

#include <algorithm>
#include <array>

#include "content/language/plain_words.h"

namespace lacuna {
namespace {

constexpr PlainLanguage kNone{};

constexpr std::array<const PlainLanguage*, 11> kLanguages = {
    &kPlainArabic,  &kPlainGerman, &kPlainGreek,   &kPlainSpanish,    &kPlainHindi,  &kPlainRomanian,
    &kPlainRussian, &kPlainThai,   &kPlainTurkish, &kPlainVietnamese, &kPlainChinese};

}  // namespace

std::string_view PrimaryTag(std::string_view language) {
  return language.substr(0, language.find_first_of("-_"));
}

const PlainLanguage& PlainLanguageOf(std::string_view language) {
  const std::string_view tag = PrimaryTag(language);
  for (const PlainLanguage* known : kLanguages)
    if (known->tag == tag) return *known;
  return kNone;
}

bool HasParser(std::string_view language) {
  const std::string_view tag = PrimaryTag(language);
  return tag.empty() || tag == "und" || tag == "en";
}

bool WritesWithoutBlanks(std::string_view language) {
  constexpr std::array<std::string_view, 6> kWithout = {"zh", "ja", "th", "lo", "km", "my"};
  return std::find(kWithout.begin(), kWithout.end(), PrimaryTag(language)) != kWithout.end();
}

bool WritesNounsWithCapitals(std::string_view language) {
  const std::string_view tag = PrimaryTag(language);
  return tag == "de" || tag == "lb";
}

}  // namespace lacuna
