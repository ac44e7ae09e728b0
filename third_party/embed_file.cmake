# Run by lacuna_embed at build time: writes HEADER, which holds SOURCE's text as SYMBOL.
file(READ "${SOURCE}" text)
file(WRITE "${HEADER}" "// Made from ${NAME}.
#pragma once

#include <string_view>

namespace lacuna {

inline constexpr std::string_view ${SYMBOL} = R\"embedded(${text})embedded\";

}  // namespace lacuna
")
