// Chooses one tag for each word of a sentence so that neighbours fit.
#pragma once

#include <vector>

#include "content/language/function_words.h"

namespace lacuna {

// The best path (Viterbi) through the words' tags: the logarithm of each weight plus
// a hand-written score for each pair of neighbours. One tag a word, in order.
std::vector<Penn> BestTags(const std::vector<std::vector<TagWeight>>& words);

}  // namespace lacuna
