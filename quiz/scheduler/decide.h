// What an answer leads to, in durations: the one core of the learner's scheduler (due.cpp, study days)
// and of the replay tool (quiz/training, UTC days). Neither days nor instants are known here.
#pragma once

#include <optional>
#include <span>

#include "quiz/scheduler.h"
#include "quiz/scheduler/fsrs.h"

namespace lacuna {

// Minutes; a step of 0 minutes or less graduates.
struct Steps {
  std::span<const int> learning;
  std::span<const int> relearning;
};

// Where a card stands between two answers.
struct Standing {
  CardState state = CardState::fresh;
  int step = 0;
  Trace trace;  // not read while fresh
  int lapses = 0;
};

inline constexpr int kMinutesPerDay = 1440;

struct Decision {
  Standing after;
  std::optional<double> recall;  // before the answer; none on the first
  int interval = 0;              // days, from the new stability alone
  int step_minutes = 0;          // > 0: a step, to be repeated after so many minutes
  int days = 0;                  // whole days to wait; 0 for a step under a day
  bool fuzzed = false;           // chance moved `days`
};

// `elapsed`: whole days since the last answer, >= 0. `draw` in [0, 1) moves the interval inside its
// fuzz range; none = no fuzz. After the order rule `days` may pass the maximum interval by 1 to 3.
Decision Decide(const Fsrs& fsrs, const Steps& steps, const Standing& before, int elapsed, Rating rating,
                std::optional<double> draw);

}  // namespace lacuna
