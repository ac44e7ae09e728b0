// How well names are found: precision and recall over all documents.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "content/language/recognize_names.h"

namespace lacuna {

struct NameCounts {
  std::size_t right = 0, found = 0, gold = 0;
  // Harmonic mean of precision and recall; 0 when nothing was found.
  double F1() const;
};

struct NameScore {
  NameCounts typed;                    // the same words and type
  NameCounts spans;                    // the same words
  std::array<NameCounts, 6> of_types;  // by MentionType, person … misc

  void Add(const std::vector<RecognizedName>& gold, const std::vector<RecognizedName>& found);
  std::string Line() const;  // for people
};

}  // namespace lacuna
