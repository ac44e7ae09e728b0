// Currencies by sign, code and name.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// The ISO 4217 code for a sign ("$", "US$", "£"); for a currency sign without a
// known code the sign itself; "" for what is no sign.
std::string CurrencyOfSign(std::string_view sign);
// For a name in the singular ("dollar", "pound", "rupee", "cent"): its code, "" when it is none.
// Bare "dollar", "pound" and "franc" give USD, GBP and CHF.
std::string CurrencyOfName(std::string_view lemma);
// Whether three capitals are the code of a currency ("EUR").
bool IsCurrencyCode(std::string_view code);
// Parts of a hundred: "cent", "penny", "pence".
bool IsHundredth(std::string_view lemma);

}  // namespace lacuna
