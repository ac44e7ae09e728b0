#include "quiz/training/replay_card.h"

#include "content/base/instant.h"

namespace lacuna {

std::int64_t UtcDay(std::int64_t ms) {
  return ms >= 0 ? ms / kMillisPerDay : -((-ms + kMillisPerDay - 1) / kMillisPerDay);
}

std::int64_t DueAfter(std::int64_t now_ms, const Decision& decision) {
  if (decision.step_minutes > 0) return now_ms + decision.step_minutes * kMillisPerMinute;
  return now_ms + decision.days * kMillisPerDay;
}

}  // namespace lacuna
