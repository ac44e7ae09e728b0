// A question: one form of asking a card.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/base/ids.h"
#include "content/base/instant.h"
#include "content/base/result.h"
#include "content/base/span.h"

namespace lacuna {

enum class QuestionType { mcq, cloze, short_answer, true_false, ordering, matching, flip };
enum class QuestionStatus { proposed, accepted, rejected, refused };

inline constexpr std::string_view kGap = "____";  // the gap of a cloze

// What is asked and what is right. Which fields are used depends on the type:
//   mcq           options (key included, in a fixed order; shown shuffled), answer = the key
//   cloze         stem holds kGap exactly once; answer, accepted
//   short_answer  answer, accepted
//   true_false    answer is "true" or "false"
//   ordering      items in the right order; answer = items joined by " → "
//   matching      pairs (left, right); answer = "left – right; …"
//   flip          answer
struct QuestionForm {
  QuestionType type = QuestionType::short_answer;
  std::string stem;
  std::string answer;
  std::vector<std::string> accepted;  // other right answers; never the answer itself
  std::vector<std::string> options;
  std::vector<std::string> items;
  std::vector<std::pair<std::string, std::string>> pairs;
  std::vector<Span> spans;  // evidence, bytes of Article::text; empty for hand-made cards
  std::string explanation;  // shown with the verdict beside the evidence; may be ""
};

struct Question {
  QuestionId id;
  std::string uid;  // of the first version
  int version = 1;
  CardId card;
  QuestionForm form;
  QuestionStatus status = QuestionStatus::proposed;
  double score = 0;  // the ranker's, 0..1
  bool sensitive = false;
  std::vector<std::string> reasons;  // why refused, or soft flags the curator should see
};

std::string_view Name(QuestionType type);      // "mcq", "cloze", "short", "tf", "order", "match", "flip"
std::string_view Name(QuestionStatus status);  // "proposed", …
Result<QuestionType> ParseQuestionType(std::string_view name);
Result<QuestionStatus> ParseQuestionStatus(std::string_view name);

}  // namespace lacuna
