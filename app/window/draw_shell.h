// The whole screen of the shell: frame, open view, import sheet, toasts.
#pragma once

#include "app/widgets/ui.h"
#include "app/window/shell.h"

namespace lacuna {

// One frame: brings the models up to date, draws them, and has the shell carry out what was asked for.
// Between Ui::BeginFrame and Ui::EndFrame.
void DrawShell(Ui& ui, Shell& shell);

}  // namespace lacuna
