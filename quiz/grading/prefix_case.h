// The one place where case means something: "5 mW" is no "5 MW".
#pragma once

#include <string_view>

namespace lacuna {

// One text has a unit with the prefix milli where the other has it with mega. False for units typed
// all in small letters: that is a habit, not a claim.
bool DifferInPrefixCase(std::string_view a, std::string_view b);

}  // namespace lacuna
