// Putting a question on the terminal and reading the answer: what study and quiz share.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "quiz/session.h"

namespace lacuna {

constexpr std::size_t kLongestLine = 16'384;  // bytes of an answer that are kept

// The question as it is shown: the stem alone on its line, what there is to choose from, and in brackets how
// to answer. That last line begins with "  (" and, as every line, ends in a newline: a reader of lines sees
// the whole.
void PrintQuestion(std::ostream& out, const Presented& presented);

// How an answer to that type of question is written: "true or false".
std::string_view AnswerHint(QuestionType type);

// One line without its end; what is not UTF-8 in it becomes U+FFFD. Nothing at the end of input.
std::optional<std::string> ReadLine(std::istream& in);

// The text on one line.
std::string OneLine(std::string_view text);

// Milliseconds from `begin` to `end`, within what an answer can take.
int AnswerTime(Instant begin, Instant end);

// Indented under a verdict: the words of the article that prove the answer, its title, the explanation.
void PrintEvidence(std::ostream& out, const BankQuestion& question);

}  // namespace lacuna
