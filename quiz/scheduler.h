// When to ask again: FSRS-6 with learning steps. Pure: now and seed are arguments.
// Sources of the formulas: quiz/scheduler/README.md.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/instant.h"
#include "content/base/result.h"
#include "quiz/grading.h"

namespace lacuna {

enum class CardState { fresh, learning, review, relearning };  // stored as new, learning, review, relearning

constexpr int kParameterCount = 21;
using Weights = std::array<double, kParameterCount>;
Weights DefaultWeights();

struct SchedulerSettings {
  Weights weights = DefaultWeights();  // clamped to their bounds when used
  double desired_retention = 0.9;      // 0.70..0.97
  std::vector<int> learning_minutes = {1, 10};
  std::vector<int> relearning_minutes = {10};
  bool long_term = false;  // no steps: every answer leads to review
  bool fuzz = true;
  int maximum_interval = 36'500;  // days
};

// What is remembered of one card by one learner.
struct Memory {
  CardState state = CardState::fresh;
  int step = 0;
  double stability = 0;   // days to 90 % recall; .001..36500 once reviewed
  double difficulty = 0;  // 1..10 once reviewed
  int reps = 0;
  int lapses = 0;
  std::optional<Instant> last;  // last review
  std::optional<Day> last_day;  // its study day
  Instant due;
  Day due_day;
};

enum class DueReason { interval, step, fuzz, balance, exam };

struct Scheduled {
  Memory after;
  std::optional<double> retrievability;  // before the answer; none on the first
  int interval = 0;                      // days, from the new stability alone: before steps, order and fuzz
  int scheduled_days = 0;                // 0 for a step under a day
  DueReason reason = DueReason::interval;
};

// The state after answering `rating` at `now`. `elapsed` between reviews is counted in study days.
// A due of a day or more falls on the beginning of its study day. Fuzz is drawn from `seed` (card and
// review count), so a preview and the answer agree.
Scheduled ScheduleAnswer(const Memory& before, Rating rating, Moment now, const SchedulerSettings& settings,
                         std::uint64_t seed);
// The four answers, Again first.
std::array<Scheduled, 4> PreviewAnswers(const Memory& before, Moment now, const SchedulerSettings& settings,
                                        std::uint64_t seed);

// Chance of recall `days` after the last review. 1 for a stability of 0 days ago; 0 for a new card.
double Retrievability(const Memory& memory, Day today, const SchedulerSettings& settings);

std::string_view Name(CardState state);
std::string_view Name(DueReason reason);
Result<CardState> ParseCardState(std::string_view name);
Result<DueReason> ParseDueReason(std::string_view name);

}  // namespace lacuna
