#include "app/window/frame_loop.h"

#include <algorithm>

namespace lacuna::ui {

LoopStep NextStep(const LoopView& view) {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  if (view.hidden) return {false, kNever};
  const bool wanted = view.input_waits || view.now < view.last_event + kSettleSeconds ||
                      view.now < view.keep_drawing_until || view.now >= view.wake_at;
  if (!wanted) return {false, std::max(0.0, view.wake_at - view.now)};
  const double since = view.now - view.last_frame;
  if (since < kShortestFrame) return {false, kShortestFrame - since};
  return {true, 0};
}

}  // namespace lacuna::ui
