// Chooses the names of a sentence from its candidates: the best sequence of names and words outside them
// (a semi-Markov model: Sarawagi and Cohen 2004, trained as a perceptron).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "content/language/model/name_model.h"
#include "content/language/name_features.h"

namespace lacuna {

using NameClassScores = std::array<std::int32_t, kNameClasses>;

struct NameChoice {
  std::size_t begin = 0, end = 0;  // tokens
  std::size_t which = 0;           // class: 1 = person …
  NameClassScores scores{};        // of all classes, for this stretch
};

// Scores of every candidate as a name of each kind, and of every word as standing outside (class 0).
struct NameSentenceScores {
  std::vector<std::int32_t> outside;
  std::vector<NameClassScores> candidates;
};

// `scorer.AddScores(keys, scores)` adds the weights of features.
template <class Scorer>
NameSentenceScores ScoreNames(const NameSentence& sentence, const Scorer& scorer) {
  NameSentenceScores scores;
  std::vector<NameClassScores> sums(1);  // of the words before each position
  for (const FeatureKeys& word : sentence.words) {
    NameClassScores own{};
    scorer.AddScores(word, own);
    scores.outside.push_back(own[0]);
    sums.push_back(sums.back());
    for (std::size_t c = 0; c < kNameClasses; ++c) sums.back()[c] += own[c];
  }
  for (const NameCandidate& candidate : sentence.candidates) {
    NameClassScores own{};
    scorer.AddScores(candidate.features, own);
    for (std::size_t c = 0; c < kNameClasses; ++c)
      own[c] += sums[candidate.end][c] - sums[candidate.begin][c];
    scores.candidates.push_back(own);
  }
  return scores;
}

// In reading order, without overlaps.
std::vector<NameChoice> BestNames(const NameSentence& sentence, const NameSentenceScores& scores);

}  // namespace lacuna
