// When to draw and how long to wait: decisions only, no window and no clock, so that they can be tested.
//
// A frame is drawn when something happened, for a little while after it (a screen needs two or three frames
// to settle), while an animation runs, and at the times widgets asked for. Else nothing is drawn at all.
#pragma once

#include <limits>

namespace lacuna::ui {

struct LoopView {  // what the loop sees before it decides; times in seconds of one clock
  double now = 0;
  double last_event = 0;  // input, a resize, a worker's news
  double last_frame = 0;  // when the last one began
  double keep_drawing_until = 0;
  double wake_at = std::numeric_limits<double>::infinity();
  bool input_waits = false;  // the queue still holds events
  bool hidden = false;       // minimised: nothing to draw on
};

struct LoopStep {
  bool draw = false;
  double wait = 0;  // else: for events, at most so many seconds; infinity = until something happens
};

inline constexpr double kSettleSeconds = 0.12;
inline constexpr double kShortestFrame = 1.0 / 90;  // where the display does not slow us down

LoopStep NextStep(const LoopView& view);

}  // namespace lacuna::ui
