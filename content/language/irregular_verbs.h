// English verbs whose past and participle differ, or equal the base form.
#pragma once

#include <string_view>

namespace lacuna {

enum class PastForm {
  none,                 // not an irregular past form
  past,                 // "took"
  participle,           // "taken"
  past_and_participle,  // "built"
  base_and_past,        // "put": base, past and participle
  base_and_participle   // "come", "run": base and participle
};

// `word` in lower case.
PastForm IrregularPast(std::string_view word);

}  // namespace lacuna
