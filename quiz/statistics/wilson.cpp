#include <algorithm>
#include <cmath>

#include "quiz/statistics.h"

namespace lacuna {

// Wilson, Probable inference, the law of succession, and statistical inference (1927), z for 95 %.
Share WilsonShare(int right, int n) {
  Share share{n, right, 0, 1};
  if (n <= 0) return {0, 0, 0, 1};
  constexpr double z = 1.959963984540054;
  const double p = static_cast<double>(right) / n;
  const double scale = 1 + z * z / n;
  const double middle = (p + z * z / (2.0 * n)) / scale;
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / scale;
  share.low = right == 0 ? 0 : std::max(0.0, middle - half);
  share.high = right == n ? 1 : std::min(1.0, middle + half);
  return share;
}

}  // namespace lacuna
