#include "app/views/words.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cmath>

namespace lacuna {
namespace {

constexpr std::array<const char*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
constexpr std::array<const char*, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};

struct Date {
  unsigned day = 1, month = 1;
};

Date DateOf(Day day) {
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
  return {static_cast<unsigned>(date.day()), static_cast<unsigned>(date.month())};
}

}  // namespace

std::string Thousands(long long number) {
  std::string digits = std::to_string(std::llabs(number));
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return number < 0 ? "-" + digits : digits;
}

std::string CountOf(long long count, std::string_view one, std::string_view many) {
  if (count == 1) return fmt::format("1 {}", one);
  return many.empty() ? fmt::format("{} {}s", Thousands(count), one)
                      : fmt::format("{} {}", Thousands(count), many);
}

std::string MinutesWords(double minutes) {
  if (minutes < 1) return "less than a minute";
  if (minutes >= 120) return fmt::format("about {} h", Thousands(std::lround(minutes / 60)));
  return fmt::format("about {} min", std::lround(minutes));
}

std::string Percent(double share) { return fmt::format("{:.0f} %", share * 100); }

std::string ShareWords(const Share& share, std::string_view unit) {
  if (share.n == 0) return fmt::format("no {}s yet", unit);
  return fmt::format("{} of {} (95 % interval {:.0f} to {:.0f})", Percent(share.value()),
                     CountOf(share.n, unit), share.low * 100, share.high * 100);
}

std::string DayWords(Day day) {
  const Date date = DateOf(day);
  return fmt::format("{} {}", date.day, kMonths[date.month - 1]);
}

std::string ShortDay(Day day) {
  const Date date = DateOf(day);
  return fmt::format("{} {}", date.day, std::string_view(kMonths[date.month - 1]).substr(0, 3));
}

// 1970-01-01 was a Thursday.
int WeekdayOf(Day day) { return ((day.number + 3) % 7 + 7) % 7; }

std::string WeekdayName(Day day) { return kWeekdays[static_cast<std::size_t>(WeekdayOf(day))]; }

std::string DayAsSaid(Day day, Day today) {
  if (day == today) return "today";
  if (day == today + 1) return "tomorrow";
  if (day + 1 == today) return "yesterday";
  return DayWords(day);
}

std::string Dotted(std::initializer_list<std::string> parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    line += line.empty() ? "" : "  ·  ";
    line += part;
  }
  return line;
}

}  // namespace lacuna
