// Responses and verdicts in words.
#include <fmt/format.h>

#include <array>

#include "quiz/grading.h"

namespace lacuna {
namespace {

constexpr std::string_view kNoAnswer = "no answer";
constexpr std::array<std::string_view, 4> kVerdicts = {"right", "near", "wrong", "self"};

template <class T>
const T* At(const std::vector<T>& values, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < values.size()
             ? &values[static_cast<std::size_t>(index)]
             : nullptr;
}

std::string DescribeChoice(const QuestionForm& form, const Response& response) {
  const std::string* option = response.choice ? At(form.options, *response.choice) : nullptr;
  if (option) return *option;
  return response.text.empty() ? std::string(kNoAnswer) : response.text;
}

std::string DescribeOrder(const QuestionForm& form, const Response& response) {
  std::string text;
  for (const int index : response.order) {
    const std::string* item = At(form.items, index);
    text += fmt::format("{}{}", text.empty() ? "" : " → ", item ? *item : "—");
  }
  return text.empty() ? std::string(kNoAnswer) : text;
}

std::string DescribeMatches(const QuestionForm& form, const Response& response) {
  std::string text;
  for (std::size_t left = 0; left < response.matches.size() && left < form.pairs.size(); ++left) {
    const auto* right = At(form.pairs, response.matches[left]);
    text += fmt::format("{}{} – {}", text.empty() ? "" : "; ", form.pairs[left].first,
                        right ? right->second : "—");
  }
  return text.empty() ? std::string(kNoAnswer) : text;
}

std::string DescribeSelf(const Response& response) {
  if (!response.self) return std::string(kNoAnswer);
  switch (*response.self) {
    case Rating::again:
      return "Again";
    case Rating::hard:
      return "Hard";
    case Rating::good:
      return "Good";
    case Rating::easy:
      return "Easy";
  }
  return std::string(kNoAnswer);
}

}  // namespace

std::string Describe(const QuestionForm& form, const Response& response) {
  if (response.dont_know) return "I don't know";
  switch (form.type) {
    case QuestionType::mcq:
      return DescribeChoice(form, response);
    case QuestionType::true_false:
      return response.truth ? (*response.truth ? "true" : "false") : std::string(kNoAnswer);
    case QuestionType::ordering:
      return DescribeOrder(form, response);
    case QuestionType::matching:
      return DescribeMatches(form, response);
    case QuestionType::flip:
      return DescribeSelf(response);
    case QuestionType::cloze:
    case QuestionType::short_answer:
      return response.text.empty() ? std::string(kNoAnswer) : response.text;
  }
  return std::string(kNoAnswer);
}

std::string_view Name(Verdict verdict) { return kVerdicts[static_cast<std::size_t>(verdict)]; }

Result<Verdict> ParseVerdict(std::string_view name) {
  for (std::size_t i = 0; i < kVerdicts.size(); ++i)
    if (kVerdicts[i] == name) return static_cast<Verdict>(i);
  return Error{fmt::format("'{}' is no verdict: use right, near, wrong or self.", name)};
}

}  // namespace lacuna
