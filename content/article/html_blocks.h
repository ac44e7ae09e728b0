// A part of a page becomes blocks: headings, paragraphs, list items, quotations, table rows, captions.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "content/article/html_tree.h"
#include "content/article/writer.h"

namespace lacuna {

struct HtmlPart {
  std::string_view page;  // scanned (html_scan.h)
  const GumboNode& root;
  std::function<bool(const GumboNode&)> leaves_out;  // this node, with all that is in it
  std::string title;                                 // of the page: its heading becomes the title
  bool is_chapter = false;                           // of a book: every heading stays a heading
};

// Pictures, code and references ("[4]", raised links) are left out, and the apparatus (apparatus.h) too.
void WriteHtmlBlocks(const HtmlPart& part, ArticleWriter& writer);

}  // namespace lacuna
