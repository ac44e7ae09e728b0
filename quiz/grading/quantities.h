// What stands beside numbers: units, currencies, percent, bounds ("more than"), approximations, dates.
#pragma once

#include <string>
#include <string_view>

#include "quiz/grading/tokens.h"

namespace lacuna {

// Units beside a number get one spelling ("5 kilometres" → 5 km, "$5" and "5 dollars" → 5 dollar,
// "50 per cent" → 50 %), plural or not; bounds become signs ("more than 5" → > 5); "about" and the like are
// dropped before a number; "22nd of November" becomes "november 22"; ranges by "to" become signs.
AnswerTokens WithQuantitiesRead(const AnswerTokens& tokens);

// One spelling for a unit beside a number, in any number: "kilometres" → "km", "years" → "year".
std::string UnitName(std::string_view word);

}  // namespace lacuna
