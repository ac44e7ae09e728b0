#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

#include "content/article/pdf_layout.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr double kMargin = 0.15;       // of the page's height: where running lines stand
constexpr double kSamePlace = 4;       // points
constexpr std::size_t kNearPages = 4;  // headers alternate between left and right pages
constexpr std::size_t kMostLines = 3;  // at either end of a page

// "Chapter 2 · 17" and "Chapter 2 · 18" are one line.
std::string Pattern(std::string_view text) {
  std::string pattern;
  for (const char c : text) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit)
      pattern += c;
    else if (pattern.empty() || pattern.back() != '#')
      pattern += '#';
  }
  return FoldCase(pattern);
}

bool IsRoman(std::string_view word) {
  return !word.empty() && word.size() <= 6 && word.find_first_not_of("ivxlc") == std::string_view::npos;
}

bool IsPageNumber(std::string_view text) {
  std::string pattern = Pattern(text);
  for (const std::string_view word : {"page", "seite", "of", "slide", "p."})
    if (const std::size_t at = pattern.find(word); at != std::string::npos) pattern.erase(at, word.size());
  std::string core;
  for (const char c : pattern)
    if (std::string_view(" -–—|/[]()").find(c) == std::string_view::npos) core += c;
  return core == "#" || core == "##" || IsRoman(core);
}

// The lines at the two ends of a page that stand in its margins.
std::vector<std::size_t> MarginLines(const PdfPage& page) {
  std::vector<std::size_t> by_height(page.lines.size());
  for (std::size_t i = 0; i < by_height.size(); ++i) by_height[i] = i;
  std::sort(by_height.begin(), by_height.end(),
            [&](std::size_t a, std::size_t b) { return page.lines[a].top < page.lines[b].top; });
  std::vector<std::size_t> margin;
  for (std::size_t i = 0; i < by_height.size(); ++i) {
    const PdfLine& line = page.lines[by_height[i]];
    const bool top = i < kMostLines && line.bottom < kMargin * page.height;
    const bool bottom = i + kMostLines >= by_height.size() && line.top > (1 - kMargin) * page.height;
    if (top || bottom) margin.push_back(by_height[i]);
  }
  return margin;
}

class RunningLines {
 public:
  RunningLines(const std::vector<PdfPage>& pages, double share)
      : least_(std::max(2.0, std::ceil(share * static_cast<double>(pages.size())))) {
    for (std::size_t i = 0; i < pages.size(); ++i)
      for (const std::size_t line : MarginLines(pages[i])) PagesWith(pages[i].lines[line], 0).push_back(i);
  }

  bool Holds(const PdfLine& line, std::size_t page) {
    std::size_t alike = 0;
    bool near = false;
    for (const long step : {-1L, 0L, 1L}) {
      const std::vector<std::size_t>& pages = PagesWith(line, step);
      alike += pages.size();
      for (auto at = std::lower_bound(pages.begin(), pages.end(), page - std::min(page, kNearPages));
           at != pages.end() && *at <= page + kNearPages; ++at)
        near = near || *at != page;
    }
    return near && static_cast<double>(alike) >= least_;
  }

 private:
  // The pages, in order, with a line of this pattern at this height, or so many steps below.
  std::vector<std::size_t>& PagesWith(const PdfLine& line, long step) {
    return pages_[{Pattern(line.text), std::lround(line.top / kSamePlace) + step}];
  }

  double least_;
  std::map<std::pair<std::string, long>, std::vector<std::size_t>> pages_;
};

}  // namespace

void RemoveRunningLines(std::vector<PdfPage>& pages, double share) {
  RunningLines running(pages, share);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::vector<std::size_t> margin = MarginLines(pages[i]);
    std::sort(margin.rbegin(), margin.rend());
    for (const std::size_t line : margin)
      if (IsPageNumber(pages[i].lines[line].text) || running.Holds(pages[i].lines[line], i))
        pages[i].lines.erase(pages[i].lines.begin() + static_cast<std::ptrdiff_t>(line));
  }
}

}  // namespace lacuna
