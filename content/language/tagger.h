// Parts of speech by rule: word lists, WordNet, endings and neighbours.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/lexicon.h"

namespace lacuna {

// Fills in upos, xpos and lemma of every token of the (English) sentences, which all
// come from `text`. The whole document is looked at together: a word that it writes with
// a capital inside sentences is a name at their start too.
void TagSentences(std::string_view text, std::vector<Sentence>& sentences, const Lexicon& lexicon);

}  // namespace lacuna
