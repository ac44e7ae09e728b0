// Where sentences begin and end in a language without a parser.
#pragma once

#include <string_view>
#include <vector>

#include "content/base/span.h"
#include "content/language/plain_phrases.h"

namespace lacuna {

// The sentences of text[block], in order; spans are bytes of `text`. ICU proposes the ends by the language's
// rules and abbreviations; what was cut after an initial, an ordinal ("7. Februar") or before a small letter
// is joined again. Thai has no full stop: its blanks part sentences where neither side leans on the other.
// Citation marks ("[12]") belong to the sentence they follow. Empty for a blank block.
std::vector<Span> SplitPlainSentences(std::string_view text, Span block, const PlainLexicon& lexicon);

}  // namespace lacuna
