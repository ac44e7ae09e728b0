// The stretches of a sentence that may be names, each with what speaks for and against it.
#pragma once

#include <vector>

#include "content/language/name_features.h"
#include "content/language/name_words_view.h"

namespace lacuna {

// In order of their ends. At most kLongestName starts for each end, so the cost grows with the sentence's
// length. `next` is the sentence after this one, nullptr for none: it may begin with a pronoun.
std::vector<NameCandidate> NameCandidates(const NameWordsView& view, const Sentence* next,
                                          NameKnowledge& knowledge);

}  // namespace lacuna
