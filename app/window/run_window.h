// The third face: the window on a library, until it is closed.
#pragma once

#include "app/window_request.h"

namespace lacuna {

// The exit code: 0, or 1 after one sentence on stderr. A request's view and theme must be known ones.
int RunWindow(const WindowRequest& request);

}  // namespace lacuna
