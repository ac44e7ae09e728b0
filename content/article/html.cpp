#include "content/article/html.h"

#include <fmt/format.h>

#include "content/article/html_blocks.h"
#include "content/article/html_content.h"
#include "content/article/html_credits.h"
#include "content/article/html_scan.h"
#include "content/article/html_tree.h"
#include "content/article/passages.h"

namespace lacuna {

Result<Credits> ReadHtml(std::string_view text, std::string_view subject, ArticleWriter& writer) {
  if (text.size() > kMaxHtmlBytes)
    return Error{
        fmt::format("{} is a web page of more than {} MB: save the article alone, or paste its text.",
                    subject, kMaxHtmlBytes >> 20)};
  const ScannedHtml scanned = ScanHtml(text);
  const GumboPage page = ParseHtml(scanned.text);
  const Credits credits = ReadPageCredits(*page->document, scanned.json_ld);
  const PageContent content(*page->document, credits.title);
  const auto leaves_out = [&](const GumboNode& node) { return content.IsFurniture(node); };
  WriteHtmlBlocks({scanned.text, content.main(), leaves_out, credits.title}, writer);
  if (!HoldsArticle(writer))
    return Error{fmt::format(
        "{} is a web page without an article in it: open it in a browser, copy the text and paste it.",
        subject)};
  return credits;
}

}  // namespace lacuna
