#include "quiz/scheduler/fsrs.h"

#include <algorithm>
#include <cmath>

#include "quiz/scheduler/parameters.h"
#include "quiz/scheduler/round.h"

namespace lacuna {
namespace {

constexpr std::array<Rating, 4> kRatings = {Rating::again, Rating::hard, Rating::good, Rating::easy};
constexpr double kShortestFirstStability = 0.1;  // ts-fsrs; the fit goes down to .001

double ClampDifficulty(double difficulty) { return std::clamp(difficulty, 1.0, 10.0); }
double ClampStability(double stability) {
  return std::clamp(stability, kShortestStability, kLongestStability);
}

double FirstDifficulty(const Weights& weights, Rating rating) {
  const auto above_again = static_cast<double>(Fsrs::Index(rating));
  return Round8(weights[kFirstDifficultyAgain] - std::exp(above_again * weights[kFirstDifficultySlope]) + 1);
}

// Good is 0.
double Signed(Rating rating) { return static_cast<double>(rating) - 3; }

}  // namespace

ForgettingCurve::ForgettingCurve(double decay)
    : decay_(decay), factor_(Round8(std::exp(std::log(0.9) / -decay) - 1)) {}

double ForgettingCurve::Recall(int days, double stability) const {
  return Round8(std::pow(1 + factor_ * days / stability, -decay_));
}

double ForgettingCurve::DaysTo(double retention) const {
  return Round8((std::pow(retention, 1 / -decay_) - 1) / factor_);
}

Fsrs::Fsrs(const Weights& weights, double desired_retention, bool long_term, int maximum_interval)
    : weights_(weights),
      long_term_(long_term),
      maximum_interval_(maximum_interval),
      curve_(weights[kDecay]),
      interval_factor_(curve_.DaysTo(desired_retention)),
      success_gain_(std::exp(weights[kSuccessLogGain])),
      lapse_divisor_(long_term ? 1 : std::exp(weights[kSameDayRate] * weights[kSameDayShift])),
      difficulty_goal_(FirstDifficulty(weights, Rating::easy)) {
  for (const Rating rating : kRatings) {
    const std::size_t i = Index(rating);
    first_[i] = {std::max(weights[kFirstStabilityAgain + i], kShortestFirstStability),
                 ClampDifficulty(FirstDifficulty(weights, rating))};
    same_day_growth_[i] = std::exp(weights[kSameDayRate] * (Signed(rating) + weights[kSameDayShift]));
  }
}

double Fsrs::SameDay(double stability, double damping, Rating rating) const {
  const double growth = damping * same_day_growth_[Index(rating)];
  return Round8(ClampStability(stability * (rating == Rating::again ? growth : std::max(growth, 1.0))));
}

double Fsrs::Forgotten(Trace before, int days, double recall) const {
  const double stability = before.stability;
  if (days == 0 && !long_term_)
    return SameDay(stability, std::pow(stability, -weights_[kSameDayDamping]), Rating::again);
  const double relearned = weights_[kLapseScale] *
                           std::pow(before.difficulty, -weights_[kLapseDifficultyPower]) *
                           (std::pow(stability + 1, weights_[kLapseStabilityPower]) - 1) *
                           std::exp((1 - recall) * weights_[kLapseForgettingGain]);
  const double ceiling = std::max(Round8(stability / lapse_divisor_), kShortestStability);
  return std::min(ceiling, Round8(ClampStability(relearned)));
}

std::array<double, 3> Fsrs::Recalled(Trace before, int days, double recall) const {
  const double stability = before.stability;
  if (days == 0 && !long_term_) {
    const double damping = std::pow(stability, -weights_[kSameDayDamping]);
    return {SameDay(stability, damping, Rating::hard), SameDay(stability, damping, Rating::good),
            SameDay(stability, damping, Rating::easy)};
  }
  const double gain = success_gain_ * (11 - before.difficulty) *
                      std::pow(stability, -weights_[kSuccessDamping]) *
                      (std::exp((1 - recall) * weights_[kSuccessSpacingGain]) - 1);
  const auto grown = [stability](double by) { return Round8(ClampStability(stability * (1 + by))); };
  return {grown(gain * weights_[kHardPenalty]), grown(gain), grown(gain * weights_[kEasyBonus])};
}

double Fsrs::NextDifficulty(double difficulty, Rating rating) const {
  // The nearer to 10, the smaller the step.
  const double damped = Round8(-weights_[kDifficultyStep] * Signed(rating) * (10 - difficulty) / 9);
  const double reversion = weights_[kDifficultyReversion];
  return ClampDifficulty(Round8(reversion * difficulty_goal_ + (1 - reversion) * (difficulty + damped)));
}

int Fsrs::Interval(double stability) const {
  const double days = std::max(1.0, RoundHalfUp(stability * interval_factor_));
  return static_cast<int>(std::min(days, static_cast<double>(maximum_interval_)));
}

}  // namespace lacuna
