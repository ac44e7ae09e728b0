// The mentions of one name in a document, decided together: a name means one kind of thing there.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "content/language/document.h"
#include "content/language/name_decoding.h"

namespace lacuna {

struct NameGroup {
  std::vector<std::pair<std::size_t, std::size_t>> members;  // sentence, index into its names
  FeatureKeys features;  // of all members, each once, and of the longer names that hold this one
};

// Names with the same words (case aside) are a group. Linear in the length of the document.
std::vector<NameGroup> GroupNameChoices(const std::vector<std::vector<NameChoice>>& names,
                                        const std::vector<NameSentence>& features,
                                        const std::vector<Sentence>& sentences, std::string_view text);

// Gives the members of each group the kind that all of them together speak for.
void DecideKinds(const std::vector<NameGroup>& groups, const NameModel& model,
                 std::vector<std::vector<NameChoice>>& names);

}  // namespace lacuna
