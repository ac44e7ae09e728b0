// Rows of the question and fact tables as values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank.h"
#include "content/bank/row_change.h"

namespace lacuna {

// "SELECT …" up to and with the joins: `q` question, `v` its current version, `c` card. Add a WHERE.
extern const std::string kSelectQuestions;
// Its beginning, up to the columns: the same aliases.
extern const std::string kQuestionColumns;

// Reads the rows that these give; the facts, banks, title and evidence come with Complete.
BankQuestion ReadQuestion(const Statement& row);

// Fills in what hangs on cards and articles, in a few statements whatever the number of questions.
void Complete(Database& database, std::vector<BankQuestion>& questions);

// Those that exist, in the order of `ids`, complete.
std::vector<BankQuestion> LoadQuestions(Database& database, const std::vector<QuestionId>& ids);

// The current version. Missing: nullopt.
std::optional<BankQuestion> LoadQuestion(Database& database, QuestionId id);

// "SELECT …" of a fact's columns, which ReadFact reads; `f` is the fact. Add more columns, a FROM and a
// WHERE.
extern const std::string kFactColumns;
constexpr int kFactColumnCount = 8;
Fact ReadFact(const Statement& row);

// Where a version's words come from: the text that its spans lie in, and whether a person wrote them.
struct VersionOrigin {
  int article_version = 1;
  bool by_hand = false;
};
// A row of question_version.
Columns VersionRow(QuestionId question, int version, const QuestionForm& form, const VersionOrigin& origin,
                   Instant now);

}  // namespace lacuna
