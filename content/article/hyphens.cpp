#include "content/article/hyphens.h"

#include <algorithm>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::string_view kHyphens[] = {"-", "\u2010"};

std::string_view WithoutMarks(std::string_view word) {
  const auto is_inner = [](char32_t c) { return IsLetter(c) || IsDigit(c); };
  std::size_t begin = word.size(), end = 0;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t before = at;
    if (!is_inner(NextCodePoint(word, at))) continue;
    begin = std::min(begin, before);
    end = at;
  }
  return begin < end ? word.substr(begin, end - begin) : std::string_view();
}

std::string_view LastWord(std::string_view text) { return text.substr(text.find_last_of(" \n") + 1); }
std::string_view FirstWord(std::string_view text) { return text.substr(0, text.find(' ')); }

// First parts that keep their hyphen more often than not.
bool IsPrefix(const std::string& folded) {
  constexpr std::string_view kPrefixes[] = {
      "self",  "well",   "half",   "all",   "cross", "high",  "low",     "long",   "short", "non",
      "ex",    "semi",   "anti",   "quasi", "post",  "vice",  "mid",     "ever",   "full",  "large",
      "small", "so",     "two",    "three", "four",  "five",  "six",     "seven",  "eight", "nine",
      "ten",   "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  return std::find(std::begin(kPrefixes), std::end(kPrefixes), folded) != std::end(kPrefixes);
}

}  // namespace

void LineJoiner::Learn(std::string_view line) {
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view word = WithoutMarks(line.substr(begin, end - begin));
    if (!word.empty()) ++words_[FoldCase(word)];
    begin = end + 1;
  }
}

bool LineJoiner::KeepsHyphen(std::string_view first, std::string_view second) const {
  const std::string head = FoldCase(WithoutMarks(first)), tail = FoldCase(WithoutMarks(second));
  const bool joined = Knows(head + tail), hyphenated = Knows(head + "-" + tail);
  if (joined != hyphenated) return hyphenated;
  return IsPrefix(head) || head.find('-') != std::string::npos;
}

void LineJoiner::Join(std::string& text, std::string_view line) const {
  if (text.empty()) {
    text = line;
    return;
  }
  if (text.ends_with(kSoftHyphen)) {
    text.resize(text.size() - kSoftHyphen.size());
    text += line;
    return;
  }
  const std::string_view last = LastWord(text);
  for (const std::string_view hyphen : kHyphens) {
    if (!last.ends_with(hyphen) || last.size() == hyphen.size()) continue;
    const std::string_view first = last.substr(0, last.size() - hyphen.size());
    std::size_t at = 0;
    const bool goes_on = IsLower(NextCodePoint(line, at));
    if (goes_on && !KeepsHyphen(first, FirstWord(line))) text.resize(text.size() - hyphen.size());
    text += line;
    return;
  }
  text.append(" ").append(line);
}

}  // namespace lacuna
