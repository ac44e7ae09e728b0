// Words that end in a full stop of their own. Keyed in lower case, without the last stop.
#pragma once

#include <string_view>

namespace lacuna {

// "Dr", "Gen": a name follows, so a sentence never ends here.
bool IsTitleAbbreviation(std::string_view word);
// "c", "No", "Jan", "p": a number follows.
bool PrecedesNumber(std::string_view word);
// Any abbreviation ("etc", "Inc", "a.m", "U.S"), the two kinds above included.
bool IsAbbreviation(std::string_view word);
// "U.S", "e.g", "J", "Ph.D": single letters (or a few) with stops between them.
bool IsInitials(std::string_view word);

}  // namespace lacuna
