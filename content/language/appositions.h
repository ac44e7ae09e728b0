// What an article says beside a name: "the Israeli spy agency, Mossad", "Mary Holt, a
// judge from Leeds,", "opposition leader Ben Barka".
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/language/name_runs.h"
#include "content/language/noun_phrases.h"

namespace lacuna {

struct Apposition {
  std::string text;      // "the Israeli spy agency"
  std::size_t head = 0;  // token: "agency"
  bool close = false;    // stands directly before the name without a comma
};

// The phrase that describes the name, if the commas, dashes or brackets around it leave no
// doubt: both sides must close, a list ("the king, the queen and Holt") is none. `nouns` are the
// sentence's noun phrases.
std::optional<Apposition> FindApposition(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                         const NameRun& run);

}  // namespace lacuna
