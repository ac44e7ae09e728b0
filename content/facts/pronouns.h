// Whom a subject pronoun stands for, when only one is possible.
//
// Caution first: an unresolved pronoun costs a question, a wrong one makes a false fact.
#pragma once

#include <optional>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

struct Antecedent {
  Phrase phrase;  // as the subject: the full name
  Span span;      // the sentence that names it
};

// "he", "she": the one person named in this sentence before the pronoun and in the one or two before it, of
// the same block, with no other human being and no quotation between. "they": the one pair "A and B" of names
// earlier in the sentence. Everything else stays unresolved.
std::optional<Antecedent> ResolvePronoun(const SentenceView& view, std::size_t token);

}  // namespace lacuna
