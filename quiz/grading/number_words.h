// Numbers written as words: "six", "twenty-one", "a hundred and five", "1.5 million", "third", "World War
// II".
#pragma once

#include "quiz/grading/tokens.h"

namespace lacuna {

// Replaces every run of number words (English) by one number or ordinal token. Roman numerals of I, V and
// X become numbers too, a single letter only after another word.
AnswerTokens WithNumbersRead(const AnswerTokens& tokens);

}  // namespace lacuna
