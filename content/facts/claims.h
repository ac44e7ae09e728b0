// Who a sentence says says so.
#pragma once

#include <string>

#include "content/facts/sentence_view.h"

namespace lacuna {

// The subject of a verb of saying, as a question may name it: "the New York Times", "researchers".
// "" for a pronoun, "a spokesman", "the report", and where there is no subject.
std::string SpeakerOf(const SentenceView& view, std::size_t verb);

// The same for the noun of "according to …".
std::string SourceAt(const SentenceView& view, std::size_t noun);

}  // namespace lacuna
