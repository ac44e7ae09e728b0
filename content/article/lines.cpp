#include "content/article/lines.h"

#include <algorithm>

#include "content/article/line_kind.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kWidestWrap = 110;  // nobody wraps wider by hand
constexpr std::size_t kNarrowestWrap = 40;
constexpr std::size_t kVerseWidth = 50;

bool IsLineEnd(char32_t c) { return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

std::size_t FirstWordWidth(std::string_view line) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < line.size(); ++width)
    if (IsSpace(NextCodePoint(line, at))) break;
  return width;
}

bool StartsLower(std::string_view line) {
  std::size_t at = 0;
  return !line.empty() && IsLower(NextCodePoint(line, at));
}

bool StartsQuote(std::string_view line) { return !line.empty() && line.front() == '>'; }

bool StartsOwnPassage(std::string_view line) {
  return ListMarkerSize(line) > 0 || FurnitureKind(line).has_value();
}

// Of two adjacent lines: is the second the rest of the first?
bool Continues(std::string_view text, const Line& line, const Line& next, std::size_t wrap) {
  const std::string_view before = line.span.In(text), after = next.span.In(text);
  if (StartsQuote(before) || StartsQuote(after)) return StartsQuote(before) && StartsQuote(after);
  if (StartsOwnPassage(after)) return false;
  if (ListMarkerSize(before) > 0 && next.indent > line.indent) return true;
  if (FurnitureKind(before)) return false;
  if (wrap > 0 && line.width + 1 + FirstWordWidth(after) + 4 > wrap) return true;
  if (before.back() == ',') return true;
  return line.width >= kNarrowestWrap && !EndsSentence(before) && StartsLower(after);
}

bool IsVerse(std::string_view text, const std::vector<Line>& group, std::size_t wrap) {
  std::size_t open = 0;
  for (const auto& line : group) {
    const std::string_view words = line.span.In(text);
    if (line.width >= kVerseWidth || (wrap > 0 && line.width * 4 > wrap * 3) || StartsQuote(words) ||
        StartsOwnPassage(words))
      return false;
    open += EndsSentence(words) ? 0 : 1;
  }
  return group.size() >= 3 && open * 2 >= group.size();
}

void AddGroup(std::string_view text, const std::vector<Line>& group, std::size_t wrap,
              std::vector<Passage>& passages) {
  const std::size_t first = passages.size();
  if (IsVerse(text, group, wrap)) {
    passages.push_back({group, true, true, true});
    return;
  }
  // A list item keeps its continuation lines, so the item's first line decides about indentation.
  for (const auto& line : group) {
    if (passages.size() > first) {
      auto& lines = passages.back().lines;
      const bool hangs = ListMarkerSize(lines.front().span.In(text)) > 0 &&
                         line.indent > lines.front().indent && !StartsOwnPassage(line.span.In(text));
      if (hangs || Continues(text, lines.back(), line, wrap)) {
        lines.push_back(line);
        continue;
      }
    }
    passages.push_back({{line}, false, false, false});
  }
  passages[first].blank_before = true;
  passages.back().blank_after = true;
}

}  // namespace

std::vector<Line> SplitLines(std::string_view text) {
  std::vector<Line> lines;
  Line line;
  bool started = false;
  const auto finish = [&](std::size_t next) {
    if (!started) line.span = {next, next};
    lines.push_back(line);
    line = {};
    started = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = NextCodePoint(text, at);
    if (IsLineEnd(c)) {
      if (c == '\r' && at < text.size() && text[at] == '\n') ++at;
      finish(begin);
      continue;
    }
    ++line.width;
    if (IsSpace(c) || c == 0xFEFF) {
      if (!started) line.indent += c == '\t' ? 4 : 1;
      continue;
    }
    if (!started) line.span.begin = begin;
    started = true;
    line.span.end = at;
  }
  if (started) finish(text.size());
  return lines;
}

std::size_t WrapWidth(std::string_view text, const std::vector<Line>& lines) {
  std::vector<std::size_t> widths;  // of lines that another line follows
  std::size_t run_on = 0, wide = 0, filled_lines = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].span.empty()) continue;
    ++filled_lines;
    wide += lines[i].width > kWidestWrap ? 1 : 0;
    if (i + 1 == lines.size() || lines[i + 1].span.empty()) continue;
    if (StartsOwnPassage(lines[i + 1].span.In(text))) continue;
    widths.push_back(lines[i].width);
    run_on += StartsLower(lines[i + 1].span.In(text)) && !EndsSentence(lines[i].span.In(text)) ? 1 : 0;
  }
  if (widths.size() < 3 || wide * 10 > filled_lines || run_on * 10 < widths.size() * 3) return 0;
  std::sort(widths.begin(), widths.end());
  const std::size_t width = widths[widths.size() * 95 / 100];
  const auto filled =
      std::count_if(widths.begin(), widths.end(), [&](std::size_t w) { return w * 4 >= width * 3; });
  const bool even = static_cast<std::size_t>(filled) * 10 >= widths.size() * 7;
  return even && width >= kNarrowestWrap && width <= kWidestWrap ? width : 0;
}

std::vector<Passage> FindPassages(std::string_view text, const std::vector<Line>& lines) {
  const std::size_t wrap = WrapWidth(text, lines);
  std::vector<Passage> passages;
  std::vector<Line> group;
  for (const auto& line : lines) {
    if (!line.span.empty()) {
      group.push_back(line);
      continue;
    }
    if (!group.empty()) AddGroup(text, group, wrap, passages);
    group.clear();
  }
  if (!group.empty()) AddGroup(text, group, wrap, passages);
  return passages;
}

}  // namespace lacuna
