// What the window is asked to show: made by the command line, carried out by the window. main brings the two
// together, for the faces do not know each other.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/clock.h"

namespace lacuna {

struct WindowRequest {
  std::vector<std::string> files;  // imported as soon as the window stands
  std::string library;             // its path
  Clock clock;
  std::optional<std::string> view;   // one of ViewNames(); none: home
  std::optional<std::string> theme;  // "light", "dark", "contrast"; none: as the settings say
  int width = 0, height = 0;         // screen pixels; 0: 1360 x 860 design pixels
  std::string screenshot;            // draw the view once into this PNG and stop; "" to stay open
  bool trace = false;                // JSON lines on stderr
};

// The exit code: 0, or 1 after one sentence on stderr.
using OpenWindow = std::function<int(const WindowRequest& request)>;

// The names --view takes, in the order of the sidebar.
inline std::vector<std::string> ViewNames() {
  return {"home", "library", "reader", "curate", "study", "quiz", "progress", "settings"};
}

}  // namespace lacuna
