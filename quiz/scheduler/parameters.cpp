#include "quiz/scheduler/parameters.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "quiz/scheduler/round.h"

namespace lacuna {
namespace {

constexpr double kOldDecay = 0.5;  // FSRS-4.5 and FSRS-5 had this one curve

double Clamp(double weight, Parameter parameter) {
  const ParameterRow& row = kParameters[parameter];
  return std::isnan(weight) ? row.standard : std::clamp(weight, row.lowest, row.highest);
}

double SameDayCeiling(const Weights& weights, std::size_t relearning_steps) {
  const double highest = kParameters[kSameDayRate].highest;
  if (relearning_steps < 2) return highest;
  const double lapse = std::log(Clamp(weights[kLapseScale], kLapseScale)) +
                       std::log(std::pow(2, Clamp(weights[kLapseStabilityPower], kLapseStabilityPower)) - 1) +
                       0.3 * Clamp(weights[kLapseForgettingGain], kLapseForgettingGain);
  const double room = -lapse / static_cast<double>(relearning_steps);
  return std::clamp(Round8(std::sqrt(std::max(room, 0.0))), 0.01, highest);
}

// FSRS-4.5 had neither same-day weights nor damped difficulty.
void UpgradeFrom17(Weights& weights) {
  weights[kFirstDifficultyAgain] =
      Round8(weights[kFirstDifficultyAgain] + 2 * weights[kFirstDifficultySlope]);
  weights[kFirstDifficultySlope] = Round8(std::log(3 * weights[kFirstDifficultySlope] + 1) / 3);
  weights[kDifficultyStep] = Round8(weights[kDifficultyStep] + 0.5);
  weights[kSameDayRate] = weights[kSameDayShift] = 0;
}

void UpgradeFrom19(Weights& weights) {
  weights[kSameDayDamping] = 0;
  weights[kDecay] = kOldDecay;
}

}  // namespace

Weights DefaultWeights() {
  Weights weights{};
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = kParameters[i].standard;
  return weights;
}

Weights Bounded(const Weights& weights, std::size_t relearning_steps, bool long_term) {
  Weights bounded{};
  for (std::size_t i = 0; i < bounded.size(); ++i) bounded[i] = Clamp(weights[i], static_cast<Parameter>(i));
  const double ceiling = SameDayCeiling(weights, relearning_steps);
  bounded[kSameDayRate] = std::min(bounded[kSameDayRate], ceiling);
  bounded[kSameDayShift] = std::min(bounded[kSameDayShift], ceiling);
  if (long_term && weights[kSameDayDamping] < kParameters[kSameDayDamping].lowest)
    bounded[kSameDayDamping] = std::max(weights[kSameDayDamping], 0.0);
  return bounded;
}

Result<Weights> WeightsFrom(std::span<const double> given, std::size_t relearning_steps, bool long_term) {
  if (given.size() != 17 && given.size() != 19 && given.size() != kParameterCount)
    return Error{fmt::format(
        "FSRS weights come as a list of 21 numbers (19 or 17 from older versions), not {}.", given.size())};
  if (!std::all_of(given.begin(), given.end(), [](double weight) { return std::isfinite(weight); }))
    return Error{"An FSRS weight is not a finite number: give 21 plain numbers."};
  Weights weights = DefaultWeights();
  std::copy(given.begin(), given.end(), weights.begin());
  weights = Bounded(weights, relearning_steps, long_term);
  if (given.size() == 17) UpgradeFrom17(weights);
  if (given.size() < kParameterCount) UpgradeFrom19(weights);
  return Bounded(weights, relearning_steps, long_term);
}

}  // namespace lacuna
