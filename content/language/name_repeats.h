// A name found once is one again: what the finder saw in one sentence and missed in another.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/name_decoding.h"

namespace lacuna {

// Adds the same words, written alike, where they stand outside every name; single words only when they were
// found at least as often as missed. Linear in the length of the document.
void AddRepeatedNames(const std::vector<Sentence>& sentences, std::string_view text,
                      const std::vector<NameSentence>& features, std::vector<std::vector<NameChoice>>& names);

}  // namespace lacuna
