// One card replayed: the scheduler's core on UTC calendar days, dues counted from the answer, no fuzz.
#pragma once

#include <cstdint>

#include "quiz/scheduler/decide.h"

namespace lacuna {

struct ReplayedCard {
  Standing standing;
  std::int64_t last_day = 0;  // UTC, of the last answer
};

// Moves `card` on by one answer. Answers must come in time order.
Decision Answer(ReplayedCard& card, const Fsrs& fsrs, const Steps& steps, std::int64_t now_ms, Rating rating);

// When the card is due after an answer at `now_ms`.
std::int64_t DueAfter(std::int64_t now_ms, const Decision& decision);

}  // namespace lacuna
