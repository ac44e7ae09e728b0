// The stretches of a block in which sentences are looked for.
#pragma once

#include <vector>

#include "content/article.h"
#include "content/base/span.h"

namespace lacuna {

// None for titles, headings, captions and bylines; the cells of a table row; else the whole block.
std::vector<Span> PiecesOf(const Article& article, const Block& block);

}  // namespace lacuna
