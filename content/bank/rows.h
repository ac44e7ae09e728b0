// Rows of the question tables as values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank.h"
#include "content/bank/row_change.h"

namespace lacuna {

// "SELECT …" up to and with the joins: `q` question, `v` its current version, `c` card. Add a WHERE.
extern const std::string kSelectQuestions;

// Reads the rows that kSelectQuestions gives; the facts, banks, title and evidence come with Complete.
BankQuestion ReadQuestion(const Statement& row);

// Fills in what hangs on cards and articles, in a few statements whatever the number of questions.
void Complete(Database& database, std::vector<BankQuestion>& questions);

// Those that exist, in the order of `ids`, complete.
std::vector<BankQuestion> LoadQuestions(Database& database, const std::vector<QuestionId>& ids);

// The current version. Missing: nullopt.
std::optional<BankQuestion> LoadQuestion(Database& database, QuestionId id);

// A row of question_version.
Columns VersionRow(QuestionId question, int version, const QuestionForm& form, Instant now);

}  // namespace lacuna
