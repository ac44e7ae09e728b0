// A plain text as an article whose spans are bytes of the file.
#pragma once

#include <string>

#include "content/article.h"

namespace lacuna {

// Paragraphs end at blank lines; a line ends one too where the lines are not broken at a fixed width. Every
// paragraph, headings included, is a block whose sentences are found. The text is left as it is.
Article TextArticle(const std::string& text);

}  // namespace lacuna
