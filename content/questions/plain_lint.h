// The rules of item writing that hold in any language.
//
// The names and reasons are those of content/questions/lint.h where the rule is the same; here words are
// counted and compared as ICU cuts them, so that they hold without blanks between words, too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language/plain_reading.h"
#include "content/question.h"

namespace lacuna {

// One plain sentence for each broken rule; empty for a sound form. All of them are hard.
std::vector<std::string_view> PlainLint(const QuestionForm& form, const PlainReading& reading);

}  // namespace lacuna
