// Makes one tree of several parsers' trees (Sagae and Lavie 2006: parser combination by reparsing).
#pragma once

#include <span>
#include <vector>

#include "content/language/model/parser_state.h"

namespace lacuna {

struct Arc {
  int head = kNoWord;  // the number of words = the root
  LabelId label = kNoLabel;
  float margin = 0;  // by how much, at the least, the choices about this word won; in the trainer's units
};

// Each tree has one arc a word, and exactly one word of it hangs on the root; so has the result. An arc's
// votes weigh more the larger its margin; the tree with the most weight wins. The margin of a combined arc is
// the mean of its supporters' margins less those of other heads or labels, at least 0. One tree comes back as
// it is.
std::vector<Arc> VoteForTree(std::span<const std::vector<Arc>> trees);

}  // namespace lacuna
