// How many slips of the fingers lie between two words.
#pragma once

#include <string_view>

namespace lacuna {

// Damerau-Levenshtein distance (optimal string alignment) over grapheme clusters: letters changed, missing,
// added, or two neighbours swapped. Only a band of width `limit` is computed: a distance above it comes back
// as limit + 1.
int SlipDistance(std::string_view a, std::string_view b, int limit);

}  // namespace lacuna
