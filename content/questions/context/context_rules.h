// Rules of item writing that need more than the words of the question: what its article is about, the
// sentence it was made from, how sure the parser was.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "content/questions/ranking/features.h"

namespace lacuna {

enum class Severity {
  refused,
  objection,    // refused, but where more questions are asked for than the good ones
  reservation,  // costs some of the score
};

struct ContextRule {
  std::string_view name;  // stable: "answered_by_title"
  Severity severity;
  std::string_view reason;  // one plain sentence for the curator
  bool (*breaks)(const FeatureItem& item);
};

// The strictest first.
std::span<const ContextRule> ContextRules();

// The rules that the item breaks, in their order.
std::vector<const ContextRule*> BrokenContextRules(const FeatureItem& item);

}  // namespace lacuna
