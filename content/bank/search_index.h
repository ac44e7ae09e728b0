// The full-text index of the questions' current words (the table question_text).
#pragma once

#include <vector>

#include "content/base/database.h"
#include "content/base/ids.h"

namespace lacuna {

// Indexes the questions anew; those that are gone leave the index.
void RefreshSearchIndex(Database& database, const std::vector<QuestionId>& questions);

}  // namespace lacuna
