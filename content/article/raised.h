// Raised and lowered characters, for "m<sup>2</sup>" and "CO<sub>2</sub>".
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "2" → "²" (or "₂" when not `up`); "" when a character has no such form, or there are more than four.
std::string Raised(std::string_view text, bool up);

}  // namespace lacuna
