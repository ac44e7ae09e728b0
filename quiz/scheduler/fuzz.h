// A little chance in the interval, so that cards learned together do not come back together for ever.
#pragma once

namespace lacuna {

struct FuzzRange {
  int shortest = 0;
  int longest = 0;
};

// The days `interval` may be moved to; just itself below 3 days. The same range as ts-fsrs and Anki:
// about 15 % up to a week, less of what is longer, never back to a day already passed (`elapsed`).
FuzzRange FuzzRangeOf(int interval, int elapsed, int maximum_interval);

// `draw` in [0, 1) picks a day of the range, each as likely as the other.
int Fuzzed(int interval, int elapsed, int maximum_interval, double draw);

}  // namespace lacuna
