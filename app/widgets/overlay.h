// What lies over the page: sheets, menus, and the bare window they are drawn in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/layout.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

// A window of its own above the page, without decoration; what is drawn in its scope lands there.
class OverlayWindow {
 public:
  OverlayWindow(Ui& ui, const std::string& name, const Rect& rect);
  ~OverlayWindow();
  OverlayWindow(const OverlayWindow&) = delete;
  OverlayWindow& operator=(const OverlayWindow&) = delete;
};

struct SheetLook {
  float width = 560;  // design pixels; at most the window's
  float height = 0;   // 0: as high as its content was in the last frame; scrolls where the window is lower
  bool can_dismiss = true;  // Escape, the cross, a click beside it
};

// A modal sheet in the middle of the window, over a dimmed page: a column with `title` on top. While it is
// drawn the page below gets neither keys nor clicks. Drawn last, once a frame, as long as it is open:
//   if (state.confirming) { Sheet sheet(ui, "erase", "Erase everything?"); ...; if (sheet.dismissed()) ... }
class Sheet {
 public:
  Sheet(Ui& ui, std::string_view name, std::string_view title, SheetLook look = {});
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;
  bool dismissed() const { return dismissed_; }
  const Rect& inside() const { return inside_; }

 private:
  void Shade();

  Ui& ui_;
  std::string name_;
  SheetLook look_;
  std::optional<OverlayWindow> window_;
  Rect rect_, inside_;
  std::optional<ScrollArea> scroll_;
  float top_ = 0;  // where the measured content begins
  bool dismissed_ = false;
};

// A list of choices under `anchor`; draws until one is chosen or it is left. `chosen` -1 for none at first.
// Returns the index, -1 while open, -2 when dismissed. For Dropdown and buttons with a menu.
int Menu(Ui& ui, std::string_view name, const Rect& anchor, const std::vector<std::string>& labels,
         int chosen);

}  // namespace lacuna::ui
