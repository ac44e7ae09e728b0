// The terminal's face: reads the command line and runs one command.
#pragma once

#include "app/window_request.h"

namespace lacuna {

// Returns the exit code: 0 done, 1 failed (one sentence on stderr), 2 wrong usage. Never throws.
int RunCommandLine(int argc, char** argv, const OpenWindow& open_window);

}  // namespace lacuna
