// Common given names: a capitalised word that is one makes a person likely.
#pragma once

#include <string_view>

namespace lacuna {

bool IsGivenName(std::string_view word);

}  // namespace lacuna
