// Corrects tags by more of the sentence than the neighbour: finite verb or
// participle, "that", "to", prepositions that open clauses.
#pragma once

#include <string>
#include <vector>

#include "content/language/function_words.h"

namespace lacuna {

// One word while it is being tagged.
struct TaggedWord {
  std::string plain;           // lower case, straight apostrophes
  std::vector<TagWeight> may;  // the tags it may have
  Penn tag = Penn::start;

  bool May(Penn wanted) const {
    for (const TagWeight& candidate : may)
      if (candidate.tag == wanted) return true;
    return false;
  }
};

void RepairTags(std::vector<TaggedWord>& words);

}  // namespace lacuna
