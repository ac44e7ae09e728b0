// How near a typed answer is to one right answer.
#pragma once

#include "quiz/grading/canonical.h"

namespace lacuna {

enum class Closeness { different, misspelt, accents, same };

// `same`: equal but for case, punctuation, articles, number words, unit spelling and the like. `accents`:
// equal but for accents. `misspelt`: a slip or two in long words, never in a digit, a sign, a unit or a first
// letter, and never on the way to another term (different_terms.h).
Closeness Compare(const Canonical& answer, const Canonical& typed);

}  // namespace lacuna
