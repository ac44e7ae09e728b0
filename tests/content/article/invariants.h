// What holds for every Article, whatever it was made from.
#pragma once

#include <string>

#include "content/article.h"
#include "content/base/utf8.h"
#include "tests/support/catch.h"

namespace lacuna {

inline bool OnBoundary(const std::string& text, std::size_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

inline void CheckInvariants(const Article& article, std::size_t source_size) {
  const std::string& text = article.text;
  REQUIRE(!article.blocks.empty());
  CHECK(!article.title.empty());
  CHECK(!article.uid.empty());
  CHECK(IsValidUtf8(text));
  CHECK(ToNfc(text) == text);
  CHECK(text.find('\r') == std::string::npos);
  CHECK(text.find("\n\n\n") == std::string::npos);
  CHECK(text.find(" \n") == std::string::npos);

  std::string rebuilt;
  bool spans_are_sound = true;
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    const Block& block = article.blocks[i];
    const bool ordered = !block.span.empty() && block.span.end <= text.size() &&
                         (i == 0 || article.blocks[i - 1].span.end < block.span.begin);
    REQUIRE(ordered);
    const std::string_view words = block.span.In(text);
    spans_are_sound = spans_are_sound && OnBoundary(text, block.span.begin) &&
                      OnBoundary(text, block.span.end) && Trim(words) == words &&
                      words.find('\n') == std::string_view::npos;
    const bool close = i > 0 && article.blocks[i - 1].kind == block.kind &&
                       (block.kind == BlockKind::list_item || block.kind == BlockKind::table_row);
    rebuilt.append(i == 0 ? "" : close ? "\n" : "\n\n").append(words);
    if (BlockAt(article, block.span.begin) != i) spans_are_sound = false;
  }
  CHECK(spans_are_sound);
  CHECK(rebuilt == text);
  CHECK(BlockAt(article, text.size()) == article.blocks.size());

  REQUIRE(!article.source_map.empty());
  CHECK(article.source_map.front().text_begin == 0);
  bool map_is_sound = true;
  for (std::size_t i = 0; i < article.source_map.size(); ++i) {
    const SourcePiece& piece = article.source_map[i];
    map_is_sound = map_is_sound && piece.source.begin <= piece.source.end &&
                   piece.source.end <= source_size && piece.text_begin < text.size() &&
                   OnBoundary(text, piece.text_begin) &&
                   (i == 0 || article.source_map[i - 1].text_begin < piece.text_begin);
  }
  CHECK(map_is_sound);
}

}  // namespace lacuna
