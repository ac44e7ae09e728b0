// What lecture notes say without a verb: "Term: explanation" lines and "long form (ABC)".
#pragma once

#include "content/facts/proposition.h"
#include "content/facts/sentence_view.h"

namespace lacuna {

// Appends what the sentence holds to reading.propositions.
void ReadNotes(const SentenceView& view, Reading& reading);

}  // namespace lacuna
