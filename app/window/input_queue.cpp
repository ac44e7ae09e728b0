#include "app/window/input_queue.h"

#include <algorithm>
#include <utility>

namespace lacuna::ui {
namespace {

bool IsModifier(int code) {
  return code >= 340 && code <= 347;
}  // Shift, Control, Alt, Super; left and right

bool Holds(const std::vector<int>& edges, int code) {
  return std::find(edges.begin(), edges.end(), code) != edges.end();
}

// What has already happened in the frame that is being filled.
struct FrameSoFar {
  std::vector<int> keys, buttons;
  bool pressed = false;

  bool Accepts(const KeyEvent& event) const {
    if (IsModifier(event.key.code)) return !Holds(keys, event.key.code);
    if (event.down && (pressed || !buttons.empty())) return false;
    return event.repeat || !Holds(keys, event.key.code);
  }
  bool Accepts(const ButtonEvent& event) const { return !pressed && !Holds(buttons, event.button); }
  bool Accepts(const MoveEvent&) const { return buttons.empty(); }
  bool Accepts(const CharEvent&) const { return true; }
  bool Accepts(const WheelEvent&) const { return true; }

  void Note(const KeyEvent& event) {
    if (!event.repeat) keys.push_back(event.key.code);
    if (event.down && !IsModifier(event.key.code)) pressed = true;
  }
  void Note(const ButtonEvent& event) { buttons.push_back(event.button); }
  void Note(const MoveEvent&) {}
  void Note(const CharEvent&) {}
  void Note(const WheelEvent&) {}
};

}  // namespace

void InputQueue::Push(InputEvent event) {
  // Only the last of several moves in a row matters: a fast mouse must not fill the queue.
  if (std::holds_alternative<MoveEvent>(event) && !events_.empty() &&
      std::holds_alternative<MoveEvent>(events_.back())) {
    events_.back() = event;
    return;
  }
  events_.push_back(event);
}

std::vector<InputEvent> InputQueue::TakeFrame() {
  std::vector<InputEvent> frame;
  FrameSoFar so_far;
  const auto fits = [&](const auto& event) { return so_far.Accepts(event); };
  while (!events_.empty() && std::visit(fits, events_.front())) {
    std::visit([&](const auto& event) { so_far.Note(event); }, events_.front());
    frame.push_back(events_.front());
    events_.pop_front();
  }
  return frame;
}

}  // namespace lacuna::ui
