// Files that are no text, told by their first bytes.
#pragma once

#include <string>
#include <string_view>

namespace lacuna {

// "a PDF", "a PNG picture", "a Word document", …; "" when the bytes may be text.
std::string BinaryKind(std::string_view bytes);

}  // namespace lacuna
