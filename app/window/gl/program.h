// Compiling and linking GLSL. Needs a current context.
#pragma once

#include <string>
#include <string_view>

namespace lacuna::ui {

// The program's name, 0 when it does not compile or link; `problem` then holds the driver's words.
unsigned LinkProgram(std::string_view vertex, std::string_view fragment, std::string& problem);

}  // namespace lacuna::ui
