#include "content/article/plain_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "content/article/line_kind.h"
#include "content/article/lines.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kColumnsPerLevel = 2;
constexpr int kDeepestLevel = 6;

class PlainTextReader {
 public:
  PlainTextReader(std::string_view text, ArticleWriter& writer)
      : text_(text), writer_(writer), passages_(FindPassages(text, SplitLines(text))) {}

  void Read() {
    if (passages_.empty()) return;
    std::size_t next = 0;
    if (FirstIsTitle()) {
      Write(passages_[next++], BlockKind::title, 0, 0);
      if (next < passages_.size() && Words(passages_[next]) == Words(passages_[0])) ++next;
    }
    for (; next < passages_.size(); ++next) ReadPassage(next);
  }

 private:
  std::string Words(const Passage& passage) const {
    std::string words;
    for (const auto& line : passage.lines) words.append(words.empty() ? "" : " ").append(line.span.In(text_));
    return words;
  }

  bool FirstIsTitle() const {
    const Passage& first = passages_.front();
    if (passages_.size() < 2 || first.verse || first.lines.size() > 3) return false;
    const std::string words = Words(first);
    if (FurnitureKind(words) || !LooksLikeTitle(words)) return false;
    return first.blank_after || LooksLikeHeading(words);
  }

  // A number begins a list item only beside another number: "1. Introduction" alone is a heading.
  bool IsListItem(std::size_t index) const {
    const std::string_view line = passages_[index].lines.front().span.In(text_);
    if (ListMarkerSize(line) == 0) return false;
    if (!IsNumbered(line)) return true;
    const auto numbered = [&](std::size_t other) {
      return other < passages_.size() && IsNumbered(passages_[other].lines.front().span.In(text_));
    };
    return (index > 0 && numbered(index - 1)) || numbered(index + 1);
  }

  bool IsHeading(std::size_t index, std::string_view words) const {
    const Passage& passage = passages_[index];
    if (passage.lines.size() > 2 || index + 1 == passages_.size() || !LooksLikeHeading(words)) return false;
    if (passage.blank_before && passage.blank_after) return true;
    return passages_[index + 1].lines.front().width > 2 * passage.lines.front().width;
  }

  void ReadPassage(std::size_t index) {
    const Passage& passage = passages_[index];
    const std::string_view line = passage.lines.front().span.In(text_);
    const std::string words = Words(passage);
    if (CountWords(words) == 0) return;  // "* * *", "-----": a rule between sections
    if (passage.verse) return Write(passage, BlockKind::quotation, 0, 0);
    if (line.front() == '>') return WriteQuotation(passage);
    if (IsListItem(index)) {
      const auto level = static_cast<int>(passage.lines.front().indent / kColumnsPerLevel) + 1;
      return Write(passage, BlockKind::list_item, std::min(level, kDeepestLevel), ListMarkerSize(line));
    }
    if (const auto kind = FurnitureKind(words)) return Write(passage, *kind, 0, 0);
    if (IsHeading(index, words)) return Write(passage, BlockKind::heading, 2, 0);
    Write(passage, BlockKind::paragraph, 0, 0);
  }

  void Write(const Passage& passage, BlockKind kind, int level, std::size_t skip) {
    writer_.Begin(kind, level);
    for (const auto& line : passage.lines) {
      const Span span{line.span.begin + skip, line.span.end};
      writer_.Append(span.In(text_), span);
      writer_.Append("\n", {span.end, span.end});
      skip = 0;
    }
    writer_.End();
  }

  void WriteQuotation(const Passage& passage) {
    writer_.Begin(BlockKind::quotation);
    for (const auto& line : passage.lines) {
      Span span = line.span;
      while (!span.empty() && (text_[span.begin] == '>' || text_[span.begin] == ' ')) ++span.begin;
      if (span.empty()) writer_.Begin(BlockKind::quotation);  // a ">" alone parts two paragraphs
      writer_.Append(span.In(text_), span);
      writer_.Append("\n", {span.end, span.end});
    }
    writer_.End();
  }

  std::string_view text_;
  ArticleWriter& writer_;
  std::vector<Passage> passages_;
};

}  // namespace

void ReadPlainText(std::string_view text, ArticleWriter& writer) { PlainTextReader(text, writer).Read(); }

}  // namespace lacuna
