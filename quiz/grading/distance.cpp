#include "quiz/grading/distance.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "content/base/utf8.h"

namespace lacuna {

int SlipDistance(std::string_view first, std::string_view second, int limit) {
  const auto a = Graphemes(first), b = Graphemes(second);
  const int rows = static_cast<int>(a.size()), columns = static_cast<int>(b.size());
  const int beyond = limit + 1;
  if (std::abs(rows - columns) > limit) return beyond;
  const auto width = static_cast<std::size_t>(columns) + 1;
  std::vector<int> before_last(width, beyond), last(width), row(width, beyond);
  for (int j = 0; j <= columns; ++j) last[static_cast<std::size_t>(j)] = std::min(j, beyond);
  for (int i = 1; i <= rows; ++i) {
    std::fill(row.begin(), row.end(), beyond);
    if (i <= limit) row[0] = i;
    const auto at = static_cast<std::size_t>(i);
    for (int j = std::max(1, i - limit); j <= std::min(columns, i + limit); ++j) {
      const auto k = static_cast<std::size_t>(j);
      const int changed = last[k - 1] + (a[at - 1] == b[k - 1] ? 0 : 1);
      row[k] = std::min({changed, last[k] + 1, row[k - 1] + 1, beyond});
      const bool swapped = i > 1 && j > 1 && a[at - 1] == b[k - 2] && a[at - 2] == b[k - 1];
      if (swapped) row[k] = std::min(row[k], before_last[k - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[static_cast<std::size_t>(columns)];
}

}  // namespace lacuna
