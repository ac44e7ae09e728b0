// Where names stand: runs of capitalised words, with the small words inside them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/language/sentence_words.h"

namespace lacuna {

struct NameRun {
  std::size_t begin = 0, end = 0;  // tokens, the title included
  std::size_t name = 0;            // where the name proper begins (after a title)
  bool has_title() const { return name > begin; }
};

// Left to right, without overlaps. `taken[i]`: token i belongs to a date or amount. A run goes over "de",
// "bin" and the like before a capital, over "of" only after heads such as "Bank" or "Treaty"
// ("the United States of Morocco's" stays apart), over "'s" before words such as "College", over "&" and
// glued hyphens. Adjectives of peoples alone ("Moroccan", "Moroccan-Israeli") are no names.
std::vector<NameRun> FindNameRuns(const SentenceWords& words, const std::vector<bool>& taken);

// The name in tokens [begin, end) that were found otherwise: adjectives of peoples before a title and words
// that only trail are cut off, the title is set apart. Nothing when no name is left ("the President", "Table
// 3").
std::optional<NameRun> SettleRun(const SentenceWords& words, const std::vector<bool>& taken,
                                 std::size_t begin, std::size_t end);

}  // namespace lacuna
