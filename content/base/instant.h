// Points in time and study days. Nothing here asks what time it is: `now` is
// always an argument.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace lacuna {

constexpr std::int64_t kMillisPerMinute = 60'000;
constexpr std::int64_t kMillisPerDay = 86'400'000;

// Milliseconds since 1970-01-01T00:00Z.
struct Instant {
  std::int64_t ms = 0;
  friend auto operator<=>(const Instant&, const Instant&) = default;
  friend Instant operator+(Instant a, std::int64_t millis) { return {a.ms + millis}; }
  friend std::int64_t operator-(Instant a, Instant b) { return a.ms - b.ms; }
};

// A study day: days since 1970-01-01 on the learner's own calendar, where a
// day begins at the rollover hour (04:00 by default), not at midnight.
struct Day {
  std::int32_t number = 0;
  friend auto operator<=>(const Day&, const Day&) = default;
  friend Day operator+(Day a, std::int32_t days) { return {a.number + days}; }
  friend std::int32_t operator-(Day a, Day b) { return a.number - b.number; }
};

// The clock as the learner sees it at one moment: passed to everything that
// depends on the time of day.
struct Moment {
  Instant now;
  std::int32_t zone_minutes = 0;  // local time minus UTC, at `now`
};

constexpr int kRolloverHour = 4;

// The study day that holds `at` for a learner `zone_minutes` east of UTC.
Day StudyDay(Instant at, std::int32_t zone_minutes, int rollover_hour = kRolloverHour);
// The instant at which `day` begins there.
Instant DayStart(Day day, std::int32_t zone_minutes, int rollover_hour = kRolloverHour);

// "2026-11-22T09:30:00Z", "…+01:00", fractions allowed. The offset is kept in zone_minutes.
Result<Moment> ParseRfc3339(std::string_view text);
std::string FormatRfc3339(Moment moment);  // with its own offset; "Z" when 0
// "2026-11-22"
std::string FormatDay(Day day);
Result<Day> ParseDay(std::string_view text);

}  // namespace lacuna
