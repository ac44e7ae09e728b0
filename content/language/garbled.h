// How broken a sentence looks.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/document.h"

namespace lacuna {

// Sets Sentence::garbled of all sentences: 0 sound … 1 broken. What counts, each by its weight: a lower-case
// start, no finite verb, a stop inside ("… out. to …", "plans. ,"), a blank before a comma,
// brackets or quotation marks that do not close, "between" with one thing only, a chain "of X of Y's",
// a conjunction or preposition at the very end, words that cannot stand side by side. The pieces of a
// sentence cut for its length are broken whole. A fragment makes the sentence before it suspect too. Up to .3
// is sound enough for any question; above .5 only short spans should be asked.
void ScoreGarbled(std::string_view text, std::vector<Sentence>& sentences);

}  // namespace lacuna
