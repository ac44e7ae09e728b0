// What stands around the verb of a clause, phrase by phrase.
#pragma once

#include <string_view>

#include "content/facts/predicate.h"
#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

// Fills found.tail and found.fronted from the dependents of the predicate; `subject` is the token of its
// subject, -1 for none. Returns "" or why the clause gives no question.
std::string_view ReadTail(const SentenceView& view, const Predicate& predicate, int subject,
                          Proposition& found);

}  // namespace lacuna
