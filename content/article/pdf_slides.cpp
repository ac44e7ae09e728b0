#include <algorithm>
#include <cmath>
#include <string>

#include "content/article/hyphens.h"
#include "content/article/line_kind.h"
#include "content/article/pdf_layout.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostSlideWords = 130;  // the median slide
constexpr double kTaller = 1.12;              // than the rest: a title
constexpr double kTop = 0.45;                 // of the page: where titles stand
constexpr double kIndent = 10;                // points that make a level
constexpr double kFullLine = 0.72;            // of the page: a line that had to be broken
constexpr int kDeepestLevel = 6;

std::size_t WordsOn(const PdfPage& page) {
  std::size_t words = 0;
  for (const auto& line : page.lines) words += CountWords(line.text);
  return words;
}

double UsualHeight(const std::vector<PdfLine>& lines) {
  std::vector<double> heights;
  heights.reserve(lines.size());
  for (const auto& line : lines) heights.push_back(line.height());
  std::nth_element(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2),
                   heights.end());
  return heights[heights.size() / 2];
}

bool StartsLower(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && IsLower(NextCodePoint(text, at));
}

class SlideReader {
 public:
  explicit SlideReader(const std::vector<PdfPage>& pages) : pages_(pages) {
    for (const auto& page : pages)
      for (const auto& line : page.lines) joiner_.Learn(line.text);
  }

  std::vector<DocumentPassage> Read() {
    for (std::size_t i = 0; i < pages_.size(); ++i)
      if (!pages_[i].lines.empty()) ReadSlide(pages_[i], i == 0);
    return std::move(passages_);
  }

 private:
  // The lines of the title: the tallest near the top, else the first.
  static std::vector<const PdfLine*> TitleOf(const PdfPage& page) {
    const PdfLine* tallest = nullptr;
    for (const auto& line : page.lines) {
      const bool high = line.top < kTop * page.height && ListMarkerSize(line.text) == 0;
      if (high && (tallest == nullptr || line.height() > tallest->height() + 0.5)) tallest = &line;
    }
    const bool stands_out = tallest != nullptr && tallest->height() >= kTaller * UsualHeight(page.lines);
    if (!stands_out) tallest = LooksLikeHeading(page.lines.front().text) ? &page.lines.front() : nullptr;
    std::vector<const PdfLine*> title;
    if (tallest == nullptr) return title;
    for (const auto& line : page.lines)
      if (line.block == tallest->block && std::abs(line.height() - tallest->height()) < 1)
        title.push_back(&line);
    return title;
  }

  void ReadSlide(const PdfPage& page, bool first) {
    const std::vector<const PdfLine*> title = TitleOf(page);
    std::string words;
    for (const PdfLine* line : title) joiner_.Join(words, line->text);
    if (!words.empty() && words != last_title_)
      passages_.push_back({first ? BlockKind::title : BlockKind::heading, first ? 0 : 2, words});
    if (!words.empty()) last_title_ = words;
    lefts_ = LeftsOf(page, title);
    const PdfLine* before = nullptr;
    for (const auto& line : page.lines) {
      if (std::find(title.begin(), title.end(), &line) != title.end()) continue;
      if (before != nullptr && Continues(*before, line, page))
        joiner_.Join(passages_.back().text, line.text);
      else
        AddItem(line, first);
      before = &line;
    }
  }

  static std::vector<double> LeftsOf(const PdfPage& page, const std::vector<const PdfLine*>& title) {
    std::vector<double> lefts;
    for (const auto& line : page.lines) {
      if (std::find(title.begin(), title.end(), &line) != title.end() || ListMarkerSize(line.text) == 0)
        continue;
      const auto same = [&](double left) { return std::abs(left - line.left) < kIndent; };
      if (std::none_of(lefts.begin(), lefts.end(), same)) lefts.push_back(line.left);
    }
    std::sort(lefts.begin(), lefts.end());
    return lefts;
  }

  static bool Continues(const PdfLine& before, const PdfLine& line, const PdfPage& page) {
    if (ListMarkerSize(line.text) > 0 || line.text == "•") return false;
    if (before.text == "•") return true;
    if (std::abs(before.height() - line.height()) > 0.15 * before.height()) return false;
    if (line.top - before.bottom > 1.2 * line.height() || line.top < before.top) return false;
    if (StartsLower(line.text)) return true;
    return before.block == line.block && before.right > kFullLine * page.width && !EndsSentence(before.text);
  }

  void AddItem(const PdfLine& line, bool first) {
    const std::size_t marker = ListMarkerSize(line.text);
    const std::string text = line.text == "•" ? "" : line.text.substr(marker);
    if (first && marker == 0 && line.text != "•") {  // who speaks, where and when
      passages_.push_back({CountWords(text) <= 12 ? BlockKind::byline : BlockKind::paragraph, 0, text});
      return;
    }
    int level = 1;
    for (const double left : lefts_) level += line.left > left + kIndent ? 1 : 0;
    passages_.push_back({BlockKind::list_item, std::min(level, kDeepestLevel), text});
  }

  const std::vector<PdfPage>& pages_;
  LineJoiner joiner_;
  std::vector<DocumentPassage> passages_;
  std::vector<double> lefts_;
  std::string last_title_;
};

}  // namespace

bool AreSlides(const std::vector<PdfPage>& pages) {
  std::vector<std::size_t> words;
  for (const auto& page : pages) {
    if (page.width <= page.height) return false;
    words.push_back(WordsOn(page));
  }
  if (words.empty()) return false;
  std::sort(words.begin(), words.end());
  return words[words.size() / 2] <= kMostSlideWords;
}

std::vector<DocumentPassage> PassagesOfSlides(const std::vector<PdfPage>& pages) {
  return SlideReader(pages).Read();
}

}  // namespace lacuna
