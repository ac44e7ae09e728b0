#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "content/base/utf8.h"
#include "quiz/grading.h"
#include "quiz/grading/spelling.h"
#include "quiz/grading/typed.h"

namespace lacuna {
namespace {

const Grade kRight{Verdict::right, 1, ""};
const Grade kWrong{};

// The option chosen, by its place or, where there is none, by its text.
const std::string* Chosen(const QuestionForm& form, const Response& response) {
  if (response.choice) {
    const bool exists =
        *response.choice >= 0 && static_cast<std::size_t>(*response.choice) < form.options.size();
    return exists ? &form.options[static_cast<std::size_t>(*response.choice)] : nullptr;
  }
  if (Trim(response.text).empty() || !IsValidUtf8(response.text)) return nullptr;
  const Canonical text = CanonicalOf(response.text);
  const auto found = std::find_if(form.options.begin(), form.options.end(), [&](const std::string& option) {
    return Compare(CanonicalOf(option), text) == Closeness::same;
  });
  return found != form.options.end() ? &*found : nullptr;
}

Grade GradeChoice(const QuestionForm& form, const Response& response) {
  const std::string* chosen = Chosen(form, response);
  return chosen && *chosen == form.answer ? kRight : kWrong;
}

Grade GradeTruth(const QuestionForm& form, const Response& response) {
  return response.truth && *response.truth == (form.answer == "true") ? kRight : kWrong;
}

bool IsPermutation(std::vector<int> order, std::size_t count) {
  std::sort(order.begin(), order.end());
  std::vector<int> all(count);
  std::iota(all.begin(), all.end(), 0);
  return order == all;
}

// The most items that stand in the right order among themselves.
std::size_t LongestRising(const std::vector<int>& order) {
  std::vector<int> ends;  // ends[k]: the smallest end of a rising run of k + 1 items
  for (const int item : order) {
    const auto at = std::lower_bound(ends.begin(), ends.end(), item);
    if (at == ends.end()) {
      ends.push_back(item);
    } else {
      *at = item;
    }
  }
  return ends.size();
}

Grade GradeOrder(const QuestionForm& form, const Response& response) {
  const std::size_t count = form.items.size();
  if (count == 0 || !IsPermutation(response.order, count)) return kWrong;
  const std::size_t in_order = LongestRising(response.order);
  if (in_order == count) return kRight;
  // One item alone is always in order and earns nothing.
  const double points = static_cast<double>(in_order - 1) / static_cast<double>(count - 1);
  return {Verdict::wrong, points,
          in_order > 1 ? fmt::format("{} of {} in order", in_order, count) : "none in order"};
}

Grade GradeMatches(const QuestionForm& form, const Response& response) {
  const std::size_t count = form.pairs.size();
  if (count == 0 || response.matches.size() != count) return kWrong;
  std::size_t right = 0;
  for (std::size_t left = 0; left < count; ++left) {
    const int chosen = response.matches[left];
    if (chosen < 0 || static_cast<std::size_t>(chosen) >= count) continue;
    // Two lefts may share one right text.
    if (form.pairs[static_cast<std::size_t>(chosen)].second == form.pairs[left].second) ++right;
  }
  if (right == count) return kRight;
  return {Verdict::wrong, static_cast<double>(right) / static_cast<double>(count),
          fmt::format("{} of {} pairs", right, count)};
}

Grade GradeFlip(const Response& response) {
  if (!response.self) return kWrong;
  return {Verdict::self, *response.self == Rating::again ? 0.0 : 1.0, ""};
}

}  // namespace

Grade GradeResponse(const QuestionForm& form, const Response& response) {
  if (response.dont_know) return kWrong;
  switch (form.type) {
    case QuestionType::mcq:
      return GradeChoice(form, response);
    case QuestionType::cloze:
    case QuestionType::short_answer:
      return GradeTyped(form, response.text);
    case QuestionType::true_false:
      return GradeTruth(form, response);
    case QuestionType::ordering:
      return GradeOrder(form, response);
    case QuestionType::matching:
      return GradeMatches(form, response);
    case QuestionType::flip:
      return GradeFlip(response);
  }
  return kWrong;
}

}  // namespace lacuna
