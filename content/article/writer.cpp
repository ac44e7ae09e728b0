#include "content/article/writer.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

bool IsControl(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_CONTROL_CHAR || c == 0xFEFF; }

// Scripts written without spaces: a line break between two such characters is only a line break.
bool IsCjk(char32_t c) {
  return (c >= 0x3000 && c < 0x3100) || (c >= 0x3100 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) ||
         (c >= 0xFF00 && c < 0xFFA0) || (c >= 0x20000 && c < 0x32000);
}

bool IsLineEnd(char32_t c) { return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

// A lone special space says something (no break here); any other white space is just a space.
char32_t Blank(char32_t before, char32_t c) {
  if (IsLineEnd(c)) return before == 0 ? U'\n' : U' ';
  if (before != 0 || c < 0x80) return U' ';
  return c;
}

bool JoinsWithoutBlank(BlockKind before, BlockKind next) {
  return before == next && (next == BlockKind::list_item || next == BlockKind::table_row);
}

}  // namespace

void ArticleWriter::Begin(BlockKind kind, int level) {
  End();
  open_ = true;
  kind_ = kind;
  level_ = level;
}

void ArticleWriter::SetKind(BlockKind kind, int level) {
  kind_ = kind;
  level_ = level;
}

void ArticleWriter::Put(char32_t c, std::string_view bytes, Span made_from) {
  if (blank_ != 0 && !block_text_.empty() && !(blank_ == U'\n' && IsCjk(last_) && IsCjk(c)))
    AppendUtf8(block_text_, blank_ == U'\n' ? U' ' : blank_);
  blank_ = 0;
  if (block_map_.empty() || block_map_.back().source != made_from)
    block_map_.push_back({block_text_.size(), made_from});
  block_text_ += bytes;
  last_ = c;
}

void ArticleWriter::Append(std::string_view text, Span made_from) {
  if (!open_) Begin(BlockKind::paragraph);
  const Span source = offsets_.Cover(made_from);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = NextCodePoint(text, at);
    if (IsSpace(c))
      blank_ = Blank(blank_, c);
    else if (!IsControl(c))
      Put(c, text.substr(begin, at - begin), source);
  }
}

void ArticleWriter::Drop() {
  open_ = false;
  block_text_.clear();
  block_map_.clear();
  blank_ = last_ = 0;
}

void ArticleWriter::End() {
  if (!open_ || block_text_.empty()) return Drop();
  if (std::string normal = ToNfc(block_text_); normal != block_text_) {
    // Characters have moved inside the block; all that is still known is where the block came from.
    Span all = block_map_.front().source;
    for (const auto& piece : block_map_)
      all = {std::min(all.begin, piece.source.begin), std::max(all.end, piece.source.end)};
    block_map_.assign(1, {0, all});
    block_text_ = std::move(normal);
  }
  std::string& text = written_.text;
  if (!written_.blocks.empty()) text += JoinsWithoutBlank(written_.blocks.back().kind, kind_) ? "\n" : "\n\n";
  const std::size_t begin = text.size();
  for (const auto& piece : block_map_)
    written_.source_map.push_back({begin + piece.text_begin, piece.source});
  text += block_text_;
  written_.blocks.push_back({kind_, {begin, text.size()}, level_});
  Drop();
}

WrittenText ArticleWriter::Finish() {
  End();
  return std::move(written_);
}

}  // namespace lacuna
