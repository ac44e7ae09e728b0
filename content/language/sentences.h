// Where sentences begin and end inside one block.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/span.h"

namespace lacuna {

// The sentences of text[block], in order, without the blanks between them; spans
// are bytes of `text`. ICU's rules for the language propose the ends (for English
// with its list of abbreviations), and for English a repair pass decides: in doubt
// two sentences stay one, since a wrong split makes fragments that look like facts.
// Closing quotes and brackets and citation marks ("[12]") belong to the sentence
// they follow. `language` is BCP 47. Empty for a blank block.
std::vector<Span> SplitSentences(std::string_view text, Span block, std::string_view language);

}  // namespace lacuna
