# lacuna_embed(TARGET SYMBOL FILE): makes a text file of the source tree a constant of the program.
# FILE is relative to the current folder. `#include "PATH/FROM/ROOT/FILE.h"` then gives
# `inline constexpr std::string_view SYMBOL` in namespace lacuna. Editing FILE rebuilds what includes it.
function(lacuna_embed target symbol file)
  cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE source)
  cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
  set(header ${PROJECT_BINARY_DIR}/generated/${name}.h)
  add_custom_command(
    OUTPUT ${header}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${source} -DHEADER=${header} -DNAME=${name} -DSYMBOL=${symbol}
            -P ${PROJECT_SOURCE_DIR}/third_party/embed_file.cmake
    DEPENDS ${source} ${PROJECT_SOURCE_DIR}/third_party/embed_file.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${header})
endfunction()

# lacuna_embed_bytes(TARGET SYMBOL FILE): the same for a large binary file, without a detour through source text.
# `#include "PATH/FROM/ROOT/FILE.h"` gives `inline std::string_view SYMBOL()`.
function(lacuna_embed_bytes target symbol file)
  cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE source)
  cmake_path(RELATIVE_PATH source BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
  set(header ${PROJECT_BINARY_DIR}/generated/${name}.h)
  set(assembly ${PROJECT_BINARY_DIR}/generated/${name}.s)
  file(CONFIGURE OUTPUT ${header} @ONLY CONTENT [[
#pragma once
#include <cstddef>
#include <string_view>
extern "C" const char @symbol@Begin[], @symbol@End[];
namespace lacuna {
inline std::string_view @symbol@() {
  return {@symbol@Begin, static_cast<std::size_t>(@symbol@End - @symbol@Begin)};
}
}  // namespace lacuna
]])
  file(CONFIGURE OUTPUT ${assembly} @ONLY CONTENT [[
  .section .rodata
  .global @symbol@Begin, @symbol@End
  .balign 16
@symbol@Begin:
  .incbin "@source@"
@symbol@End:
  .byte 0
  .section .note.GNU-stack, "", %progbits
]])
  set_source_files_properties(${assembly} PROPERTIES OBJECT_DEPENDS ${source})
  target_sources(${target} PRIVATE ${assembly})
endfunction()
