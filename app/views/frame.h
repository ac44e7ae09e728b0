// The frame around every view: backdrop, places to go, search, theme, notices, command palette.
//
// Drawn before the view; a banner it shows makes the page (ui::PageRect) lower.
#pragma once

#include <optional>
#include <string>

#include "app/views/intent.h"
#include "app/views/library.h"
#include "app/views/palette.h"

namespace lacuna {

struct FrameModel {
  struct Notice {
    std::string text;
    bool is_error = false;  // stays until closed; others show for some seconds
  };
  ViewName view = ViewName::home;
  int due = 0, proposed = 0;  // the badges beside Today and Curate
  std::optional<Notice> notice;
  ImportStatus importing;  // shown at the foot while one runs, whatever view is open
};

struct FrameState {
  std::string search;
  PaletteState palette;
  bool notice_seen = false;  // the notice was closed, or has become a toast: forget it
};

std::optional<Intent> DrawFrame(Ui& ui, const FrameModel& model, FrameState& state);

}  // namespace lacuna
