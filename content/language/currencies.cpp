#include "content/language/currencies.h"

#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

#include <map>

#include "content/language/text_scan.h"

namespace lacuna {

std::string CurrencyOfSign(std::string_view sign) {
  static const std::map<std::string_view, std::string_view> kSigns = {
      {"$", "USD"},   {"US$", "USD"}, {"A$", "AUD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"NZ$", "NZD"},
      {"HK$", "HKD"}, {"S$", "SGD"},  {"R$", "BRL"}, {"£", "GBP"},  {"€", "EUR"},   {"¥", "JPY"},
      {"₹", "INR"},   {"₽", "RUB"}, {"₪", "ILS"},  {"₩", "KRW"},  {"₺", "TRY"},   {"₦", "NGN"},
      {"₫", "VND"},   {"₱", "PHP"},   {"฿", "THB"},  {"₴", "UAH"},  {"₵", "GHS"},   {"₡", "CRC"},
      {"₲", "PYG"},   {"₸", "KZT"},   {"₾", "GEL"}};
  const auto found = kSigns.find(sign);
  if (found != kSigns.end()) return std::string(found->second);
  const char32_t c = CodePointAt(sign, 0);
  return u_charType(static_cast<UChar32>(c)) == U_CURRENCY_SYMBOL ? std::string(sign) : "";
}

std::string CurrencyOfName(std::string_view lemma) {
  static const std::map<std::string_view, std::string_view> kNames = {
      {"dollar", "USD"},   {"pound", "GBP"}, {"euro", "EUR"},     {"yen", "JPY"},     {"yuan", "CNY"},
      {"renminbi", "CNY"}, {"rupee", "INR"}, {"ruble", "RUB"},    {"rouble", "RUB"},  {"shekel", "ILS"},
      {"dirham", "MAD"},   {"dinar", "KWD"}, {"riyal", "SAR"},    {"peso", "MXN"},    {"franc", "CHF"},
      {"krona", "SEK"},    {"krone", "NOK"}, {"zloty", "PLN"},    {"forint", "HUF"},  {"lira", "TRY"},
      {"won", "KRW"},      {"baht", "THB"},  {"ringgit", "MYR"},  {"rupiah", "IDR"},  {"rand", "ZAR"},
      {"naira", "NGN"},    {"cedi", "GHS"},  {"shilling", "KES"}, {"birr", "ETB"},    {"real", "BRL"},
      {"sol", "PEN"},      {"taka", "BDT"},  {"dong", "VND"},     {"hryvnia", "UAH"}, {"cent", "USD"},
      {"penny", "GBP"},    {"pence", "GBP"}, {"kopek", "RUB"},    {"guilder", "NLG"}, {"mark", "DEM"},
      {"drachma", "GRD"},  {"peseta", "ESP"}};
  const auto found = kNames.find(lemma);
  return found == kNames.end() ? "" : std::string(found->second);
}

bool IsCurrencyCode(std::string_view code) {
  if (code.size() != 3) return false;
  for (const char c : code)
    if (c < 'A' || c > 'Z') return false;
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString wide(code.data(), 3, US_INV);
  return ucurr_isAvailable(wide.getTerminatedBuffer(), U_DATE_MIN, U_DATE_MAX, &status) != 0;
}

bool IsHundredth(std::string_view lemma) {
  return lemma == "cent" || lemma == "penny" || lemma == "pence" || lemma == "kopek";
}

}  // namespace lacuna
