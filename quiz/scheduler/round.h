// ts-fsrs rounds to 8 decimals at the places the notes in README.md name; its numbers are only
// reproduced by rounding at the same places in the same way.
#pragma once

#include <cmath>

namespace lacuna {

// Half up, as JavaScript's Math.round: -0.5 becomes 0, 2.5 becomes 3.
inline double RoundHalfUp(double value) {
  const double below = std::floor(value);
  return value - below >= 0.5 ? below + 1 : below;
}

inline double Round8(double value) { return RoundHalfUp(value * 1e8) / 1e8; }

}  // namespace lacuna
