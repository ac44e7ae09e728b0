#include <algorithm>
#include <array>
#include <cctype>

#include "content/base/random.h"
#include "content/questions/distractors.h"

namespace lacuna {
namespace {

constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
constexpr auto kMonths =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July", "August",
                                     "September", "October", "November", "December"});

// The key with its weekday or month exchanged for each other one.
template <std::size_t N>
std::vector<std::string> Exchanged(const std::string& key, const std::array<std::string_view, N>& names,
                                   std::uint64_t seed) {
  for (const std::string_view name : names) {
    const std::size_t at = key.find(name);
    if (at == std::string::npos) continue;
    std::vector<std::string> others;
    for (const std::string_view other : names)
      if (other != name)
        others.push_back(key.substr(0, at) + std::string(other) + key.substr(at + name.size()));
    Random random(seed);
    random.Shuffle(std::span(others));
    return others;
  }
  return {};
}

}  // namespace

std::vector<std::string> CalendarCandidates(const Wanted& wanted, const Mention& key) {
  if (key.type == MentionType::weekday) return Exchanged(wanted.slot.key, kWeekdays, wanted.seed);
  // "31 June" is no date: days after the 28th keep their month.
  const auto day_over_28 = [&] {
    for (const std::string_view day : {"29", "30", "31"})
      if (wanted.slot.key.find(day) != std::string::npos) return true;
    return false;
  };
  if (day_over_28()) return {};
  return Exchanged(wanted.slot.key, kMonths, wanted.seed);
}

}  // namespace lacuna
