// A draft for an article in a language without a parser.
#pragma once

#include "content/import.h"

namespace lacuna {

// As MakeDraft (content/import.h), for any language: gaps, choices and orderings of the article's own
// sentences. Words are counted as ICU cuts them where the script has no blanks.
Result<Draft> MakePlainDraft(const Article& article, const DraftOptions& options, const Progress& progress);

}  // namespace lacuna
