// The table of ratings; README.md shows it to people.
#include <array>

#include "quiz/grading.h"

namespace lacuna {
namespace {

constexpr int kQuick = 6'000;  // milliseconds
constexpr int kGuess = 1, kSure = 3;

struct Row {
  Verdict verdict;
  bool typed_only;
  std::optional<int> confidence;  // none: any, also when not asked
  bool quick_only;
  Rating rating;
};

// The first row that fits counts.
constexpr std::array<Row, 5> kTable = {{
    {Verdict::wrong, false, std::nullopt, false, Rating::again},
    {Verdict::near, false, std::nullopt, false, Rating::hard},
    {Verdict::right, false, kGuess, false, Rating::hard},
    {Verdict::right, true, kSure, true, Rating::easy},
    {Verdict::right, false, std::nullopt, false, Rating::good},
}};

bool IsTyped(QuestionType type) {
  switch (type) {
    case QuestionType::cloze:
    case QuestionType::short_answer:
      return true;
    case QuestionType::mcq:
    case QuestionType::true_false:
    case QuestionType::ordering:
    case QuestionType::matching:
    case QuestionType::flip:
      return false;
  }
  return false;
}

}  // namespace

Rating ProposeRating(const QuestionForm& form, const Grade& grade, const Response& response, int milliseconds,
                     std::optional<int> confidence) {
  if (response.dont_know) return Rating::again;
  if (grade.verdict == Verdict::self) return response.self.value_or(Rating::again);
  for (const Row& row : kTable) {
    const bool fits = row.verdict == grade.verdict && (!row.typed_only || IsTyped(form.type)) &&
                      (!row.confidence || row.confidence == confidence) &&
                      (!row.quick_only || milliseconds < kQuick);
    if (fits) return row.rating;
  }
  return Rating::again;
}

}  // namespace lacuna
