// Verb groups of a tagged sentence: auxiliaries with their main verb.
#pragma once

#include <vector>

#include "content/language/chunks.h"

namespace lacuna {

// `nouns` as FindNounPhrases gives them: participles inside a noun phrase are no verb groups.
std::vector<VerbGroup> FindVerbGroups(const Sentence& sentence, const std::vector<NounPhrase>& nouns);

}  // namespace lacuna
