#include "quiz/scheduler/parameters.h"

#include <cmath>
#include <limits>
#include <vector>

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("The default weights lie inside their bounds", "[quiz][scheduler]") {
  CHECK(Bounded(DefaultWeights(), 1, false) == DefaultWeights());
  CHECK(DefaultWeights()[kDecay] == 0.1542);
  CHECK(DefaultWeights()[kHardPenalty] == 0.6014);
}

TEST_CASE("Weights outside their bounds are brought to the nearest one", "[quiz][scheduler]") {
  Weights weights = DefaultWeights();
  weights[kFirstStabilityAgain] = -3;
  weights[kFirstDifficultyAgain] = 99;
  weights[kDecay] = 0.9;
  weights[kEasyBonus] = std::numeric_limits<double>::quiet_NaN();
  const Weights bounded = Bounded(weights, 1, false);
  CHECK(bounded[kFirstStabilityAgain] == 0.001);
  CHECK(bounded[kFirstDifficultyAgain] == 10);
  CHECK(bounded[kDecay] == 0.8);
  CHECK(bounded[kEasyBonus] == 1.8729);
}

TEST_CASE("Two relearning steps lower the ceiling of the same-day weights", "[quiz][scheduler]") {
  Weights weights = DefaultWeights();
  weights[kSameDayRate] = weights[kSameDayShift] = 5;
  CHECK(Bounded(weights, 0, false)[kSameDayRate] == 2);
  CHECK(Bounded(weights, 1, false)[kSameDayShift] == 2);
  // sqrt(-(ln 1.4835 + ln(2^.2629 - 1) + .3 * 1.6483) / 2)
  CHECK(Bounded(weights, 2, false)[kSameDayRate] == Approx(0.60046).epsilon(1e-4));
  CHECK(Bounded(weights, 2, false)[kSameDayRate] == Bounded(weights, 2, false)[kSameDayShift]);
  weights[kLapseScale] = 5;
  weights[kLapseStabilityPower] = 0.9;
  CHECK(Bounded(weights, 2, false)[kSameDayRate] == 0.01);
}

TEST_CASE("Only long-term mode lets the same-day damping go to zero", "[quiz][scheduler]") {
  Weights weights = DefaultWeights();
  weights[kSameDayDamping] = -1;
  CHECK(Bounded(weights, 1, false)[kSameDayDamping] == 0.01);
  CHECK(Bounded(weights, 1, true)[kSameDayDamping] == 0);
}

TEST_CASE("Weights of older versions become FSRS-6 weights", "[quiz][scheduler]") {
  const Weights standard = DefaultWeights();
  const auto from19 = WeightsFrom(std::span(standard).first(19), 1, false);
  REQUIRE(from19.ok());
  CHECK((*from19)[kSameDayRate] == standard[kSameDayRate]);
  CHECK((*from19)[kSameDayDamping] == 0.01);
  CHECK((*from19)[kDecay] == 0.5);

  const auto from17 = WeightsFrom(std::span(standard).first(17), 1, true);
  REQUIRE(from17.ok());
  CHECK((*from17)[kFirstDifficultyAgain] == Approx(6.4133 + 2 * .8334));
  CHECK((*from17)[kFirstDifficultySlope] == Approx(std::log(3 * .8334 + 1) / 3));
  CHECK((*from17)[kDifficultyStep] == Approx(3.5194));
  CHECK((*from17)[kSameDayRate] == 0);
  CHECK((*from17)[kSameDayDamping] == 0);
  CHECK((*from17)[kDecay] == 0.5);
}

TEST_CASE("A wrong number of weights is refused", "[quiz][scheduler]") {
  const std::size_t count = GENERATE(0, 1, 16, 18, 20, 22);
  const auto weights = WeightsFrom(std::vector<double>(count, 1.0), 1, false);
  REQUIRE_FALSE(weights.ok());
  CHECK_THAT(weights.error().message, ContainsSubstring("21 numbers"));
}

}  // namespace lacuna
