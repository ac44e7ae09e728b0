// The heaviest tree among candidate arcs (Chu and Liu 1965; Edmonds 1967).
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace lacuna {

struct CandidateArc {
  int head = 0;  // the number of words = the root
  int word = 0;
  float weight = 0;
};

// The head of each word in the heaviest tree with a single word below the root. The candidates must hold
// at least one such tree. Time: words x candidates at worst.
std::vector<int> BestSpanningTree(std::size_t words, std::span<const CandidateArc> candidates);

}  // namespace lacuna
