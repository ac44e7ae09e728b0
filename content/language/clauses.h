// Clause segments of a tagged sentence, with their subjects where these are sure.
#pragma once

#include <vector>

#include "content/language/chunks.h"

namespace lacuna {

std::vector<Clause> FindClauses(const Sentence& sentence, const std::vector<NounPhrase>& nouns,
                                const std::vector<VerbGroup>& verbs);

}  // namespace lacuna
