#include "content/article/html.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "content/article/html_content.h"
#include "content/article/html_credits.h"
#include "content/article/html_scan.h"
#include "content/article/html_tree.h"
#include "content/article/line_kind.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongestCell = 200;  // bytes; a table with longer ones only lays the page out
constexpr std::size_t kLongestHeading = 400;
constexpr std::size_t kFewestWords = 8;  // of an article
// Headings of what stands behind an article on an encyclopedia's page, folded.
constexpr std::string_view kApparatus[] = {"references",
                                           "notes",
                                           "citations",
                                           "footnotes",
                                           "sources",
                                           "bibliography",
                                           "further reading",
                                           "external links",
                                           "see also",
                                           "notes and references",
                                           "references and notes",
                                           "works cited",
                                           "einzelnachweise",
                                           "weblinks",
                                           "literatur",
                                           "siehe auch",
                                           "notes et références",
                                           "voir aussi",
                                           "liens externes",
                                           "referencias",
                                           "enlaces externos",
                                           "véase también"};
constexpr int kDeepestLevel = 6;

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

// "2" → "²"; "" when there is a character without such a form.
std::string Raised(std::string_view text, bool up) {
  constexpr char32_t kUp[] = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
  std::string raised;
  if (text.size() > 4) return "";
  for (const char c : text) {
    if (c >= '0' && c <= '9')
      AppendUtf8(raised, up ? kUp[c - '0'] : U'₀' + static_cast<char32_t>(c - '0'));
    else if (c == '-')
      AppendUtf8(raised, up ? U'⁻' : U'₋');
    else if (c == '+')
      AppendUtf8(raised, up ? U'⁺' : U'₊');
    else
      return "";
  }
  return raised;
}

bool IsApparatus(std::string_view heading) {
  return std::find(std::begin(kApparatus), std::end(kApparatus), heading) != std::end(kApparatus);
}

class HtmlReader {
 public:
  HtmlReader(std::string_view page, const PageContent& content, const Credits& credits, ArticleWriter& writer)
      : page_(page),
        content_(content),
        title_text_(credits.title),
        title_(FoldCase(credits.title)),
        writer_(writer) {}

  void Read() {
    const Headings headings = HeadingsIn(content_.main());
    if (!title_text_.empty() && !headings.title && !headings.first_level) {
      writer_.Begin(BlockKind::title);
      writer_.Append(title_text_, {0, 0});
    }
    named_ = headings.title;
    ReadChildren(content_.main(), {});
    EndBlock();
  }

 private:
  struct Headings {
    bool title = false;        // one that says the page's title
    bool first_level = false;  // an <h1>
  };

  Headings HeadingsIn(const GumboNode& node) const {
    Headings found;
    if (IsElement(node) && content_.IsFurniture(node)) return found;
    if (IsHeading(node)) return {FoldCase(InnerText(node)) == title_, TagOf(node) == GUMBO_TAG_H1};
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length && !found.title; ++i) {
      const Headings inside = HeadingsIn(Child(children, i));
      found = {inside.title, found.first_level || inside.first_level};
    }
    return found;
  }

  // Whole pages inside a heading are none.
  bool IsHeading(const GumboNode& node) const {
    const GumboTag tag = TagOf(node);
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 && content_.TextSize(node) <= kLongestHeading;
  }

  void EndBlock() {
    if (apparatus_ > 0) writer_.Drop();
    if (writer_.open_kind() == BlockKind::paragraph)
      if (const auto kind = FurnitureKind(writer_.open_text())) writer_.SetKind(*kind);
    writer_.End();
    open_ = false;
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
    if (IsText(node)) return ReadText(node, place);
    if (!IsElement(node) || content_.IsFurniture(node)) return;
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
    if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD) place.kind = BlockKind::list_item;
    if (tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_PRE) place.kind = BlockKind::quotation;
    if (tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION || tag == GUMBO_TAG_FIGURE)
      place.kind = BlockKind::caption;
    if (tag == GUMBO_TAG_ADDRESS) place.kind = BlockKind::byline;
    ReadChildren(node, place);
  }

  void ReadHeading(const GumboNode& node, int level) {
    const std::string words = FoldCase(InnerText(node));
    if (apparatus_ == 0 || level <= apparatus_) apparatus_ = IsApparatus(words) ? level : 0;
    if (apparatus_ > 0) return;
    const bool names_page = !words.empty() && words == title_;
    const bool first = std::none_of(writer_.blocks().begin(), writer_.blocks().end(), [](const Block& block) {
      return block.kind == BlockKind::title || block.kind == BlockKind::paragraph;
    });
    if (names_page && !first) return;  // said already
    if (first && (names_page || (level == 1 && !named_)))
      writer_.Begin(BlockKind::title);
    else
      writer_.Begin(BlockKind::heading, level);
    open_ = true;
    ReadChildren(node, {BlockKind::heading, 0});
  }

  void ReadText(const GumboNode& node, const Place& place) {
    const Span span = SpanOf(node, page_);
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

  void ReadRaised(const GumboNode& node, const Place& place, bool up) {
    const std::string words = InnerText(node);
    if (up && words.size() >= 3 && words.front() == '[' && words.back() == ']') return;  // a reference
    const std::string raised = Raised(words, up);
    if (raised.empty() || !open_) return ReadChildren(node, place);
    const GumboVector& children = Children(node);
    const Span span =
        children.length == 1 && IsText(Child(children, 0)) ? SpanOf(Child(children, 0), page_) : Span{};
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
      if (cell && content_.TextSize(child) > kLongestCell) return false;
      if (!IsDataTable(child)) return false;
    }
    return true;
  }

  void ReadRows(const GumboNode& node) {
    const GumboVector& children = Children(node);
    for (unsigned int i = 0; i < children.length; ++i) {
      const GumboNode& child = Child(children, i);
      const GumboTag tag = TagOf(child);
      if (tag == GUMBO_TAG_TR && !content_.IsFurniture(child))
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

  std::string_view page_;
  const PageContent& content_;
  std::string title_text_;
  std::string title_;   // folded
  bool named_ = false;  // a heading of the article says the title
  ArticleWriter& writer_;
  std::size_t last_ = 0;  // byte of the page after the last text
  bool open_ = false;
  bool in_row_ = false;
  int apparatus_ = 0;  // level of the heading that began the apparatus we are in; 0 = none
};

bool HasArticle(const ArticleWriter& writer) {
  std::size_t words = 0;
  for (const auto& block : writer.blocks())
    if (block.kind != BlockKind::title && block.kind != BlockKind::heading &&
        block.kind != BlockKind::byline && block.kind != BlockKind::caption)
      words += CountWords(writer.TextOf(block));
  return words >= kFewestWords;
}

}  // namespace

Result<Credits> ReadHtml(std::string_view text, std::string_view subject, ArticleWriter& writer) {
  if (text.size() > kMaxHtmlBytes)
    return Error{
        fmt::format("{} is a web page of more than {} MB: save the article alone, or paste its text.",
                    subject, kMaxHtmlBytes >> 20)};
  const ScannedHtml scanned = ScanHtml(text);
  const GumboPage page = ParseHtml(scanned.text);
  const Credits credits = ReadPageCredits(*page->document, scanned.json_ld);
  const PageContent content(*page->document);
  HtmlReader(scanned.text, content, credits, writer).Read();
  if (!HasArticle(writer))
    return Error{fmt::format(
        "{} is a web page without an article in it: open it in a browser, copy the text and paste it.",
        subject)};
  return credits;
}

}  // namespace lacuna
