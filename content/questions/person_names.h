// Whether a name that was taken for a person's is one.
#pragma once

#include <string_view>

namespace lacuna {

// False for capitalised common words ("Narcotic Drugs", "External Affairs"): all of them stand in the
// dictionary and the first is no given name. Never offered among people, never asked for with "who".
bool IsPersonName(std::string_view name);

}  // namespace lacuna
