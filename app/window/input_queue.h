// Events of the window system on their way to the frames.
//
// Dear ImGui 1.86 looks at keys once a frame, so a press and its release between two frames would be lost.
// The queue hands out events in order and ends a frame before
//   - the second edge of the same key or button,
//   - a second press of any key, or a press after a click: a screen answers one act a frame, and what the
//   second
//     act means may only be on the screen that the first one brings,
//   - a mouse move after a button edge: a click belongs to where it happened.
// What stays behind comes with the next frame. Typed characters keep their place among the keys.
// Pure: no window, no clock. One thread.
#pragma once

#include <deque>
#include <variant>
#include <vector>

#include "app/window/keys.h"

namespace lacuna::ui {

struct KeyEvent {
  Key key;
  bool down = false;
  bool repeat = false;  // a held key, sent again by the system: down, but no edge
  friend bool operator==(const KeyEvent&, const KeyEvent&) = default;
};
struct CharEvent {
  char32_t character = 0;
  friend bool operator==(const CharEvent&, const CharEvent&) = default;
};
struct MoveEvent {  // pixels from the window's top left
  float x = 0, y = 0;
  friend bool operator==(const MoveEvent&, const MoveEvent&) = default;
};
struct ButtonEvent {
  int button = 0;  // 0 left, 1 right, 2 middle
  bool down = false;
  friend bool operator==(const ButtonEvent&, const ButtonEvent&) = default;
};
struct WheelEvent {  // notches
  float x = 0, y = 0;
  friend bool operator==(const WheelEvent&, const WheelEvent&) = default;
};
using InputEvent = std::variant<KeyEvent, CharEvent, MoveEvent, ButtonEvent, WheelEvent>;

class InputQueue {
 public:
  void Push(InputEvent event);
  // The events of the next frame, in order; empty when there are none.
  std::vector<InputEvent> TakeFrame();
  bool empty() const { return events_.empty(); }

 private:
  std::deque<InputEvent> events_;
};

}  // namespace lacuna::ui
