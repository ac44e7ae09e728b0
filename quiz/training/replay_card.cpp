#include "quiz/training/replay_card.h"

#include "content/base/instant.h"

namespace lacuna {
namespace {

std::int64_t UtcDay(std::int64_t ms) {
  return ms >= 0 ? ms / kMillisPerDay : -((-ms + kMillisPerDay - 1) / kMillisPerDay);
}

}  // namespace

Decision Answer(ReplayedCard& card, const Fsrs& fsrs, const Steps& steps, std::int64_t now_ms,
                Rating rating) {
  const std::int64_t day = UtcDay(now_ms);
  const int elapsed = card.standing.state == CardState::fresh ? 0 : static_cast<int>(day - card.last_day);
  const Decision decision = Decide(fsrs, steps, card.standing, elapsed, rating, std::nullopt);
  card.standing = decision.after;
  card.last_day = day;
  return decision;
}

std::int64_t DueAfter(std::int64_t now_ms, const Decision& decision) {
  if (decision.step_minutes > 0) return now_ms + decision.step_minutes * kMillisPerMinute;
  return now_ms + decision.days * kMillisPerDay;
}

}  // namespace lacuna
