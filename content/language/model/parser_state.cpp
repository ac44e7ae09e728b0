#include "content/language/model/parser_state.h"

namespace lacuna {

ParserState::ParserState(std::size_t words)
    : head_(words + 1, kNoWord), label_(words + 1, kNoLabel), kin_(words + 1) {
  stack_.reserve(words);
}

// The root takes one child only: the last word that is left.
bool ParserState::Allows(Move move) const {
  switch (move) {
    case Move::shift:
      return buffer_ < words();
    case Move::left:
      return stack_.size() == 1 || (stack_.size() > 1 && buffer_ < words());
    case Move::right:
      return stack_.size() > 1;
  }
  return false;
}

void ParserState::Apply(Move move, LabelId label) {
  if (move == Move::shift) {
    stack_.push_back(buffer_);
    ++buffer_;
    return;
  }
  const int child = stack_.back();
  stack_.pop_back();
  Attach(child, move == Move::left ? buffer_ : stack_.back(), label);
}

void ParserState::Attach(int child, int head, LabelId label) {
  head_[At(child)] = head;
  label_[At(child)] = label;
  Kin& kin = kin_[At(head)];
  kin.labels |= std::uint64_t{1} << (label % 64);
  if (child < head) {
    kin.left2 = kin.left;
    kin.left = child;
    kin.lefts = static_cast<std::uint8_t>(kin.lefts + (kin.lefts < 255 ? 1 : 0));
  } else {
    kin.right2 = kin.right;
    kin.right = child;
    kin.rights = static_cast<std::uint8_t>(kin.rights + (kin.rights < 255 ? 1 : 0));
  }
}

}  // namespace lacuna
