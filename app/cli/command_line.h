// The terminal's face: reads the command line and runs one command.
#pragma once

namespace lacuna {

// Returns the exit code: 0 done, 1 failed (one sentence on stderr), 2 wrong usage. Never throws.
int RunCommandLine(int argc, char** argv);

}  // namespace lacuna
