#include "content/question.h"

#include <fmt/format.h>

#include <array>

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 7> kTypes = {"mcq", "cloze", "short", "tf", "order", "match", "flip"};
constexpr std::array<std::string_view, 4> kStatuses = {"proposed", "accepted", "rejected", "refused"};

}  // namespace

std::string_view Name(QuestionType type) { return kTypes[static_cast<std::size_t>(type)]; }
std::string_view Name(QuestionStatus status) { return kStatuses[static_cast<std::size_t>(status)]; }

Result<QuestionType> ParseQuestionType(std::string_view name) {
  for (std::size_t i = 0; i < kTypes.size(); ++i)
    if (kTypes[i] == name) return static_cast<QuestionType>(i);
  return Error{
      fmt::format("'{}' is no question type: use mcq, cloze, short, tf, order, match or flip.", name)};
}

Result<QuestionStatus> ParseQuestionStatus(std::string_view name) {
  for (std::size_t i = 0; i < kStatuses.size(); ++i)
    if (kStatuses[i] == name) return static_cast<QuestionStatus>(i);
  return Error{fmt::format("'{}' is no status: use proposed, accepted, rejected or refused.", name)};
}

}  // namespace lacuna
