#include <fmt/format.h>

#include <cmath>

#include "app/window/models/models.h"

namespace lacuna {
namespace {

std::string Count(std::int64_t n, std::string_view unit) {
  return fmt::format("{} {}{}", n, unit, n == 1 ? "" : "s");
}

std::string Decimal(double value, std::string_view unit) {
  const double rounded = std::round(value * 10) / 10;
  return fmt::format("{} {}{}", rounded, unit, rounded == 1 ? "" : "s");
}

}  // namespace

std::string IntervalWords(std::int64_t milliseconds) {
  const std::int64_t minutes = (milliseconds + kMillisPerMinute / 2) / kMillisPerMinute;
  if (minutes < 1) return "now";
  if (minutes < 60) return fmt::format("{} min", minutes);
  if (minutes < 20 * 60) return fmt::format("{} h", (minutes + 30) / 60);
  const std::int64_t days = std::max<std::int64_t>((milliseconds + kMillisPerDay / 2) / kMillisPerDay, 1);
  if (days < 45) return Count(days, "day");
  if (days < 365) return Decimal(static_cast<double>(days) / 30.4, "month");
  return Decimal(static_cast<double>(days) / 365.25, "year");
}

}  // namespace lacuna
