// The left side of the window: mark, places to go, and whatever stands at its foot.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/icon.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

// Pushes a column over the sidebar's inside; below a width of 760 design pixels it shrinks to icons.
//   { Sidebar side(ui, "Lacuna"); if (NavigationItem(...)) ...; side.Foot(90); ... }
class Sidebar {
 public:
  explicit Sidebar(Ui& ui, std::string_view program);
  ~Sidebar();
  Sidebar(const Sidebar&) = delete;
  Sidebar& operator=(const Sidebar&) = delete;
  // What follows is placed in the lowest `height` design pixels.
  void Foot(float height);
  bool narrow() const { return narrow_; }

 private:
  Ui& ui_;
  Rect inside_;
  bool narrow_ = false;
};

struct NavigationLook {
  Icon icon = Icon::kToday;
  std::string_view badge = {};  // "42"; empty for none
  Key key = {};
  bool current = false;
  bool enabled = true;
};
// True when the learner wants to go there.
bool NavigationItem(Ui& ui, std::string_view name, std::string_view label, NavigationLook look);

// What the sidebar leaves: the page, with its padding already taken off, in the middle of very wide windows.
// No title on top (tokens: 34 from the top).
Rect PageRect(const Ui& ui);
// Takes `height` screen pixels off the top of the page for the rest of the frame, for banners over every
// view.
void CutPageTop(Ui& ui, float height);
// The width the sidebar takes in this window, screen pixels.
float SidebarWidth(const Ui& ui);
// Backdrop behind everything; to be drawn first.
void Backdrop(Ui& ui);

}  // namespace lacuna::ui
