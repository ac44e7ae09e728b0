#include "quiz/scheduler/decide.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "quiz/scheduler/fuzz.h"
#include "quiz/scheduler/round.h"

namespace lacuna {
namespace {

using ByRating = std::array<double, 4>;
using Days = std::array<int, 4>;
constexpr std::size_t kAgain = 0, kHard = 1, kGood = 2, kEasy = 3;

// The stabilities the answers would lead to. Outside long-term mode only those that the order of
// intervals needs: Again alone, or the three successes.
ByRating Stabilities(const Fsrs& fsrs, const Standing& before, int elapsed, double recall, Rating rating) {
  ByRating out{};
  if (before.state == CardState::fresh) {
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = fsrs.First(static_cast<Rating>(i + 1)).stability;
    return out;
  }
  if (rating == Rating::again || fsrs.long_term())
    out[kAgain] = fsrs.Forgotten(before.trace, elapsed, recall);
  if (rating != Rating::again || fsrs.long_term()) {
    const std::array<double, 3> recalled = fsrs.Recalled(before.trace, elapsed, recall);
    std::copy(recalled.begin(), recalled.end(), out.begin() + 1);
  }
  return out;
}

struct Wait {
  int minutes = 0;  // 0: graduate
  int step = 0;
};

int HardMinutes(std::span<const int> steps) {
  const double minutes = steps.size() == 1 ? steps[0] * 1.5 : (steps[0] + steps[1]) / 2.0;
  return static_cast<int>(RoundHalfUp(minutes));
}

// The step that follows while learning or relearning, at index `at`.
Wait NextStep(std::span<const int> steps, int at, Rating rating) {
  const auto index = static_cast<std::size_t>(at);
  if (index >= steps.size()) return {};
  switch (rating) {
    case Rating::again:
      return {steps[0], 0};
    case Rating::hard:
      return {HardMinutes(steps), at};
    case Rating::good:
      return index + 1 < steps.size() ? Wait{steps[index + 1], at + 1} : Wait{};
    case Rating::easy:
      return {};
  }
  return {};
}

Wait FirstRelearningStep(std::span<const int> steps, int at) {
  const auto index = static_cast<std::size_t>(at);
  return index < steps.size() ? Wait{steps[index], 0} : Wait{};
}

Wait WaitFor(const Steps& steps, const Standing& before, Rating rating) {
  switch (before.state) {
    case CardState::fresh:
    case CardState::learning:
      return NextStep(steps.learning, before.step, rating);
    case CardState::relearning:
      return NextStep(steps.relearning, before.step, rating);
    case CardState::review:
      return rating == Rating::again ? FirstRelearningStep(steps.relearning, before.step) : Wait{};
  }
  return {};
}

CardState StateDuringStep(CardState before) {
  switch (before) {
    case CardState::fresh:
    case CardState::learning:
      return CardState::learning;
    case CardState::review:
    case CardState::relearning:
      return CardState::relearning;
  }
  return before;
}

void OrderSuccesses(Days& days) {
  days[kHard] = std::min(days[kHard], days[kGood]);
  days[kGood] = std::max(days[kGood], days[kHard] + 1);
  days[kEasy] = std::max(days[kEasy], days[kGood] + 1);
}

void OrderAll(Days& days) {
  days[kAgain] = std::min(days[kAgain], days[kHard]);
  days[kHard] = std::max(days[kHard], days[kAgain] + 1);
  days[kGood] = std::max(days[kGood], days[kHard] + 1);
  days[kEasy] = std::max(days[kEasy], days[kGood] + 1);
}

// The days for `rating` once the answers' intervals, fuzzed or not, stand in order.
int DaysInOrder(const Fsrs& fsrs, const ByRating& stabilities, const Standing& before, int elapsed,
                Rating rating, std::optional<double> draw) {
  const auto days_of = [&](std::size_t answer) {
    const int interval = fsrs.Interval(stabilities[answer]);
    return draw ? Fuzzed(interval, elapsed, fsrs.maximum_interval(), *draw) : interval;
  };
  const std::size_t chosen = Fsrs::Index(rating);
  const bool successes_in_order = before.state == CardState::review && rating != Rating::again;
  if (!fsrs.long_term() && !successes_in_order) return days_of(chosen);
  Days days{};
  for (std::size_t i = fsrs.long_term() ? kAgain : kHard; i < days.size(); ++i) days[i] = days_of(i);
  if (fsrs.long_term()) {
    OrderAll(days);
  } else {
    OrderSuccesses(days);
  }
  return days[chosen];
}

bool IsLapse(const Fsrs& fsrs, CardState before, Rating rating) {
  if (rating != Rating::again) return false;
  return fsrs.long_term() ? before != CardState::fresh : before == CardState::review;
}

}  // namespace

Decision Decide(const Fsrs& fsrs, const Steps& steps, const Standing& before, int elapsed, Rating rating,
                std::optional<double> draw) {
  Decision decision;
  const bool fresh = before.state == CardState::fresh;
  if (!fresh) decision.recall = fsrs.Recall(elapsed, before.trace.stability);
  const ByRating stabilities = Stabilities(fsrs, before, elapsed, decision.recall.value_or(0), rating);

  Standing& after = decision.after;
  after.trace.stability = stabilities[Fsrs::Index(rating)];
  after.trace.difficulty =
      fresh ? fsrs.First(rating).difficulty : fsrs.NextDifficulty(before.trace.difficulty, rating);
  after.lapses = before.lapses + (IsLapse(fsrs, before.state, rating) ? 1 : 0);
  after.state = CardState::review;
  decision.interval = fsrs.Interval(after.trace.stability);

  const Wait wait = fsrs.long_term() ? Wait{} : WaitFor(steps, before, rating);
  if (wait.minutes > 0) {
    after.step = wait.step;
    if (wait.minutes < kMinutesPerDay) after.state = StateDuringStep(before.state);
    decision.step_minutes = wait.minutes;
    decision.days = wait.minutes / kMinutesPerDay;
    return decision;
  }
  decision.days = DaysInOrder(fsrs, stabilities, before, elapsed, rating, draw);
  decision.fuzzed =
      draw && decision.days != DaysInOrder(fsrs, stabilities, before, elapsed, rating, std::nullopt);
  return decision;
}

}  // namespace lacuna
