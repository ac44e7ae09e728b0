// The parser's classes: SHIFT, then LEFT and RIGHT with each label.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

#include "content/language/model/name_list.h"
#include "content/language/model/parser_state.h"

namespace lacuna {

class ParserMoves {
 public:
  ParserMoves() = default;
  // `labels` must hold "root".
  explicit ParserMoves(const NameList& labels) : labels_(labels.size()), root_(labels.Find("root")) {}

  std::size_t classes() const { return 1 + 2 * labels_; }
  static Move MoveOf(std::size_t which) {
    return which == 0 ? Move::shift : which % 2 == 1 ? Move::left : Move::right;
  }
  static LabelId LabelOf(std::size_t which) { return static_cast<LabelId>((which - 1) / 2); }
  static std::size_t ClassOf(Move move, LabelId label) {
    return move == Move::shift ? 0 : 1 + 2 * std::size_t{label} + (move == Move::right ? 1 : 0);
  }

  // Which classes the state allows, one flag each: the label "root" belongs to the root's arc and to no
  // other.
  void MarkAllowed(const ParserState& state, std::span<bool> allowed) const {
    const bool shift = state.Allows(Move::shift), left = state.Allows(Move::left),
               right = state.Allows(Move::right);
    const bool to_root = state.Buffer(0) == state.words();
    allowed[0] = shift;
    for (std::size_t label = 0; label < labels_; ++label) {
      const bool is_root = static_cast<int>(label) == root_;
      allowed[1 + 2 * label] = left && is_root == to_root;
      allowed[2 + 2 * label] = right && !is_root;
    }
  }

 private:
  std::size_t labels_ = 0;
  int root_ = -1;
};

}  // namespace lacuna
