// Files that are no text, told by their first bytes.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "a PNG picture", "a PowerPoint file", "an Office document locked with a password", …; "" when the bytes may
// be text.
std::string BinaryKind(std::string_view bytes);

}  // namespace lacuna
