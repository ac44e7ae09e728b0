// What stands behind an article and is no part of it: references, notes, further reading.
#pragma once

#include <string_view>

namespace lacuna {

// `heading` folded (FoldCase): "references", "see also", "einzelnachweise", …
bool IsApparatusHeading(std::string_view heading);

}  // namespace lacuna
