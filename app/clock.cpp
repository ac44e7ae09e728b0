#include "app/clock.h"

#include <chrono>
#include <ctime>

namespace lacuna {
namespace {

std::int32_t LocalZoneMinutes(Instant at) {
  const auto seconds = static_cast<std::time_t>(at.ms / 1000);
  std::tm local{};
  if (localtime_r(&seconds, &local) == nullptr) return 0;
  return static_cast<std::int32_t>(local.tm_gmtoff / 60);
}

}  // namespace

Moment Clock::Now() const {
  if (frozen) return *frozen;
  const auto since_epoch = std::chrono::system_clock::now().time_since_epoch();
  const Instant now{std::chrono::duration_cast<std::chrono::milliseconds>(since_epoch).count()};
  return {now, LocalZoneMinutes(now)};
}

}  // namespace lacuna
