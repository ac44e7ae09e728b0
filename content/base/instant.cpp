#include "content/base/instant.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>

namespace lacuna {
namespace {

std::int64_t FloorDiv(std::int64_t a, std::int64_t b) {
  return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

// Reads exactly `width` digits at `at` and moves past them.
bool ReadDigits(std::string_view text, std::size_t& at, std::size_t width, int& value) {
  if (at + width > text.size()) return false;
  const char* begin = text.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + width, value);
  if (error != std::errc() || end != begin + width || *begin == '-') return false;
  at += width;
  return true;
}

bool ReadChar(std::string_view text, std::size_t& at, std::string_view allowed) {
  if (at >= text.size() || allowed.find(text[at]) == std::string_view::npos) return false;
  ++at;
  return true;
}

bool ReadDate(std::string_view text, std::size_t& at, std::chrono::sys_days& date) {
  int year = 0, month = 0, day = 0;
  if (!ReadDigits(text, at, 4, year) || !ReadChar(text, at, "-") || !ReadDigits(text, at, 2, month) ||
      !ReadChar(text, at, "-") || !ReadDigits(text, at, 2, day))
    return false;
  const std::chrono::year_month_day ymd{std::chrono::year{year},
                                        std::chrono::month(static_cast<unsigned>(month)),
                                        std::chrono::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return false;
  date = ymd;
  return true;
}

int ReadMillis(std::string_view text, std::size_t& at) {
  int millis = 0, scale = 100;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
    millis += (text[at++] - '0') * scale;
    scale /= 10;
  }
  return millis;
}

bool ReadOffset(std::string_view text, std::size_t& at, int& minutes) {
  if (ReadChar(text, at, "Zz")) return true;
  if (at >= text.size()) return false;
  const bool west = text[at] == '-';
  int hours = 0, rest = 0;
  if (!ReadChar(text, at, "+-") || !ReadDigits(text, at, 2, hours) || !ReadChar(text, at, ":") ||
      !ReadDigits(text, at, 2, rest) || hours > 23 || rest > 59)
    return false;
  minutes = (hours * 60 + rest) * (west ? -1 : 1);
  return true;
}

}  // namespace

Day StudyDay(Instant at, std::int32_t zone_minutes, int rollover_hour) {
  const std::int64_t local = at.ms + zone_minutes * kMillisPerMinute - rollover_hour * 60 * kMillisPerMinute;
  return {static_cast<std::int32_t>(FloorDiv(local, kMillisPerDay))};
}

Instant DayStart(Day day, std::int32_t zone_minutes, int rollover_hour) {
  return {day.number * kMillisPerDay - zone_minutes * kMillisPerMinute +
          rollover_hour * 60 * kMillisPerMinute};
}

Result<Moment> ParseRfc3339(std::string_view text) {
  const Error bad{fmt::format("'{}' is not a time: write it as 2026-11-22T09:30:00Z.", text)};
  std::size_t at = 0;
  std::chrono::sys_days date;
  int hour = 0, minute = 0, second = 0, millis = 0, offset = 0;
  if (!ReadDate(text, at, date) || !ReadChar(text, at, "Tt ") || !ReadDigits(text, at, 2, hour) ||
      !ReadChar(text, at, ":") || !ReadDigits(text, at, 2, minute) || !ReadChar(text, at, ":") ||
      !ReadDigits(text, at, 2, second))
    return bad;
  if (hour > 23 || minute > 59 || second > 60) return bad;
  if (ReadChar(text, at, ".")) millis = ReadMillis(text, at);
  if (!ReadOffset(text, at, offset) || at != text.size()) return bad;
  const std::int64_t days = date.time_since_epoch().count();
  const std::int64_t seconds = ((hour * 60LL + minute) * 60 + second) - offset * 60LL;
  return Moment{{days * kMillisPerDay + seconds * 1000 + millis}, offset};
}

std::string FormatRfc3339(Moment moment) {
  const std::int64_t local = moment.now.ms + moment.zone_minutes * kMillisPerMinute;
  const std::int64_t day = FloorDiv(local, kMillisPerDay);
  const std::int64_t ms = local - day * kMillisPerDay;
  std::string text = fmt::format("{}T{:02}:{:02}:{:02}", FormatDay({static_cast<std::int32_t>(day)}),
                                 ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60);
  if (ms % 1000 != 0) text += fmt::format(".{:03}", ms % 1000);
  if (moment.zone_minutes == 0) return text + "Z";
  const int zone = moment.zone_minutes < 0 ? -moment.zone_minutes : moment.zone_minutes;
  return text + fmt::format("{}{:02}:{:02}", moment.zone_minutes < 0 ? '-' : '+', zone / 60, zone % 60);
}

std::string FormatDay(Day day) {
  const std::chrono::year_month_day ymd{std::chrono::sys_days{std::chrono::days{day.number}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()));
}

Result<Day> ParseDay(std::string_view text) {
  std::size_t at = 0;
  std::chrono::sys_days date;
  if (!ReadDate(text, at, date) || at != text.size())
    return Error{fmt::format("'{}' is not a date: write it as 2026-11-22.", text)};
  return Day{static_cast<std::int32_t>(date.time_since_epoch().count())};
}

}  // namespace lacuna
