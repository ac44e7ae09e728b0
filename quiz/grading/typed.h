// Typed answers: right, near (a misspelling: correct, rated Hard) or wrong.
#pragma once

#include <string_view>

#include "quiz/grading.h"

namespace lacuna {

// Compares with the answer and every accepted variant; the best one counts.
Grade GradeTyped(const QuestionForm& form, std::string_view typed);

}  // namespace lacuna
