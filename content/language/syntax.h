// Parts of speech, lemmas, heads and relations by the trained model.
#pragma once

#include <string_view>
#include <vector>

#include "content/language/document.h"
#include "content/language/lexicon.h"
#include "content/language/model/language_model.h"

namespace lacuna {

// Fills in xpos, upos, lemma, head, relation and margin of every token of the (English) sentences, which all
// come from `text`, and each sentence's parse_margin.
void ReadSyntax(std::string_view text, std::vector<Sentence>& sentences, const Lexicon& lexicon,
                const LanguageModel& model);

}  // namespace lacuna
