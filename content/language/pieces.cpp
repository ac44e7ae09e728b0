#include "content/language/pieces.h"

#include <string>

namespace lacuna {
namespace {

bool HoldsSentences(BlockKind kind) {
  switch (kind) {
    case BlockKind::paragraph:
    case BlockKind::list_item:
    case BlockKind::quotation:
    case BlockKind::table_row:
      return true;
    case BlockKind::title:
    case BlockKind::heading:
    case BlockKind::caption:
    case BlockKind::byline:
      return false;
  }
  return false;
}

}  // namespace

std::vector<Span> PiecesOf(const Article& article, const Block& block) {
  if (!HoldsSentences(block.kind)) return {};
  if (block.kind != BlockKind::table_row) return {block.span};
  std::vector<Span> cells;
  std::size_t begin = block.span.begin;
  while (true) {
    const std::size_t bar = article.text.find(" | ", begin);
    if (bar == std::string::npos || bar >= block.span.end) break;
    cells.push_back({begin, bar});
    begin = bar + 3;
  }
  cells.push_back({begin, block.span.end});
  return cells;
}

}  // namespace lacuna
