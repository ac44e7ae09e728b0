// The full-text index of the questions' current words (the table question_text).
#pragma once

#include <string>
#include <vector>

#include "content/base/database.h"
#include "content/base/ids.h"
#include "content/base/span.h"

namespace lacuna {

// What is indexed as evidence: the words under the spans, a line each.
std::string JoinEvidence(const std::vector<Span>& spans, const std::string& text);

// Indexes the questions anew; those that are gone leave the index.
void RefreshSearchIndex(Database& database, const std::vector<QuestionId>& questions);

}  // namespace lacuna
