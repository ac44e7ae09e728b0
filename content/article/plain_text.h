// Plain text: passages become titles, headings, paragraphs, list items, quotations, captions, bylines.
#pragma once

#include <string_view>

#include "content/article/writer.h"

namespace lacuna {

// `text` is the decoded source; bylines and dates stay blocks, which read_article reads.
void ReadPlainText(std::string_view text, ArticleWriter& writer);

}  // namespace lacuna
