// Reads one phrase of a clause from its subtree: a noun phrase with all that belongs to it, a
// preposition with its noun phrase, or a subordinate clause.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

struct PhraseReading {
  Phrase phrase;
  std::string_view refusal;  // "" or why the phrase cannot stand in a question
};

// The words of `range` that belong to the nominal headed by `head`: a preposition before it becomes
// Phrase::preposition, insertions between commas (a relative clause, an apposition) are left out of the text.
PhraseReading ReadNominal(const SentenceView& view, std::size_t head, TokenRange range);

// A subordinate clause as it stands: "after the king died", "to build a bridge".
PhraseReading ReadClausePhrase(const SentenceView& view, std::size_t head);

// The yield without punctuation at its ends.
TokenRange Trimmed(const SentenceView& view, TokenRange range);

// Insertions of a subtree that a question does without: ", who was a general," and "(born 1801)". Ascending.
std::vector<TokenRange> InsertionsIn(const SentenceView& view, TokenRange range);

// "a time without a date": a phrase or clause whose words mean something only where they stand.
std::string_view RefusalOf(const SentenceView& view, TokenRange range,
                           const std::vector<TokenRange>& left_out);

}  // namespace lacuna
