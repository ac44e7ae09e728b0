// A sentence half parsed: the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez, Satta 2011).
//
// Words are 0 … n - 1; the root stands behind them as word n. SHIFT moves the buffer's first word
// to the stack, LEFT makes it the head of the stack's top, RIGHT makes the word under the top the
// head of the top; both arcs take the top off.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lacuna {

using LabelId = std::uint8_t;  // index into the model's list of relations

inline constexpr int kNoWord = -1;
inline constexpr LabelId kNoLabel = 255;

enum class Move : std::uint8_t { shift, left, right };

class ParserState {
 public:
  explicit ParserState(std::size_t words);

  int words() const { return static_cast<int>(head_.size()) - 1; }
  bool done() const { return buffer_ == words() && stack_.empty(); }
  bool Allows(Move move) const;
  void Apply(Move move, LabelId label);

  // The words the features speak of; kNoWord where there is none.
  int Stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNoWord;
  }
  int Buffer(int offset) const { return buffer_ + offset <= words() ? buffer_ + offset : kNoWord; }
  std::size_t stack_size() const { return stack_.size(); }
  bool OnStack(int word) const { return word < buffer_ && head_[At(word)] == kNoWord; }

  int head(int word) const { return word < 0 ? kNoWord : head_[At(word)]; }
  LabelId label(int word) const { return word < 0 ? kNoLabel : label_[At(word)]; }
  // Children so far, the outermost first.
  int left(int word) const { return word < 0 ? kNoWord : kin_[At(word)].left; }
  int left2(int word) const { return word < 0 ? kNoWord : kin_[At(word)].left2; }
  int right(int word) const { return word < 0 ? kNoWord : kin_[At(word)].right; }
  int right2(int word) const { return word < 0 ? kNoWord : kin_[At(word)].right2; }
  unsigned lefts(int word) const { return word < 0 ? 0 : kin_[At(word)].lefts; }
  unsigned rights(int word) const { return word < 0 ? 0 : kin_[At(word)].rights; }
  // The labels among its children, one bit each (labels from 64 on are not told apart).
  std::uint64_t child_labels(int word) const { return word < 0 ? 0 : kin_[At(word)].labels; }

 private:
  struct Kin {
    int left = kNoWord, left2 = kNoWord, right = kNoWord, right2 = kNoWord;
    std::uint8_t lefts = 0, rights = 0;
    std::uint64_t labels = 0;
  };

  static std::size_t At(int word) { return static_cast<std::size_t>(word); }
  void Attach(int child, int head, LabelId label);

  std::vector<int> stack_;
  int buffer_ = 0;
  std::vector<int> head_;  // with the root's own as the last, which stays kNoWord
  std::vector<LabelId> label_;
  std::vector<Kin> kin_;
};

}  // namespace lacuna
