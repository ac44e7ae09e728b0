// FSRS-6: how memory changes with an answer, and when recall falls to the desired retention.
//
// The formulas are those of the FSRS-6 model; numbers, rounding and clamps are those of ts-fsrs
// 5.4.2 (README.md). Immutable after construction: safe to share between threads.
#pragma once

#include <array>
#include <cstddef>

#include "quiz/scheduler.h"

namespace lacuna {

inline constexpr double kShortestStability = 0.001;  // days
inline constexpr double kLongestStability = 36'500;

// What FSRS knows of one card.
struct Trace {
  double stability = 0;   // days until recall is 90 %
  double difficulty = 0;  // 1..10
};

// How recall falls: R(t, S) = (1 + F t / S)^-decay, with F such that R(S, S) = 0.9.
class ForgettingCurve {
 public:
  explicit ForgettingCurve(double decay);
  double Recall(int days, double stability) const;
  // Days, per day of stability, until recall has fallen to `retention`.
  double DaysTo(double retention) const;

 private:
  double decay_;
  double factor_;
};

class Fsrs {
 public:
  // `weights` are used as they are: pass them through Bounded first. 0 < desired_retention < 1.
  Fsrs(const Weights& weights, double desired_retention, bool long_term, int maximum_interval);

  // The memory after the first answer.
  Trace First(Rating rating) const { return first_[Index(rating)]; }

  // Chance of recall `days` after the last review.
  double Recall(int days, double stability) const { return curve_.Recall(days, stability); }

  // The stability after Again, and after Hard, Good and Easy; `recall` is Recall(days, stability).
  // On the same day (days = 0) the short-term formula holds, unless the mode is long-term.
  double Forgotten(Trace before, int days, double recall) const;
  std::array<double, 3> Recalled(Trace before, int days, double recall) const;

  double NextDifficulty(double difficulty, Rating rating) const;

  // Whole days, 1..maximum_interval, until recall falls to the desired retention.
  int Interval(double stability) const;

  bool long_term() const { return long_term_; }
  int maximum_interval() const { return maximum_interval_; }

  static std::size_t Index(Rating rating) { return static_cast<std::size_t>(rating) - 1; }

 private:
  double SameDay(double stability, double damping, Rating rating) const;

  Weights weights_;
  bool long_term_;
  int maximum_interval_;
  ForgettingCurve curve_;
  double interval_factor_;  // days per day of stability
  double success_gain_;
  double lapse_divisor_;    // a lapse leaves at most S divided by this
  double difficulty_goal_;  // what difficulty drifts towards; not clamped
  std::array<double, 4> same_day_growth_;
  std::array<Trace, 4> first_;
};

}  // namespace lacuna
