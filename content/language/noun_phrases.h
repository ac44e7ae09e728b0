// Base noun phrases of a tagged sentence.
#pragma once

#include <vector>

#include "content/language/chunks.h"

namespace lacuna {

std::vector<NounPhrase> FindNounPhrases(const Sentence& sentence);

}  // namespace lacuna
