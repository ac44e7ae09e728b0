// What can be found in a language that has no rules of its own here.
#pragma once

#include <string_view>

#include "content/language/document.h"

namespace lacuna {

// Adds years (1000 to 2999), numbers and, where the script has capitals and the language
// does not write every noun with one (German, Luxembourgish), runs of capitalised words as names of
// kind misc. Words are the tokens of document.sentences; document.language decides.
void FindPlainMentions(Document& document, std::string_view text);

}  // namespace lacuna
