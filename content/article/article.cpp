#include "content/article.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

Span SourceOf(const Article& article, std::size_t at) {
  const auto next =
      std::upper_bound(article.source_map.begin(), article.source_map.end(), at,
                       [](std::size_t value, const SourcePiece& piece) { return value < piece.text_begin; });
  return next == article.source_map.begin() ? Span{} : std::prev(next)->source;
}

std::size_t BlockAt(const Article& article, std::size_t at) {
  const auto next =
      std::upper_bound(article.blocks.begin(), article.blocks.end(), at,
                       [](std::size_t value, const Block& block) { return value < block.span.begin; });
  if (next == article.blocks.begin()) return article.blocks.size();
  const auto block = std::prev(next);
  return at < block->span.end ? static_cast<std::size_t>(block - article.blocks.begin())
                              : article.blocks.size();
}

const char* Name(BlockKind kind) {
  switch (kind) {
    case BlockKind::title:
      return "title";
    case BlockKind::heading:
      return "heading";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::list_item:
      return "list_item";
    case BlockKind::quotation:
      return "quotation";
    case BlockKind::table_row:
      return "table_row";
    case BlockKind::caption:
      return "caption";
    case BlockKind::byline:
      return "byline";
  }
  return "";
}

}  // namespace lacuna
