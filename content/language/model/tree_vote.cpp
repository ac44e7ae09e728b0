#include "content/language/model/tree_vote.h"

#include <algorithm>
#include <limits>

#include "content/language/model/projective_tree.h"

namespace lacuna {
namespace {

// Longer sentences are not reparsed: where the votes make no tree without crossings, the first parser's
// stands.
constexpr std::size_t kMostWords = 250;
constexpr float kHalfTrust = 20;  // the margin that makes an arc weigh half of what it can gain

float WeightOf(const Arc& arc) { return 1 + arc.margin / (arc.margin + kHalfTrust); }

using Trees = std::span<const std::vector<Arc>>;

// The weight of all votes for this head.
float HeadWeight(Trees trees, std::size_t word, int head) {
  float weight = 0;
  for (const auto& tree : trees)
    if (tree[word].head == head) weight += WeightOf(tree[word]);
  return weight;
}

int BestHead(Trees trees, std::size_t word) {
  int best = trees[0][word].head;
  for (const auto& tree : trees)
    if (HeadWeight(trees, word, tree[word].head) > HeadWeight(trees, word, best)) best = tree[word].head;
  return best;
}

std::vector<int> Reparsed(Trees trees, std::size_t words) {
  std::vector<CandidateArc> candidates;
  for (std::size_t word = 0; word < words; ++word)
    for (const auto& tree : trees)
      candidates.push_back(
          {tree[word].head, static_cast<int>(word), HeadWeight(trees, word, tree[word].head)});
  return BestProjectiveTree(words, candidates);
}

std::vector<int> Heads(Trees trees) {
  const std::size_t words = trees[0].size();
  std::vector<int> heads(words);
  for (std::size_t word = 0; word < words; ++word) heads[word] = BestHead(trees, word);
  if (IsProjectiveTree(heads)) return heads;
  if (words <= kMostWords) return Reparsed(trees, words);
  for (std::size_t word = 0; word < words; ++word) heads[word] = trees[0][word].head;
  return heads;
}

Arc LabelledArc(Trees trees, std::size_t word, int head) {
  Arc best{head, kNoLabel, 0};
  float best_weight = -1;
  for (const auto& tree : trees) {
    if (tree[word].head != head) continue;
    float weight = 0;
    for (const auto& other : trees)
      if (other[word].head == head && other[word].label == tree[word].label) weight += WeightOf(other[word]);
    if (weight <= best_weight) continue;
    best_weight = weight;
    best.label = tree[word].label;
  }
  for (const auto& tree : trees) {
    const bool supports = tree[word].head == best.head && tree[word].label == best.label;
    best.margin += (supports ? tree[word].margin : -tree[word].margin) / static_cast<float>(trees.size());
  }
  best.margin = std::max(best.margin, 0.0F);
  return best;
}

}  // namespace

std::vector<Arc> VoteForTree(Trees trees) {
  if (trees.size() == 1) return trees[0];
  const std::vector<int> heads = Heads(trees);
  std::vector<Arc> arcs(heads.size());
  for (std::size_t word = 0; word < heads.size(); ++word) arcs[word] = LabelledArc(trees, word, heads[word]);
  return arcs;
}

}  // namespace lacuna
