// Answers and what they are worth. Pure: no clock, no library.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"
#include "content/question.h"

namespace lacuna {

enum class Rating { again = 1, hard = 2, good = 3, easy = 4 };
enum class Verdict {
  right,
  near,
  wrong,
  self
};  // near: correct, rated Hard; self: a flip card, rated by its learner

// What was answered, in the question's own terms (never in the order shown).
struct Response {
  bool dont_know = false;     // wrong for the score, Again for the memory, never a guess
  std::string text;           // as typed; for a choice its text
  std::optional<int> choice;  // index into QuestionForm::options
  std::optional<bool> truth;
  std::vector<int> order;      // indices into items, in the order given
  std::vector<int> matches;    // matches[left] = index into pairs of the right side chosen; -1 = none
  std::optional<Rating> self;  // flip cards
};

// How a question is put on the screen: a permutation, drawn from the seed.
struct Shown {
  std::vector<int> order;  // mcq: options; ordering: items; matching: right sides. Shown place → index
};
Shown ShowOrder(const QuestionForm& form, std::uint64_t seed);

struct Grade {
  Verdict verdict = Verdict::wrong;
  double points = 0;  // 0..1; partial for ordering and matching
  std::string note;   // "Spelling: Casablanca", "3 of 4 pairs", "" for none
};

// `response` must fit the form's type; one that does not is wrong.
Grade GradeResponse(const QuestionForm& form, const Response& response);

// The table of ratings: grade × confidence → rating (quiz/grading/README.md).
// confidence 1 guess, 2 unsure, 3 sure.
Rating ProposeRating(const QuestionForm& form, const Grade& grade, const Response& response, int milliseconds,
                     std::optional<int> confidence);

// One line typed in a terminal, as the question was shown: mcq number, letter or text; true/false; "2 1 3";
// "1b 2a"; 1-4 for flip; "?" = don't know. What cannot be read is an empty (wrong) response.
Response ParseLine(const QuestionForm& form, const Shown& shown, std::string_view line);

std::string ToJson(const Response& response);
Result<Response> ResponseFromJson(std::string_view json);
// The response as a person reads it: "Casablanca", "true", "1956 → 1961", "I don't know".
std::string Describe(const QuestionForm& form, const Response& response);

std::string_view Name(Verdict verdict);
Result<Verdict> ParseVerdict(std::string_view name);

}  // namespace lacuna
