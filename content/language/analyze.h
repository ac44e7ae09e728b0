// The language stage's door: an article in, its sentences, tokens and mentions out.
#pragma once

#include <string_view>

#include "content/article.h"
#include "content/language/document.h"

namespace lacuna {

class Lexicon;

// Deterministic: the same article and lexicon give the same document. Sentences
// are taken from paragraphs, list items, quotations and table rows (its cells are
// separate sentences). English gets all of it; for other languages only sentences,
// words, numbers, years and, where the script tells, capitalised names are found.
// An article whose language is "und" is read as English. Thread-safe.
Document AnalyzeLanguage(const Article& article, const Lexicon& lexicon);

// The same with DefaultLexicon() (content/language/lexicon.h).
Document AnalyzeLanguage(const Article& article);

// The English stages after sentences and words: fills in document.sentences' tags, lemmas, heads and
// relations, and the mentions and chains. The sentences' spans are bytes of `text`.
void UnderstandSentences(Document& document, std::string_view text, const Lexicon& lexicon);

}  // namespace lacuna
