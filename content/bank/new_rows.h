// New cards and questions, as part of a change.
#pragma once

#include <optional>
#include <string>

#include "content/bank/change.h"
#include "content/bank/rows.h"
#include "content/question.h"

namespace lacuna {

struct CardRow {
  std::string uid;
  std::optional<ArticleId> article;
  std::string origin;
  std::string slot;
};

CardId InsertCard(Change& change, const CardRow& card, Instant now);
// The first version; question.id, card and version are ignored.
QuestionId InsertQuestion(Change& change, CardId card, const Question& question, const std::string& uid,
                          const VersionOrigin& origin, Instant now);

// Makes these the question's current words.
void InsertNextVersion(Database& database, Change& change, QuestionId question, const QuestionForm& form,
                       const VersionOrigin& origin, Instant now);

// Of a form's words: what the uid of a first version is made of, within its card.
std::string FormUid(const QuestionForm& form);

}  // namespace lacuna
