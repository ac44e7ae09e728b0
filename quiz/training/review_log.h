// A review log as other programs export it: CSV with card_id, review_time (epoch milliseconds or
// ISO 8601) and review_rating (1..4), in any order of columns; other columns are ignored.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

struct LogRow {
  std::int64_t ms = 0;      // since 1970-01-01T00:00Z
  std::uint32_t card = 0;   // 0.., numbered by first appearance
  std::uint8_t rating = 0;  // 1..4
};

struct ReviewLog {
  std::vector<LogRow> rows;  // in file order
  std::uint32_t cards = 0;
};

// A time without an offset is UTC. Fields may be quoted; blank lines are skipped. The error names the line.
Result<ReviewLog> ParseReviewLog(std::string_view csv);

// Brings each card's rows into time order (ties: file order). Costs one look at a log that is so already.
void SortWithinCards(ReviewLog& log);

}  // namespace lacuna
