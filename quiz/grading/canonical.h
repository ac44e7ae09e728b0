// The form in which two answers are compared: numbers read, units and signs of one spelling, dates in one
// order, articles and approximations gone.
#pragma once

#include <string>
#include <string_view>

#include "quiz/grading/tokens.h"

namespace lacuna {

struct Canonical {
  AnswerTokens tokens;    // words without accents, British and American spelling made one
  AnswerTokens accented;  // the same tokens with the accents as typed

  bool empty() const { return tokens.empty(); }
};

Canonical CanonicalOf(std::string_view text);

// Words run together, so that "data base" meets "database"; digits, signs and negations stay apart.
std::string Joined(const AnswerTokens& tokens);

// One word as Canonical keeps it: no accents, "ø" as "o", "colour" as "color", "organise" as "organize".
std::string PlainWord(std::string_view folded);

// "5 km" → one number and its words; false for text with no number or several.
bool IsOneNumber(const AnswerTokens& tokens, double& value, std::string& unit);

}  // namespace lacuna
