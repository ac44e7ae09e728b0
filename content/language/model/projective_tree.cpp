#include "content/language/model/projective_tree.h"

#include <algorithm>
#include <limits>

namespace lacuna {
namespace {

constexpr float kNoArc = -1e5F;  // more than all votes of a sentence weigh

// A square of values by begin and end of a stretch.
template <class T>
class Table {
 public:
  explicit Table(std::size_t size, T value = {}) : size_(size), values_(size * size, value) {}
  T& At(std::size_t i, std::size_t j) { return values_[i * size_ + j]; }

 private:
  std::size_t size_;
  std::vector<T> values_;
};

// Stretches [i, j] whose words all hang on one of its ends: open ones hold the arc between the ends, closed
// ones are done at the other end.
class Eisner {
 public:
  Eisner(std::size_t words, std::span<const CandidateArc> candidates)
      : words_(words),
        weight_(words + 1, kNoArc),
        open_left_(words),
        open_right_(words),
        closed_left_(words),
        closed_right_(words),
        split_open_(words),
        split_left_(words),
        split_right_(words) {
    for (const CandidateArc& arc : candidates) {
      float& weight = weight_.At(static_cast<std::size_t>(arc.head), static_cast<std::size_t>(arc.word));
      weight = std::max(weight, arc.weight);
    }
  }

  std::vector<int> Solve() {
    for (std::size_t length = 1; length < words_; ++length)
      for (std::size_t i = 0; i + length < words_; ++i) Fill(i, i + length);
    std::size_t root = 0;
    for (std::size_t r = 1; r < words_; ++r)
      if (WithRoot(r) > WithRoot(root)) root = r;
    heads_.assign(words_, static_cast<int>(words_));
    CloseLeft(0, root);
    CloseRight(root, words_ - 1);
    return heads_;
  }

 private:
  float WithRoot(std::size_t r) {
    return weight_.At(words_, r) + closed_left_.At(0, r) + closed_right_.At(r, words_ - 1);
  }

  void Fill(std::size_t i, std::size_t j) {
    float best = std::numeric_limits<float>::lowest();
    for (std::size_t k = i; k < j; ++k) {
      const float value = closed_right_.At(i, k) + closed_left_.At(k + 1, j);
      if (value > best) best = value, split_open_.At(i, j) = k;
    }
    open_left_.At(i, j) = best + weight_.At(j, i);
    open_right_.At(i, j) = best + weight_.At(i, j);
    float left = std::numeric_limits<float>::lowest(), right = left;
    for (std::size_t k = i; k < j; ++k) {
      const float value = closed_left_.At(i, k) + open_left_.At(k, j);
      if (value > left) left = value, split_left_.At(i, j) = k;
    }
    for (std::size_t k = i + 1; k <= j; ++k) {
      const float value = open_right_.At(i, k) + closed_right_.At(k, j);
      if (value > right) right = value, split_right_.At(i, j) = k;
    }
    closed_left_.At(i, j) = left;
    closed_right_.At(i, j) = right;
  }

  // All of [i, j] hangs on j.
  void CloseLeft(std::size_t i, std::size_t j) {
    if (i == j) return;
    const std::size_t k = split_left_.At(i, j);
    CloseLeft(i, k);
    heads_[k] = static_cast<int>(j);
    Open(k, j);
  }

  // All of [i, j] hangs on i.
  void CloseRight(std::size_t i, std::size_t j) {
    if (i == j) return;
    const std::size_t k = split_right_.At(i, j);
    heads_[k] = static_cast<int>(i);
    Open(i, k);
    CloseRight(k, j);
  }

  void Open(std::size_t i, std::size_t j) {
    const std::size_t k = split_open_.At(i, j);
    CloseRight(i, k);
    CloseLeft(k + 1, j);
  }

  std::size_t words_;
  Table<float> weight_;  // head, word
  Table<float> open_left_, open_right_, closed_left_, closed_right_;
  Table<std::size_t> split_open_, split_left_, split_right_;
  std::vector<int> heads_;
};

// The root and the words from which walks upward reach it.
bool IsTree(std::span<const int> heads) {
  const int root = static_cast<int>(heads.size());
  if (std::count(heads.begin(), heads.end(), root) != 1) return false;
  std::vector<int> seen(heads.size(), -1);  // the walk that reached the word first
  for (int start = 0; start < root; ++start) {
    int at = start;
    while (at != root && seen[static_cast<std::size_t>(at)] == -1) {
      seen[static_cast<std::size_t>(at)] = start;
      at = heads[static_cast<std::size_t>(at)];
    }
    if (at != root && seen[static_cast<std::size_t>(at)] == start) return false;
  }
  return true;
}

}  // namespace

std::vector<int> BestProjectiveTree(std::size_t words, std::span<const CandidateArc> candidates) {
  if (words == 0) return {};
  return Eisner(words, candidates).Solve();
}

bool IsProjectiveTree(std::span<const int> heads) {
  if (!IsTree(heads)) return false;
  const int root = static_cast<int>(heads.size());
  for (int a = 0; a < root; ++a) {
    const int head = heads[static_cast<std::size_t>(a)];
    if (head == root) continue;
    const auto [low, high] = std::minmax(a, head);
    for (int inside = low + 1; inside < high; ++inside) {
      const int other = heads[static_cast<std::size_t>(inside)];
      if (other < low || other > high) return false;
    }
  }
  return true;
}

}  // namespace lacuna
