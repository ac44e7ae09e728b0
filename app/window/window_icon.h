// Lacuna's mark as pixels, for the system's task bar.
#pragma once

#include <cstdint>
#include <vector>

namespace lacuna::ui {

// `side` x `side` pixels, four bytes each (red, green, blue, alpha), from the top left.
std::vector<std::uint8_t> IconPixels(int side);

}  // namespace lacuna::ui
