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

// "they": the one pair "A and B" of names earlier in the sentence. All others, "the city" too: what the
// document's references say. Everything else stays unresolved.
std::optional<Antecedent> ResolvePronoun(const SentenceView& view, std::size_t token);

// The sentences that name what stands in for the pronouns of a range, each once.
void AddAntecedents(const SentenceView& view, TokenRange range, std::vector<Span>& sentences);

}  // namespace lacuna
