// Amounts: counts, measures, money, shares, lengths of time.
#pragma once

#include <optional>
#include <vector>

#include "content/language/dates.h"
#include "content/language/noun_phrases.h"

namespace lacuna {

// The amount that begins at token i (without an approximator). `nouns`: the sentence's noun phrases.
std::optional<ValueMatch> ReadQuantity(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                       std::size_t i);
std::optional<ValueMatch> ReadOrdinalMention(const SentenceWords& words, std::size_t i);

}  // namespace lacuna
