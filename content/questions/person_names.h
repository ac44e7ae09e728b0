// Whether a name that was taken for a person's is one.
#pragma once

#include <string_view>

namespace lacuna {

// False when the name ends in a common word that is no human being ("Narcotic Drugs", "Kensington Palace")
// and does not begin with a given name. Such a name is never offered among people and never asked for with
// "who".
bool IsPersonName(std::string_view name);

}  // namespace lacuna
