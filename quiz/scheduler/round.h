// ts-fsrs rounds to 8 decimals at the places the notes in README.md name; its numbers are only
// reproduced by rounding at the same places in the same way.
#pragma once

#include <cmath>

namespace lacuna {

// Half up, as JavaScript's Math.round: -0.5 becomes 0, 2.5 becomes 3.
inline double RoundHalfUp(double value) {
  constexpr double kWholeOnly = 0x1.8p52;  // doubles near it have no fraction: adding it rounds, half to even
  if (!(std::abs(value) < 0x1p51)) return std::floor(value + 0.5);
  const double even = (value + kWholeOnly) - kWholeOnly;
  return value - even == 0.5 ? even + 1 : even;
}

inline double Round8(double value) { return RoundHalfUp(value * 1e8) / 1e8; }

}  // namespace lacuna
