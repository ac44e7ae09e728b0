// Whom "he said" means after a quotation.
#pragma once

#include <string_view>

#include "content/language/document.h"

namespace lacuna {

// Adds to document.references the "he" and "she" that speak and that nothing else resolved: whoever spoke
// last, at most kLongestTalk sentences before, when no other person whose gender fits is named in between
// outside the quotations. Rests on the references found so far.
inline constexpr std::size_t kLongestTalk = 8;
void ResolveSpeakers(Document& document, std::string_view text);

// "say", "add", "recall": what somebody does whose words are quoted.
bool IsQuotingVerb(std::string_view lemma);

}  // namespace lacuna
