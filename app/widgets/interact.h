// The one place where a drawn rectangle becomes a widget: recorded, reachable by mouse, keyboard and name.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/ui.h"

namespace lacuna::ui {

struct Touch {
  bool pressed = false;  // activated in this frame, by whatever means
  bool hovered = false, held = false;
  bool focused = false;        // has the focus and shows the ring
  float hover = 0, press = 0;  // eased, 0..1
};

struct Touchable {
  std::string_view name = {}, label = {};
  std::string_view value = {};
  Role role = Role::kButton;
  Rect rect = {};
  Key key = {};  // shortcut
  std::string_view group = {};
  bool enabled = true;
  bool focusable = true;
  bool overlap = false;    // widgets drawn later may lie on top of it (list rows)
  float ring_radius = 12;  // of the widget, design pixels
};

// Records the node, draws the focus ring when it has the focus, and says what happened to it.
Touch Interact(Ui& ui, const Touchable& touchable);
// Records something that cannot be activated. Returns its place among the nodes.
Node& Record(Ui& ui, Role role, std::string_view name, std::string_view label, const Rect& rect,
             std::string_view value = {});
// A command without a widget, with a key and a line in the command palette. True when it was called.
bool Action(Ui& ui, std::string_view name, std::string_view label, Key key);
// Words beside the pointer while `touch` is hovered for half a second, or focused.
void Tooltip(Ui& ui, const Touch& touch, std::string_view name, const Rect& rect, std::string_view words);
void PaintRing(Ui& ui, const Rect& rect, float radius);
// The part of the screen the current window may draw in.
Rect CurrentClip();

}  // namespace lacuna::ui
