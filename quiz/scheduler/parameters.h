// The 21 weights of FSRS-6: names, defaults, bounds. No other file knows which number is which.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "content/base/result.h"
#include "quiz/scheduler.h"

namespace lacuna {

// Index into Weights.
enum Parameter : std::size_t {
  kFirstStabilityAgain,  // days; the next three by the first rating
  kFirstStabilityHard,
  kFirstStabilityGood,
  kFirstStabilityEasy,
  kFirstDifficultyAgain,  // 1..10
  kFirstDifficultySlope,
  kDifficultyStep,
  kDifficultyReversion,
  kSuccessLogGain,
  kSuccessDamping,
  kSuccessSpacingGain,
  kLapseScale,
  kLapseDifficultyPower,
  kLapseStabilityPower,
  kLapseForgettingGain,
  kHardPenalty,
  kEasyBonus,
  kSameDayRate,
  kSameDayShift,
  kSameDayDamping,
  kDecay
};

struct ParameterRow {
  std::string_view name;
  double standard, lowest, highest;
};

// In the order of Parameter. Two bounds depend on the settings: see Bounded.
inline constexpr std::array<ParameterRow, kParameterCount> kParameters = {{
    {"first_stability_again", .212, .001, 100},
    {"first_stability_hard", 1.2931, .001, 100},
    {"first_stability_good", 2.3065, .001, 100},
    {"first_stability_easy", 8.2956, .001, 100},
    {"first_difficulty_again", 6.4133, 1, 10},
    {"first_difficulty_slope", .8334, .001, 4},
    {"difficulty_step", 3.0194, .001, 4},
    {"difficulty_reversion", .001, .001, .75},
    {"success_log_gain", 1.8722, 0, 4.5},
    {"success_damping", .1666, 0, .8},
    {"success_spacing_gain", .796, .001, 3.5},
    {"lapse_scale", 1.4835, .001, 5},
    {"lapse_difficulty_power", .0614, .001, .25},
    {"lapse_stability_power", .2629, .001, .9},
    {"lapse_forgetting_gain", 1.6483, 0, 4},
    {"hard_penalty", .6014, 0, 1},
    {"easy_bonus", 1.8729, 1, 6},
    {"same_day_rate", .5425, 0, 2},
    {"same_day_shift", .0912, 0, 2},
    {"same_day_damping", .0658, .01, .8},
    {"decay", .1542, .1, .8},
}};

// Every weight inside its bounds; a NaN becomes the default. Long-term mode lets same_day_damping
// go to 0. With more than one relearning step the ceiling of same_day_rate and same_day_shift
// falls, so that failing all the steps cannot lengthen a lapse's stability.
Weights Bounded(const Weights& weights, std::size_t relearning_steps, bool long_term);

// Weights from outside: 21 as they are, 19 (FSRS-5) and 17 (FSRS-4.5) brought up to FSRS-6; then
// Bounded. Refuses another count and numbers that are not finite.
Result<Weights> WeightsFrom(std::span<const double> given, std::size_t relearning_steps, bool long_term);

}  // namespace lacuna
