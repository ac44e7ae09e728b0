#include "content/language/training/oracle.h"

#include <algorithm>
#include <array>
#include <limits>

namespace lacuna {

GoldTree::GoldTree(std::span<const int> heads, std::span<const LabelId> labels)
    : heads_(heads), labels_(labels), children_(heads.size() + 1) {
  for (std::size_t i = 0; i < heads.size(); ++i)
    children_[static_cast<std::size_t>(heads[i])].push_back(static_cast<int>(i));
}

// Every word between a word and its head is below that head.
bool GoldTree::IsProjective() const {
  const int root = static_cast<int>(heads_.size());
  for (int child = 0; child < root; ++child) {
    const int top = head(child);
    for (int between = std::min(child, top) + 1; between < std::max(child, top); ++between) {
      int above = between;
      while (above != root && above != top) above = head(above);
      if (above != top) return false;
    }
  }
  return true;
}

int GoldTree::Cost(const ParserState& state, Move move) const {
  return move == Move::shift ? ShiftCost(state) : PopCost(state, move);
}

// The first of the buffer loses its head among the stack's deeper words and its children on the stack.
int GoldTree::ShiftCost(const ParserState& state) const {
  const int word = state.Buffer(0);
  const int gold = head(word);
  int cost = gold != state.Stack(0) && gold < word && state.OnStack(gold) ? 1 : 0;
  for (const int child : children_[static_cast<std::size_t>(word)])
    cost += child < word && state.OnStack(child) ? 1 : 0;
  return cost;
}

// The top loses its children in the buffer, and its head unless the move makes that arc.
int GoldTree::PopCost(const ParserState& state, Move move) const {
  const int word = state.Stack(0), first = state.Buffer(0);
  const int gold = head(word);
  int cost = 0;
  if (move == Move::left)
    cost += gold > first || gold == state.Stack(1) ? 1 : 0;
  else
    cost += gold >= first ? 1 : 0;
  for (const int child : children_[static_cast<std::size_t>(word)]) cost += child >= first ? 1 : 0;
  return cost;
}

void GoldTree::MarkBest(const ParserState& state, std::span<const bool> allowed, std::span<bool> best) const {
  std::array<int, 3> costs;
  int least = std::numeric_limits<int>::max();
  for (const Move move : {Move::shift, Move::left, Move::right}) {
    int& cost = costs[static_cast<std::size_t>(move)];
    cost = state.Allows(move) ? Cost(state, move) : std::numeric_limits<int>::max();
    least = std::min(least, cost);
  }
  const int top = state.Stack(0);
  for (std::size_t which = 0; which < allowed.size(); ++which) {
    const Move move = ParserMoves::MoveOf(which);
    best[which] = allowed[which] && costs[static_cast<std::size_t>(move)] == least;
    if (!best[which] || move == Move::shift) continue;
    const int made = move == Move::left ? state.Buffer(0) : state.Stack(1);
    if (head(top) == made) best[which] = ParserMoves::LabelOf(which) == label(top);
  }
}

}  // namespace lacuna
