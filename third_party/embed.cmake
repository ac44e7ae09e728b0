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
