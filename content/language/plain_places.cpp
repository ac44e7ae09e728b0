#include "content/language/plain_places.h"

#include <unicode/locid.h>
#include <unicode/region.h>

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/language/plain_phrases.h"

namespace lacuna {
namespace {

// States, the better-known ones of each part of the world first (ISO 3166-1).
constexpr std::string_view kCountries =
    "FR DE GB IT ES PL NL BE AT CH SE NO DK FI PT GR IE CZ HU RO BG RS HR SK SI UA BY RU LT LV EE IS LU AL "
    "MK "
    "BA ME MD MT CY US CA MX BR AR CL PE CO VE EC BO PY UY CU DO HT JM GT HN NI CR PA SV CN JP IN KR KP VN "
    "TH "
    "ID MY PH SG PK BD LK NP MM KH LA MN KZ UZ TM KG TJ AF IR IQ TR SA IL SY JO LB KW QA AE OM YE GE AM AZ "
    "EG "
    "MA DZ TN LY SD SS ET ER SO KE TZ UG RW BI CD CG CM NG GH CI SN ML NE TD BF GN SL LR TG BJ GA AO ZM ZW "
    "MZ "
    "MW MG BW NA ZA AU NZ PG FJ";
constexpr std::string_view kLanguages =
    "en fr de es it pt nl pl ru uk cs sk hu ro bg sr hr el tr ar he fa hi bn ur ta te th vi id ms zh ja ko "
    "la "
    "sa sv da nb fi et lv lt ga cy eu ca sw am";

std::vector<std::string> Split(std::string_view list) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(' ', at), list.size());
    parts.emplace_back(list.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::string Utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::string PartOfWorld(const std::string& country, URegionType type) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Region* region = icu::Region::getInstance(country.c_str(), status);
  if (U_FAILURE(status) || region == nullptr) return "";
  const icu::Region* around = region->getContainingRegion(type);
  return around == nullptr ? "" : around->getRegionCode();
}

}  // namespace

PlainPlaces::PlainPlaces(const std::string& locale) {
  const icu::Locale shown(locale.c_str());
  for (const std::string& code : Split(kCountries)) {
    icu::UnicodeString name;
    icu::Locale("und", code.c_str()).getDisplayCountry(shown, name);
    Add(PlainListed::country, code, Utf8(name));
  }
  for (const std::string& code : Split(kLanguages)) {
    icu::UnicodeString name;
    icu::Locale(code.c_str()).getDisplayLanguage(shown, name);
    Add(PlainListed::language, code, Utf8(name));
  }
}

void PlainPlaces::Add(PlainListed kind, const std::string& code, const std::string& name) {
  const std::string folded = FoldPlain(name);
  if (folded.empty() || folded == FoldPlain(code)) return;  // CLDR has no name for it in this language
  const auto [entry, fresh] = entries_.emplace(folded, Entry{kind, code});
  if (!fresh && entry->second.kind != kind) entry->second.ambiguous = true;
  names_.emplace(code, name);
  most_words_ = std::max(
      most_words_, CountWords(name) + static_cast<std::size_t>(std::count(name.begin(), name.end(), '-')));
}

const PlainPlaces::Entry* PlainPlaces::Find(const std::string& folded) const {
  const auto found = entries_.find(folded);
  return found == entries_.end() ? nullptr : &found->second;
}

std::vector<std::string> PlainPlaces::Near(const Entry& entry) const {
  std::vector<std::string> near, far, rest;
  const bool country = entry.kind == PlainListed::country;
  const std::string part = country ? PartOfWorld(entry.code, URGN_SUBCONTINENT) : "";
  const std::string continent = country ? PartOfWorld(entry.code, URGN_CONTINENT) : "";
  for (const std::string& code : Split(country ? kCountries : kLanguages)) {
    const auto name = names_.find(code);
    if (name == names_.end() || code == entry.code) continue;
    const bool same_part = !country || PartOfWorld(code, URGN_SUBCONTINENT) == part;
    const bool same_continent = !country || PartOfWorld(code, URGN_CONTINENT) == continent;
    (same_part ? near : same_continent ? far : rest).push_back(name->second);
  }
  near.insert(near.end(), far.begin(), far.end());
  return near;
}

}  // namespace lacuna
