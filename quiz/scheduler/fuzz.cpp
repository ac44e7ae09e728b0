#include "quiz/scheduler/fuzz.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "quiz/scheduler/round.h"

namespace lacuna {
namespace {

struct Band {
  double from, to, share;
};
constexpr std::array<Band, 3> kBands = {
    {{2.5, 7, .15}, {7, 20, .10}, {20, std::numeric_limits<double>::infinity(), .05}}};

double Spread(double interval) {
  double spread = 1;
  for (const Band& band : kBands)
    spread += band.share * std::max(std::min(interval, band.to) - band.from, 0.0);
  return spread;
}

}  // namespace

FuzzRange FuzzRangeOf(int interval, int elapsed, int maximum_interval) {
  if (interval < 2.5) return {interval, interval};
  const double spread = Spread(interval);
  const int days = std::min(interval, maximum_interval);
  int shortest = std::max(2, static_cast<int>(RoundHalfUp(days - spread)));
  const int longest = std::min(static_cast<int>(RoundHalfUp(days + spread)), maximum_interval);
  if (days > elapsed) shortest = std::max(shortest, elapsed + 1);
  return {std::min(shortest, longest), longest};
}

int Fuzzed(int interval, int elapsed, int maximum_interval, double draw) {
  const FuzzRange range = FuzzRangeOf(interval, elapsed, maximum_interval);
  return range.shortest + static_cast<int>(std::floor(draw * (range.longest - range.shortest + 1)));
}

}  // namespace lacuna
