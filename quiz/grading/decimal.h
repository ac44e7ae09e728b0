// Numbers as text of decimal digits, so that none is ever rounded: "1000", "-0.5".
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// Digits before and after the point → without needless zeros: ("007", "50") → "7.5", ("", "0") → "0".
std::string CanonicalDecimal(std::string_view digits, std::string_view fraction);

// times 10^power, power >= 0: ("1.5", 6) → "1500000". `decimal` is canonical.
std::string Shifted(std::string_view decimal, int power);

// For ordering options; a decade "1960s" counts as 1960.
double DecimalValue(const std::string& decimal);

}  // namespace lacuna
