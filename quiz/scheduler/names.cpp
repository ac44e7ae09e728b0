#include <fmt/format.h>

#include "quiz/scheduler.h"

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 4> kStates = {"new", "learning", "review", "relearning"};
constexpr std::array<std::string_view, 5> kReasons = {"interval", "step", "fuzz", "balance", "exam"};

}  // namespace

std::string_view Name(CardState state) { return kStates[static_cast<std::size_t>(state)]; }
std::string_view Name(DueReason reason) { return kReasons[static_cast<std::size_t>(reason)]; }

Result<CardState> ParseCardState(std::string_view name) {
  for (std::size_t i = 0; i < kStates.size(); ++i)
    if (kStates[i] == name) return static_cast<CardState>(i);
  return Error{fmt::format("'{}' is no card state: use new, learning, review or relearning.", name)};
}

Result<DueReason> ParseDueReason(std::string_view name) {
  for (std::size_t i = 0; i < kReasons.size(); ++i)
    if (kReasons[i] == name) return static_cast<DueReason>(i);
  return Error{
      fmt::format("'{}' is no reason for a due date: use interval, step, fuzz, balance or exam.", name)};
}

}  // namespace lacuna
