// The rules of item writing, each with a name: what a careful teacher would send back.
//
// Sources: Haladyna, Downing, Rodriguez 2002 (a review of multiple-choice guidelines), and
// the flaws that generated questions showed. A broken hard rule refuses the question; a
// broken soft one lowers its score and is shown to the curator.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/question.h"

namespace lacuna {

struct LintItem;  // content/questions/lint_item.h

struct LintRule {
  std::string_view name;  // stable: "answer_in_stem"
  bool hard;
  std::string_view reason;  // one plain sentence for the curator
  bool (*breaks)(const LintItem& item);
};

// All rules, in the order they are reported.
std::span<const LintRule> LintRules();

// The rules that `form` breaks. `text` is Article::text, which form.spans point into.
std::vector<const LintRule*> Lint(const QuestionForm& form, std::string_view text);

bool IsRefused(std::span<const LintRule* const> broken);  // some rule is hard

}  // namespace lacuna
