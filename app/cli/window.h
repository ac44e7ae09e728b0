// Opening the window from the command line.
#pragma once

#include <string>
#include <vector>

#include "app/cli/context.h"

namespace lacuna {

struct WindowArguments {
  std::vector<std::string> files;
  std::optional<std::string> view, theme, size, screenshot;  // size: "1360x860"
  bool trace = false;
};

// The exit code of the window; wrong usage for a view, theme or size that is none.
int ShowWindow(Context& context, const WindowArguments& arguments);

}  // namespace lacuna
