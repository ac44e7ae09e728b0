// What the readers of documents (DOCX, ODT, PDF) find, before it is written: one passage a block.
#pragma once

#include <string>
#include <vector>

#include "content/article.h"
#include "content/article/writer.h"

namespace lacuna {

struct DocumentPassage {
  BlockKind kind = BlockKind::paragraph;
  int level = 0;  // of a heading or list item
  std::string text;
};

// Writes the passages in order. The first title stays one, later ones become headings; where there is none,
// a heading of the first level becomes it when it comes first and has no equal. Apparatus (apparatus.h) is
// left out up to the next heading of its level, and paragraphs that are furniture (line_kind.h) become it.
void WritePassages(std::vector<DocumentPassage> passages, ArticleWriter& writer);

// At least eight words outside titles, headings, captions and bylines.
bool HoldsArticle(const ArticleWriter& writer);

}  // namespace lacuna
