#include "content/language/model/projective_tree.h"

#include <algorithm>

#include "content/base/random.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// The weight of a tree among the candidates, or -1 when it uses another arc or is none without crossings.
float WeightOf(const std::vector<int>& heads, const std::vector<CandidateArc>& candidates) {
  const int root = static_cast<int>(heads.size());
  if (std::count(heads.begin(), heads.end(), root) != 1) return -1;
  float weight = 0;
  if (!IsProjectiveTree(heads)) return -1;
  for (int word = 0; word < root; ++word) {
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

TEST_CASE("The tree is the heaviest one without crossings and with a single root",
          "[content][language][model]") {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    const std::size_t words = 1 + random.Below(5);
    std::vector<CandidateArc> candidates;
    for (int head = 0; head <= static_cast<int>(words); ++head)
      for (int word = 0; word < static_cast<int>(words); ++word)
        if (head != word) candidates.push_back({head, word, static_cast<float>(random.Below(1000)) / 16});
    const std::vector<int> heads = BestProjectiveTree(words, candidates);
    CHECK(WeightOf(heads, candidates) == HeaviestOfAll(words, candidates));
  }
}

TEST_CASE("Crossing arcs, cycles and two roots make no projective tree", "[content][language][model]") {
  CHECK(IsProjectiveTree(std::vector<int>{1, 2, 2 + 1}));
  CHECK(IsProjectiveTree(std::vector<int>{1, 3, 1}));
  CHECK_FALSE(IsProjectiveTree(std::vector<int>{2, 3, 4, 4 - 2}));  // 0 and 2 cross 1 and 3
  CHECK_FALSE(IsProjectiveTree(std::vector<int>{1, 0, 3}));         // a cycle
  CHECK_FALSE(IsProjectiveTree(std::vector<int>{3, 3, 1}));         // two roots
}

}  // namespace lacuna
