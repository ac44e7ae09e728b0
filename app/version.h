// The program's version, as CMake's project() has it.
#pragma once

#include <string_view>

namespace lacuna {

#ifndef LACUNA_VERSION
#error "CMake passes LACUNA_VERSION"
#endif
inline constexpr std::string_view kVersion = LACUNA_VERSION;

}  // namespace lacuna
