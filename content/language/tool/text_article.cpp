#include "content/language/tool/text_article.h"

#include <algorithm>
#include <string_view>

#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kWidestBrokenLine = 100;

// Lines that were broken to fit a page are all short.
bool HasBrokenLines(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end - at > kWidestBrokenLine) return false;
    at = end + 1;
  }
  return true;
}

void AddBlock(Article& article, Span span) {
  Block block;
  block.span = TrimSpan(article.text, span);
  if (block.span.end > block.span.begin) article.blocks.push_back(block);
}

}  // namespace

Article TextArticle(const std::string& text) {
  Article article;
  article.text = text;
  article.language = "en";
  const bool joined = HasBrokenLines(text);
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const bool blank = Trim(std::string_view(text).substr(at, end - at)).empty();
    if (blank || !joined) {
      AddBlock(article, {begin, end});
      begin = end;
    }
    at = end + 1;
  }
  AddBlock(article, {begin, text.size()});
  return article;
}

}  // namespace lacuna
