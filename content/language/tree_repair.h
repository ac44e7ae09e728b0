// What a tree can be told after the parser: where two of its choices do not go together, or an arc stands
// where English has none, the likelier reading takes its place.
#pragma once

#include <string_view>

#include "content/language/document.h"

namespace lacuna {

// Changes head, relation and xpos of tokens. The sentence has been parsed, its words come from `text`.
void RepairTree(std::string_view text, Sentence& sentence);

// Hangs what stands before the last word of a person's name on that word, where the parser, which knows no
// names, hung it on something outside: "von" of "von Frisch". After the names are found.
void JoinNames(Document& document);

}  // namespace lacuna
