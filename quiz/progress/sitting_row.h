// A sitting's rows, inside the transaction of the answer that changes them.
#pragma once

#include <optional>
#include <string>

#include "quiz/progress.h"

namespace lacuna {

// The score is the sum over its questions. A study's maximum counts what was answered; a test's and a class
// run's all that was asked.
void RefreshScore(Database& database, SittingId id);
// Fills in, or empties again (no response), the question at `position`, and refreshes the score.
void FillSittingQuestion(Database& database, SittingId id, int position,
                         const std::optional<std::string>& response, double points);

}  // namespace lacuna
