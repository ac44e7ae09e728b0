#include "content/language/model/spanning_tree.h"

#include <algorithm>

#include "content/base/random.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// The weight of a tree among the candidates, or -1 when it uses another arc, has a cycle or not one root.
float WeightOf(const std::vector<int>& heads, const std::vector<CandidateArc>& candidates) {
  const int root = static_cast<int>(heads.size());
  if (std::count(heads.begin(), heads.end(), root) != 1) return -1;
  float weight = 0;
  for (int word = 0; word < root; ++word) {
    int at = word;
    for (int steps = 0; at != root; ++steps) {
      if (steps > root) return -1;
      at = heads[static_cast<std::size_t>(at)];
    }
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const CandidateArc& arc) {
      return arc.word == word && arc.head == heads[static_cast<std::size_t>(word)];
    });
    if (found == candidates.end()) return -1;
    weight += found->weight;
  }
  return weight;
}

// By trying all assignments of heads.
float HeaviestOfAll(std::size_t words, const std::vector<CandidateArc>& candidates) {
  std::vector<int> heads(words, 0);
  float best = -1;
  while (true) {
    best = std::max(best, WeightOf(heads, candidates));
    std::size_t at = 0;
    while (at < words && heads[at] == static_cast<int>(words)) heads[at++] = 0;
    if (at == words) return best;
    ++heads[at];
  }
}

}  // namespace

TEST_CASE("The spanning tree is the heaviest one with a single root", "[content][language][model]") {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    const std::size_t words = 1 + random.Below(5);
    std::vector<CandidateArc> candidates;
    for (int head = 0; head <= static_cast<int>(words); ++head)
      for (int word = 0; word < static_cast<int>(words); ++word)
        if (head != word) candidates.push_back({head, word, static_cast<float>(random.Below(1000)) / 16});
    const std::vector<int> heads = BestSpanningTree(words, candidates);
    CHECK(WeightOf(heads, candidates) == HeaviestOfAll(words, candidates));
  }
}

}  // namespace lacuna
