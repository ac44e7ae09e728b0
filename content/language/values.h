// The typed grammar: every date, number, amount and ordinal of a sentence as a mention.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/language/document.h"

namespace lacuna {

// In reading order, without overlaps; `sentence` must be tagged. Mention::sentence is
// set to `index`, chain is left at 0. What each type's fields hold:
//   date, year, month, weekday, time   see dates.h
//   quantity  normal "Q:1200" ("Q:10-15" for a range), value, unit = what is counted, in the singular
//             ("soldier", "square kilometre"); the span goes from the approximator to the noun
//   duration  normal "60 year" (decades and centuries in years, fortnights in weeks), value and unit as
//   written money     normal "USD 3500000", unit the currency's code percent   normal "12 %", unit "%"
//   ordinal   normal "4"
// The approximator ("nearly", "more than") stands inside the span and in lower case in its field.
std::vector<Mention> FindValues(const Sentence& sentence, std::size_t index, std::string_view text);

}  // namespace lacuna
