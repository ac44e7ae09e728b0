// A sentence read from its end.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "content/language/model/parser_features.h"
#include "content/language/model/tree_vote.h"

namespace lacuna {

// The same words and tags in the opposite order.
class ReversedForms {
 public:
  explicit ReversedForms(const TaggedForms& sentence)
      : words_(sentence.words.rbegin(), sentence.words.rend()),
        tags_(sentence.tags.rbegin(), sentence.tags.rend()),
        fields_(sentence.fields.rbegin(), sentence.fields.rend()) {}

  TaggedForms forms() const { return {words_, tags_, fields_}; }

 private:
  std::vector<WordForm> words_;
  std::vector<TagId> tags_;
  std::vector<std::uint8_t> fields_;
};

// A head's number when the words are counted from the other end; the root stays where it is.
inline int ReversedHead(int head, int words) { return head == words ? words : words - 1 - head; }

inline std::vector<Arc> Reversed(std::vector<Arc> arcs) {
  std::reverse(arcs.begin(), arcs.end());
  for (Arc& arc : arcs) arc.head = ReversedHead(arc.head, static_cast<int>(arcs.size()));
  return arcs;
}

}  // namespace lacuna
