// Which moves lose no gold arc that can still be made (Goldberg and Nivre 2013, arc-hybrid).
#pragma once

#include <span>
#include <vector>

#include "content/language/model/parser_moves.h"
#include "content/language/model/parser_state.h"

namespace lacuna {

// A sentence's gold tree. Heads: the number of words = the root.
class GoldTree {
 public:
  GoldTree(std::span<const int> heads, std::span<const LabelId> labels);

  int head(int word) const { return heads_[static_cast<std::size_t>(word)]; }
  LabelId label(int word) const { return labels_[static_cast<std::size_t>(word)]; }
  bool IsProjective() const;

  // How many gold arcs the move makes impossible.
  int Cost(const ParserState& state, Move move) const;
  // Marks the classes (see ParserMoves) among `allowed` that lose least. A move that builds the gold arc must
  // also carry its label; a move whose arc is wrong anyway may carry any.
  void MarkBest(const ParserState& state, std::span<const bool> allowed, std::span<bool> best) const;

 private:
  int ShiftCost(const ParserState& state) const;
  int PopCost(const ParserState& state, Move move) const;

  std::span<const int> heads_;
  std::span<const LabelId> labels_;
  std::vector<std::vector<int>> children_;  // ascending; the root's as the last
};

}  // namespace lacuna
