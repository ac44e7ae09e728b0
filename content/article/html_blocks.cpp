#include "content/article/html_blocks.h"

#include <algorithm>
#include <string>

#include "content/article/apparatus.h"
#include "content/article/html_names.h"
#include "content/article/line_kind.h"
#include "content/article/raised.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongestCell = 200;  // bytes; a table with longer ones only lays the page out
constexpr std::size_t kLongestHeading = 400;
constexpr int kDeepestLevel = 6;
constexpr std::size_t kShortestProse = 40;  // bytes; shorter paragraphs above all others are scraps
constexpr std::size_t kLongestByline = 200;
constexpr std::size_t kLongestMark = 4;

// Where in the page a text stands.
struct Place {
  BlockKind kind = BlockKind::paragraph;
  int lists = 0;
};

bool IsBlock(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HGROUP:
      return true;
    default:
      return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
  }
}

class HtmlReader {
 public:
  HtmlReader(const HtmlPart& part, ArticleWriter& writer)
      : part_(part), title_(FoldCase(part.title)), writer_(writer) {}

  void Read() {
    const Headings headings = HeadingsIn(part_.root);
    if (!part_.title.empty() && !headings.title && !headings.first_level) {
      writer_.Begin(BlockKind::title);
      writer_.Append(part_.title, {0, 0});
    }
    named_ = headings.title;
    ReadChildren(part_.root, {});
    EndBlock();
  }

 private:
  struct Headings {
    bool title = false;        // one that says the page's title
    bool first_level = false;  // an <h1>
  };

  Headings HeadingsIn(const GumboNode& node) const {
    Headings found;
    if (IsElement(node) && part_.leaves_out(node)) return found;
    if (IsHeading(node)) return {FoldCase(InnerText(node)) == title_, TagOf(node) == GUMBO_TAG_H1};
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length && !found.title; ++i) {
      const Headings inside = HeadingsIn(Child(children, i));
      found = {inside.title, found.first_level || inside.first_level};
    }
    return found;
  }

  // Whole pages inside a heading are none.
  static bool IsHeading(const GumboNode& node) {
    const GumboTag tag = TagOf(node);
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 && TextSize(node, kLongestHeading) <= kLongestHeading;
  }

  void EndBlock() {
    if (apparatus_ > 0) writer_.Drop();
    if (writer_.open_kind() == BlockKind::paragraph) SettleParagraph();
    writer_.End();
    open_ = false;
  }

  // Counts and marks alone are buttons and ornaments; scraps above the text say who wrote it and when.
  void SettleParagraph() {
    const std::string_view text = writer_.open_text();
    if (text.empty()) return;
    if (!HasLetters(text)) return writer_.Drop();
    const auto kind = FurnitureKind(text);
    const bool scrap = !prose_ && !part_.is_chapter && text.size() < kShortestProse && !EndsSentence(text);
    if (kind || scrap) return writer_.SetKind(kind.value_or(BlockKind::byline));
    prose_ = prose_ || text.size() >= kShortestProse;
  }

  static bool HasLetters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      if (IsLetter(NextCodePoint(text, at))) return true;
    return false;
  }

  // "¶" or "#" behind a heading.
  static bool IsPermalink(const GumboNode& node) {
    return IsLink(node) && TextSize(node, kLongestMark) <= kLongestMark && CountWords(InnerText(node)) == 0;
  }

  void Begin(const Place& place) {
    EndBlock();
    writer_.Begin(place.kind,
                  place.kind == BlockKind::list_item ? std::clamp(place.lists, 1, kDeepestLevel) : 0);
    open_ = true;
  }

  void ReadChildren(const GumboNode& node, const Place& place) {
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i) ReadNode(Child(children, i), place);
  }

  void ReadNode(const GumboNode& node, const Place& place) {
    if (part_.leaves_out(node)) return;
    if (IsText(node)) return ReadText(node, place);
    if (!IsElement(node) || IsPermalink(node)) return;
    const GumboTag tag = TagOf(node);
    if (tag == GUMBO_TAG_BR) return ReadLineBreak(node);
    if (tag == GUMBO_TAG_SUP || tag == GUMBO_TAG_SUB) return ReadRaised(node, place, tag == GUMBO_TAG_SUP);
    if (!IsBlock(tag)) return ReadChildren(node, place);
    if (!in_row_) EndBlock();
    ReadBlock(node, tag, place);
    if (!in_row_) EndBlock();
  }

  void ReadBlock(const GumboNode& node, GumboTag tag, Place place) {
    if (in_row_) {  // a block inside a cell is just words
      writer_.Append("\n", {last_, last_});
      ReadChildren(node, place);
      return writer_.Append("\n", {last_, last_});
    }
    if (IsHeading(node)) return ReadHeading(node, tag - GUMBO_TAG_H1 + 1);
    if (tag == GUMBO_TAG_TABLE && IsDataTable(node)) return ReadRows(node);
    if (tag == GUMBO_TAG_PRE && HoldsCode(node)) return;
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DL) ++place.lists;
    const bool item = tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD;
    if (item && place.kind != BlockKind::byline) place.kind = BlockKind::list_item;
    if (tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE) place.kind = BlockKind::quotation;
    if (tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_FIGURE)
      place.kind = BlockKind::caption;
    const bool words = place.kind == BlockKind::paragraph || place.kind == BlockKind::list_item;
    if (tag == GUMBO_TAG_ADDRESS || (words && IsByline(node))) place.kind = BlockKind::byline;
    ReadChildren(node, place);
  }

  bool IsByline(const GumboNode& node) const {
    const bool named = NamesByline(Attribute(node, "class")) || NamesByline(Attribute(node, "id"));
    return named && !part_.is_chapter && TextSize(node, kLongestByline) <= kLongestByline;
  }

  // What is no part of the article, though it has a heading in it.
  bool IsOutside(const std::string& words) const {
    return IsApparatusHeading(words) || (!part_.is_chapter && IsFurnitureHeading(words));
  }

  void ReadHeading(const GumboNode& node, int level) {
    const std::string words = FoldCase(InnerText(node));
    if (apparatus_ == 0 || level <= apparatus_) apparatus_ = IsOutside(words) ? level : 0;
    if (apparatus_ > 0) return;
    if (part_.is_chapter) return WriteHeading(node, BlockKind::heading, level);
    const bool names_page = !words.empty() && words == title_;
    const bool first = std::none_of(writer_.blocks().begin(), writer_.blocks().end(), [](const Block& block) {
      return block.kind == BlockKind::title || block.kind == BlockKind::paragraph;
    });
    const bool titled = std::any_of(writer_.blocks().begin(), writer_.blocks().end(),
                                    [](const Block& block) { return block.kind == BlockKind::title; });
    if (names_page && titled) return;  // said already
    if (names_page || (first && level == 1 && !named_)) return WriteHeading(node, BlockKind::title, 0);
    WriteHeading(node, BlockKind::heading, level);
  }

  void WriteHeading(const GumboNode& node, BlockKind kind, int level) {
    writer_.Begin(kind, level);
    open_ = true;
    ReadChildren(node, {BlockKind::heading, 0});
  }

  void ReadText(const GumboNode& node, const Place& place) {
    const Span span = SpanOf(node, part_.page);
    if (span.end > 0) last_ = span.end;
    if (!open_ && !in_row_) {
      if (Trim(node.v.text.text).empty()) return;
      Begin(place);
    }
    writer_.Append(node.v.text.text, span.end > 0 ? span : Span{last_, last_});
  }

  // Two in a row part paragraphs, one only a line.
  void ReadLineBreak(const GumboNode& node) {
    writer_.Append(open_ || in_row_ ? "\n" : "", {last_, last_});
    if (in_row_ || node.parent == nullptr) return;
    const GumboVector& siblings = Children(*node.parent);
    std::size_t next = node.index_within_parent + 1;
    while (next < siblings.length &&
           Child(siblings, static_cast<unsigned int>(next)).type == GUMBO_NODE_WHITESPACE)
      ++next;
    if (next < siblings.length && TagOf(Child(siblings, static_cast<unsigned int>(next))) == GUMBO_TAG_BR)
      EndBlock();
  }

  static bool IsReference(std::string_view words) {
    return words.size() >= 3 && words.front() == '[' && words.back() == ']';
  }

  static bool HoldsLink(const GumboNode& node) {
    if (IsLink(node) || (node.parent != nullptr && IsLink(*node.parent))) return true;
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i)
      if (IsLink(Child(children, i))) return true;
    return false;
  }

  void ReadRaised(const GumboNode& node, const Place& place, bool up) {
    const std::string words = InnerText(node);
    if (up && (IsReference(words) || HoldsLink(node))) return;
    const std::string raised = Raised(words, up);
    if (raised.empty() || !open_) return ReadChildren(node, place);
    const GumboVector& children = Children(node);
    const Span span =
        children.length == 1 && IsText(Child(children, 0)) ? SpanOf(Child(children, 0), part_.page) : Span{};
    writer_.Append(raised, span.end > 0 ? span : Span{last_, last_});
  }

  bool HoldsCode(const GumboNode& node) const {
    if (IsCode(node)) return true;
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i)
      if (IsCode(Child(children, i))) return true;
    return false;
  }

  bool IsDataTable(const GumboNode& node) const {
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i) {
      const GumboNode& child = Child(children, i);
      const GumboTag tag = TagOf(child);
      if (tag == GUMBO_TAG_TABLE) return false;
      const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
      if (cell && TextSize(child, kLongestCell) > kLongestCell) return false;
      if (!IsDataTable(child)) return false;
    }
    return true;
  }

  void ReadRows(const GumboNode& node) {
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i) {
      const GumboNode& child = Child(children, i);
      const GumboTag tag = TagOf(child);
      if (tag == GUMBO_TAG_TR && !part_.leaves_out(child))
        ReadRow(child);
      else if (tag == GUMBO_TAG_CAPTION)
        ReadBlockOf(child, BlockKind::caption);
      else
        ReadRows(child);
    }
  }

  void ReadBlockOf(const GumboNode& node, BlockKind kind) {
    EndBlock();
    ReadChildren(node, {kind, 0});
    EndBlock();
  }

  void ReadRow(const GumboNode& row) {
    EndBlock();
    writer_.Begin(BlockKind::table_row);
    in_row_ = true;
    std::size_t cells = 0;
    const GumboVector& children = Children(row);
    for (unsigned int i = 0; i < children.length; ++i) {
      const GumboTag tag = TagOf(Child(children, i));
      if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) continue;
      if (cells++ > 0) writer_.Append(" | ", {last_, last_});
      ReadChildren(Child(children, i), {BlockKind::table_row, 0});
    }
    in_row_ = false;
    if (apparatus_ > 0 || writer_.open_text().find_first_not_of(" |") == std::string_view::npos)
      writer_.Drop();
    writer_.End();
  }

  const HtmlPart& part_;
  std::string title_;   // folded
  bool prose_ = false;  // a paragraph was written
  bool named_ = false;  // a heading of the article says the title
  ArticleWriter& writer_;
  std::size_t last_ = 0;  // byte of the page after the last text
  bool open_ = false;
  bool in_row_ = false;
  int apparatus_ = 0;  // level of the heading that began the apparatus we are in; 0 = none
};

}  // namespace

void WriteHtmlBlocks(const HtmlPart& part, ArticleWriter& writer) { HtmlReader(part, writer).Read(); }

}  // namespace lacuna
