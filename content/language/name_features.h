// What the trained name finder looks at: each word of a document, and each stretch of words that may be a
// name.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/lexicon.h"
#include "content/language/model/feature_key.h"

namespace lacuna {

using FeatureKeys = std::vector<FeatureKey>;

// Tokens [begin, end) of a sentence. It begins and ends with a word that has a capital, a digit or a name's
// tag.
struct NameCandidate {
  std::size_t begin = 0, end = 0;
  FeatureKeys
      features;  // of the whole: its first and last word, head, length, neighbours, what tables know of it
};

struct NameSentence {
  std::vector<FeatureKeys> words;         // one for each token
  std::vector<NameCandidate> candidates;  // ascending end
};

inline constexpr std::size_t kLongestName = 12;  // tokens

// The sentences (with tags and lemmas) all come from `text`. Looks at the document as a whole: how often a
// word is written with and without a capital.
std::vector<NameSentence> NameFeatures(const std::vector<Sentence>& sentences, std::string_view text,
                                       const Lexicon& lexicon);

}  // namespace lacuna
