// Reads one phrase of a sentence: a noun phrase with all that belongs to it, or a
// preposition with its noun phrase.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

struct PhraseReading {
  Phrase phrase;
  std::size_t next = 0;      // the token after the phrase and its insertions
  std::string_view refusal;  // "" or why the phrase cannot stand in a question
};

enum class PhrasePlace { subject, tail };

// The noun phrase that begins at `token`; nullopt when none does. An apposition
// ("Mossad, the spy agency,") is read over, and a name in apposition to a definite
// description stands for the whole.
std::optional<PhraseReading> ReadNoun(const SentenceView& view, std::size_t token, PhrasePlace place);

// Preposition + noun phrase at `token`; also "because of", "due to", "according to" as one preposition.
std::optional<PhraseReading> ReadPreposition(const SentenceView& view, std::size_t token);

}  // namespace lacuna
