// The language stage's door: an article in, its sentences, tokens and mentions out.
#pragma once

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

}  // namespace lacuna
