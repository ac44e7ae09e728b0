// The phrases of a stretch of words that may become its gap.
#pragma once

#include <vector>

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

// Nouns that play a part of their own in the stretch, each with its phrase, then the names and values inside
// longer phrases; all with the role "topic".
std::vector<Phrase> GapPhrases(const SentenceView& view, TokenRange range);

bool HasFiniteVerb(const SentenceView& view, TokenRange range);

}  // namespace lacuna
