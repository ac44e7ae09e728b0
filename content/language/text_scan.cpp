#include "content/language/text_scan.h"

#include <algorithm>

namespace lacuna {

Span TrimSpan(std::string_view text, Span span) {
  const std::string_view inner = Trim(span.In(text));
  if (inner.empty()) return {span.begin, span.begin};
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

std::string PlainLower(std::string_view word) {
  const bool ascii =
      std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  std::string out;
  if (ascii) {
    out.assign(word);
    for (char& c : out)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
  }
  std::string straight;
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = NextCodePoint(word, at);
    if (c == U'\u2019' || c == U'\u2018' || c == U'\u02BC')
      straight += '\'';
    else if (c == U'\u201C' || c == U'\u201D')
      straight += '"';
    else
      straight += word.substr(begin, at - begin);
  }
  return ToLower(straight);
}

bool StartsUpper(std::string_view word) { return IsUpper(CodePointAt(word, 0)); }
bool StartsLower(std::string_view word) { return IsLower(CodePointAt(word, 0)); }

bool IsAllUpper(std::string_view word) {
  bool letter = false;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if (IsLower(c)) return false;
    letter = letter || IsUpper(c);
  }
  return letter;
}

}  // namespace lacuna
