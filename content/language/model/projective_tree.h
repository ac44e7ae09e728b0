// The heaviest tree without crossing arcs among candidate arcs (Eisner 1996).
//
// Without crossings what hangs on a word is one stretch of the sentence: the readers of clauses rely on it.
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

// The head of each word in the heaviest projective tree with a single word below the root. Where the
// candidates hold none, the tree that uses the fewest arcs beside them. Time: the cube of the words.
std::vector<int> BestProjectiveTree(std::size_t words, std::span<const CandidateArc> candidates);

// Whether one word hangs on the root, all others below it, and no arc crosses another. `heads` as above.
bool IsProjectiveTree(std::span<const int> heads);

}  // namespace lacuna
