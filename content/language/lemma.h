// The base forms of words.
#pragma once

#include <string>
#include <string_view>

#include "content/language/document.h"
#include "content/language/lexicon.h"

namespace lacuna {

// The base form of a word as that part of speech: "took" → "take", "n't" → "not"; names keep their capitals.
std::string LemmaOf(std::string_view word, Upos upos, std::string_view xpos, const Lexicon& lexicon);

}  // namespace lacuna
