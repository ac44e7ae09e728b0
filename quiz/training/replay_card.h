// One card replayed: the scheduler's core on UTC calendar days, dues counted from the answer, no fuzz.
#pragma once

#include <cstdint>

#include "quiz/scheduler/decide.h"

namespace lacuna {

// The UTC calendar day of an instant, since 1970-01-01.
std::int64_t UtcDay(std::int64_t ms);

class ReplayedCard {
 public:
  // Both must outlive the card.
  ReplayedCard(const Fsrs& fsrs, const Steps& steps) : fsrs_(fsrs), steps_(steps) {}

  // Answers must come in time order.
  Decision Answer(std::int64_t now_ms, Rating rating) {
    const std::int64_t day = UtcDay(now_ms);
    const int elapsed = standing_.state == CardState::fresh ? 0 : static_cast<int>(day - last_day_);
    last_day_ = day;
    const Decision decision = Decide(fsrs_, steps_, standing_, elapsed, rating, std::nullopt);
    standing_ = decision.after;
    return decision;
  }
  const Standing& standing() const { return standing_; }

 private:
  const Fsrs& fsrs_;
  const Steps& steps_;
  Standing standing_;
  std::int64_t last_day_ = 0;
};

// When the card is due after an answer at `now_ms`.
std::int64_t DueAfter(std::int64_t now_ms, const Decision& decision);

}  // namespace lacuna
