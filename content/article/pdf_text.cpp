#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "content/article/hyphens.h"
#include "content/article/line_kind.h"
#include "content/article/pdf_layout.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr double kTaller = 1.12;   // than the body: a heading
constexpr double kTitle = 1.25;    // than the body: the title
constexpr double kSmaller = 0.88;  // than the body: a footnote or caption
constexpr double kSameSize = 0.08;
constexpr double kLineGap = 0.75;   // of the height: more parts two paragraphs
constexpr double kIndent = 0.7;     // of the height
constexpr double kShortLine = 0.1;  // of the block's width, missing at its end
constexpr std::size_t kMostTallWords = 25;
constexpr int kDeepestHeading = 4;
constexpr std::size_t kLooksBack = 12;  // passages that may stand inside a paragraph

// A passage while it grows.
struct Growing {
  DocumentPassage passage;
  double height = 0;
  std::size_t page = 0;
  std::size_t lines = 1;
  double width = 0;  // of its widest line
  bool footnote = false;
};

bool StartsLower(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && IsLower(NextCodePoint(text, at));
}

bool HasLetters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (IsLetter(NextCodePoint(text, at))) return true;
  return false;
}

bool IsOpen(std::string_view text) {
  return !EndsSentence(text) || text.ends_with("-") || text.ends_with("\u00AD");
}

bool SameSize(double a, double b) { return std::abs(a - b) <= kSameSize * std::max(a, b); }

// "2.3 Towers of stone" → 2; "IV. Towers" → 1; 0 when there is no such number.
int SectionDepth(std::string_view text) {
  const std::string_view number = text.substr(0, text.find(' '));
  if (number.size() == text.size() || number.empty() || number.size() > 8) return 0;
  const bool roman = number.find_first_not_of("IVX.") == std::string_view::npos && number.back() == '.';
  const bool digits = number.find_first_not_of("0123456789.") == std::string_view::npos && number[0] != '.';
  if (!roman && !digits) return 0;
  const std::string_view core = number.back() == '.' ? number.substr(0, number.size() - 1) : number;
  const auto dots = std::count(core.begin(), core.end(), '.');
  return digits && dots == 0 && core.size() > 2 ? 0 : static_cast<int>(dots) + 1;
}

class TextReader {
 public:
  explicit TextReader(const std::vector<PdfPage>& pages) : pages_(pages), body_(BodyHeight(pages)) {
    for (const auto& page : pages)
      for (const auto& line : page.lines) {
        joiner_.Learn(line.text);
        Block& block = blocks_[line.block];
        block = block.width() > 0 ? Block{std::min(block.left, line.left), std::max(block.right, line.right)}
                                  : Block{line.left, line.right};
        column_ = std::max(column_, std::min(block.width(), page.width));
      }
  }

  std::vector<DocumentPassage> Read() {
    for (std::size_t page = 0; page < pages_.size(); ++page) {
      before_ = nullptr;
      for (const auto& line : pages_[page].lines) ReadLine(line, page);
    }
    return Finished();
  }

 private:
  struct Block {
    double left = 0, right = 0;
    double width() const { return right - left; }
  };

  // The height that most of the text has.
  static double BodyHeight(const std::vector<PdfPage>& pages) {
    std::map<long, std::size_t> sizes;  // halves of points → bytes
    for (const auto& page : pages)
      for (const auto& line : page.lines) sizes[std::lround(line.height() * 2)] += line.text.size();
    const auto most = std::max_element(sizes.begin(), sizes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == sizes.end() ? 1 : std::max(1.0, static_cast<double>(most->first) / 2);
  }

  void ReadLine(const PdfLine& line, std::size_t page) {
    Growing* open = before_ != nullptr ? (Continues(line) ? &drafts_.back() : nullptr) : nullptr;
    if (open == nullptr) open = OpenParagraph(line);
    if (open == nullptr) {
      Begin(line, page);
    } else {
      joiner_.Join(open->passage.text, line.text);
      ++open->lines;
      open->width = std::max(open->width, line.right - line.left);
    }
    before_ = &line;
  }

  // The next line of the same block?
  bool Continues(const PdfLine& line) const {
    const PdfLine& before = *before_;
    const Growing& draft = drafts_.back();
    if (before.text == "•") return true;
    if (!SameSize(before.height(), line.height())) return IsRaised(before, line);
    if (StartsItem(line, before)) return false;
    const double gap = line.top - before.bottom;
    if (gap > kLineGap * line.height() || gap < -line.height()) return false;
    if (before.block != line.block)
      return IsOpen(before.text) && std::abs(line.left - before.left) < 2 && gap < 0.5 * line.height();
    if (draft.passage.kind == BlockKind::heading) return true;
    if (!EndsSentence(before.text)) return true;
    const Block& block = blocks_.at(line.block);
    const bool indented = line.left > block.left + kIndent * line.height() && draft.lines > 0 &&
                          line.left > before.left + kIndent * line.height();
    const bool was_short = before.right < block.right - kShortLine * block.width();
    return !indented && !was_short;
  }

  // A line beside the last one with other heights: a raised or lowered piece of it.
  static bool IsRaised(const PdfLine& before, const PdfLine& line) {
    const double overlap = std::min(before.bottom, line.bottom) - std::max(before.top, line.top);
    return overlap > 0.4 * std::min(before.height(), line.height()) && line.left >= before.right - 1 &&
           line.left - before.right < line.height();
  }

  bool StartsItem(const PdfLine& line, const PdfLine& before) const {
    if (line.text == "•") return true;
    if (ListMarkerSize(line.text) == 0) return false;
    return !IsNumbered(line.text) || EndsSentence(before.text) ||
           drafts_.back().passage.kind == BlockKind::list_item;
  }

  // A paragraph that the end of a column or page broke off; captions and notes may stand in between.
  Growing* OpenParagraph(const PdfLine& line) {
    const std::size_t first = drafts_.size() - std::min(drafts_.size(), kLooksBack);
    for (std::size_t i = drafts_.size(); i-- > first;) {
      Growing& draft = drafts_[i];
      if (draft.footnote || draft.passage.kind == BlockKind::caption) continue;
      const bool words =
          draft.passage.kind == BlockKind::paragraph || draft.passage.kind == BlockKind::list_item;
      const bool goes_on = words && SameSize(draft.height, line.height()) && IsOpen(draft.passage.text) &&
                           draft.lines > 1 && StartsLower(line.text);
      return goes_on ? &draft : nullptr;
    }
    return nullptr;
  }

  void Begin(const PdfLine& line, std::size_t page) {
    Growing draft;
    draft.height = line.height();
    draft.page = page;
    draft.width = line.right - line.left;
    const std::size_t marker = line.text == "•" ? line.text.size() : ListMarkerSize(line.text);
    const bool tall = line.height() >= kTaller * body_;
    const bool small = line.height() <= kSmaller * body_;
    if (tall && marker == 0 && CountWords(line.text) <= kMostTallWords)
      draft.passage = {BlockKind::heading, 0, line.text};
    else if (marker > 0 && (line.text[0] < '0' || line.text[0] > '9'))
      draft.passage = {BlockKind::list_item, 1, line.text.substr(marker)};
    else
      draft.passage = {BlockKind::paragraph, 0, line.text};
    draft.footnote = small && line.top > 0.5 * pages_[page].height && IsNote(line.text);
    if (FurnitureKind(line.text) == BlockKind::caption) draft.passage.kind = BlockKind::caption;
    drafts_.push_back(std::move(draft));
  }

  // "3 See the minutes of …", "* By courtesy of …"
  static bool IsNote(std::string_view text) {
    return (text[0] >= '0' && text[0] <= '9') || text[0] == '*' || text.substr(0, 3) == "†" ||
           text.substr(0, 3) == "‡" || text[0] == '[';
  }

  std::vector<DocumentPassage> Finished() {
    MarkNumberedItems();
    MarkPlainHeadings();
    SetLevels();
    MarkTitle();
    std::vector<DocumentPassage> passages;
    for (Growing& draft : drafts_)
      if (!draft.footnote && HasLetters(draft.passage.text)) passages.push_back(std::move(draft.passage));
    return passages;
  }

  // "1. …" beside "2. …"; alone it is a section's number.
  void MarkNumberedItems() {
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      Growing& draft = drafts_[i];
      if (draft.passage.kind != BlockKind::paragraph || !IsNumbered(draft.passage.text)) continue;
      const auto numbered = [&](std::size_t other) {
        return other < drafts_.size() && drafts_[other].lines <= 6 && IsNumbered(drafts_[other].passage.text);
      };
      if ((i > 0 && numbered(i - 1)) || numbered(i + 1)) numbered_.insert(i);
    }
    for (const std::size_t i : numbered_) {
      DocumentPassage& passage = drafts_[i].passage;
      passage = {BlockKind::list_item, 1, passage.text.substr(ListMarkerSize(passage.text))};
    }
  }

  // Of the body's size, but alone in its line and followed by text: a heading in bold.
  void MarkPlainHeadings() {
    for (std::size_t i = 0; i + 1 < drafts_.size(); ++i) {
      Growing& draft = drafts_[i];
      const DocumentPassage& next = drafts_[i + 1].passage;
      const bool alone = draft.passage.kind == BlockKind::paragraph && draft.lines == 1 && !draft.footnote &&
                         draft.height >= kSmaller * body_ && draft.width < 0.7 * column_;
      if (!alone || next.kind != BlockKind::paragraph || drafts_[i + 1].lines < 2) continue;
      const std::string_view text = draft.passage.text;
      const std::string_view words = SectionDepth(text) > 0 ? Trim(text.substr(text.find(' '))) : text;
      if (LooksLikeHeading(words) && !FurnitureKind(text))
        draft.passage = {BlockKind::heading, 0, draft.passage.text};
    }
  }

  // By size, the largest first; a section's number knows better.
  void SetLevels() {
    std::set<long, std::greater<>> sizes;
    for (const Growing& draft : drafts_)
      if (draft.passage.kind == BlockKind::heading) sizes.insert(std::lround(draft.height));
    for (Growing& draft : drafts_) {
      if (draft.passage.kind != BlockKind::heading) continue;
      const auto rank = std::distance(sizes.begin(), sizes.find(std::lround(draft.height)));
      const int depth = SectionDepth(draft.passage.text);
      draft.passage.level = std::min(depth > 0 ? depth : static_cast<int>(rank) + 1, kDeepestHeading);
    }
  }

  void MarkTitle() {
    Growing* title = nullptr;
    for (Growing& draft : drafts_)
      if (draft.page == 0 && draft.passage.kind == BlockKind::heading && draft.height >= kTitle * body_ &&
          (title == nullptr || draft.height > title->height + 0.5))
        title = &draft;
    if (title != nullptr) title->passage = {BlockKind::title, 0, std::move(title->passage.text)};
  }

  const std::vector<PdfPage>& pages_;
  double body_;
  double column_ = 0;  // the widest block
  LineJoiner joiner_;
  std::map<int, Block> blocks_;
  std::vector<Growing> drafts_;
  std::set<std::size_t> numbered_;
  const PdfLine* before_ = nullptr;  // the line before on this page
};

}  // namespace

std::vector<DocumentPassage> PassagesOfText(const std::vector<PdfPage>& pages) {
  return TextReader(pages).Read();
}

}  // namespace lacuna
