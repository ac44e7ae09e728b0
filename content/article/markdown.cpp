#include "content/article/markdown.h"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <string>

#include "content/article/entity.h"
#include "content/article/front_matter.h"
#include "content/article/line_kind.h"

namespace lacuna {
namespace {

constexpr int kDeepestLevel = 6;
// A short row in a wide table makes md4c send every missing cell; honest text stays far below this.
constexpr std::size_t kEventsPerByte = 8;
constexpr std::size_t kFreeEvents = 100'000;

class MarkdownReader {
 public:
  MarkdownReader(std::string_view text, std::size_t begin, ArticleWriter& writer)
      : text_(text),
        last_(begin),
        events_left_(text.size() * kEventsPerByte + kFreeEvents),
        writer_(writer) {}

  bool Read() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return Self(self).EnterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return Self(self).LeaveBlock(type); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) { return Self(self).CountPicture(type, 1); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return Self(self).CountPicture(type, -1); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return Self(self).Text(type, {text, size});
    };
    const std::string_view body = text_.substr(last_);
    return md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, this) == 0;
  }

 private:
  static MarkdownReader& Self(void* self) { return *static_cast<MarkdownReader*>(self); }
  // 0 goes on; md4c stops only at a negative answer.
  int Spend() {
    if (events_left_ == 0) return -1;
    --events_left_;
    return 0;
  }

  void BeginText() {
    if (lists_ > 0)
      writer_.Begin(BlockKind::list_item, std::min(lists_, kDeepestLevel));
    else
      writer_.Begin(quotes_ > 0 ? BlockKind::quotation : BlockKind::paragraph);
  }

  int EnterBlock(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_QUOTE:
        ++quotes_;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        ++lists_;
        break;
      case MD_BLOCK_LI:
      case MD_BLOCK_P:
        BeginText();
        break;
      case MD_BLOCK_H:
        BeginHeading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
      case MD_BLOCK_CODE:
      case MD_BLOCK_HTML:
        ++left_out_;
        break;
      case MD_BLOCK_TR:
        writer_.Begin(BlockKind::table_row);
        cells_ = 0;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        if (cells_++ > 0) writer_.Append(" | ", {last_, last_});
        break;
      case MD_BLOCK_DOC:
      case MD_BLOCK_HR:
      case MD_BLOCK_TABLE:
      case MD_BLOCK_THEAD:
      case MD_BLOCK_TBODY:
        break;
    }
    return Spend();
  }

  int LeaveBlock(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) --lists_;
    if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML) --left_out_;
    if (type == MD_BLOCK_TR && writer_.open_text().find_first_not_of(" |") == std::string_view::npos)
      writer_.Drop();
    if (type == MD_BLOCK_P && writer_.open_kind() == BlockKind::paragraph)
      if (const auto kind = FurnitureKind(writer_.open_text())) writer_.SetKind(*kind);
    if (type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_TR || type == MD_BLOCK_LI) writer_.End();
    return Spend();
  }

  // The first heading of the first level names the article when nothing else stands before it.
  void BeginHeading(int level) {
    const bool first = std::none_of(writer_.blocks().begin(), writer_.blocks().end(), [](const Block& block) {
      return block.kind != BlockKind::caption && block.kind != BlockKind::byline;
    });
    writer_.End();
    if (first && level == 1 && quotes_ == 0 && lists_ == 0)
      writer_.Begin(BlockKind::title);
    else
      writer_.Begin(BlockKind::heading, level);
  }

  int CountPicture(MD_SPANTYPE type, int step) {
    if (type == MD_SPAN_IMG) left_out_ += step;
    return Spend();
  }

  int Text(MD_TEXTTYPE type, std::string_view piece) {
    if (left_out_ > 0) return Spend();
    const Span span = SpanOf(piece);
    switch (type) {
      case MD_TEXT_BR:
      case MD_TEXT_SOFTBR:
        writer_.Append("\n", {last_, last_});
        break;
      case MD_TEXT_ENTITY:
        writer_.Append(DecodeEntity(piece), span);
        break;
      case MD_TEXT_HTML:
        if (piece.substr(0, 3) == "<br" || piece.substr(0, 3) == "<BR") writer_.Append("\n", span);
        break;
      case MD_TEXT_NORMAL:
      case MD_TEXT_CODE:
      case MD_TEXT_LATEXMATH:
        writer_.Append(piece, span);
        break;
      case MD_TEXT_NULLCHAR:
        break;
    }
    return Spend();
  }

  // md4c hands out slices of the text, but for line breaks and the like.
  Span SpanOf(std::string_view piece) {
    const char* const begin = text_.data();
    if (piece.data() < begin || piece.data() + piece.size() > begin + text_.size()) return {last_, last_};
    const auto at = static_cast<std::size_t>(piece.data() - begin);
    last_ = at + piece.size();
    return {at, last_};
  }

  std::string_view text_;
  std::size_t last_;  // byte of text_ after the last piece
  std::size_t events_left_;
  ArticleWriter& writer_;
  int quotes_ = 0, lists_ = 0, left_out_ = 0;
  std::size_t cells_ = 0;
};

}  // namespace

Result<Credits> ReadMarkdown(std::string_view text, std::string_view subject, ArticleWriter& writer) {
  const FrontMatter matter = ReadFrontMatter(text);
  if (!MarkdownReader(text, matter.size, writer).Read())
    return Error{
        fmt::format("{} has Markdown tables that grow without end: save the text without them.", subject)};
  return matter.credits;
}

}  // namespace lacuna
