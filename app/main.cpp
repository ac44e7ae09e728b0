#include "app/cli/command_line.h"
#include "app/window/run_window.h"

int main(int argc, char** argv) { return lacuna::RunCommandLine(argc, argv, lacuna::RunWindow); }
