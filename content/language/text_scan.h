// Small questions about a place in UTF-8 text, shared by the splitters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "content/base/span.h"
#include "content/base/utf8.h"

namespace lacuna {

// The code point at `at`, or 0 at the end.
inline char32_t CodePointAt(std::string_view text, std::size_t at) {
  return at < text.size() ? NextCodePoint(text, at) : 0;
}

// The byte where the code point before `at` begins; 0 at the beginning.
inline std::size_t PreviousCodePoint(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  do --at;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  return at;
}

inline bool IsApostrophe(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC'; }
inline bool IsOpeningQuote(char32_t c) {
  return c == U'\u201C' || c == U'\u2018' || c == U'\u00AB' || c == U'\u201E';
}
inline bool IsClosingQuote(char32_t c) { return c == U'\u201D' || c == U'\u2019' || c == U'\u00BB'; }
inline bool IsQuote(char32_t c) { return c == U'"' || c == U'\'' || IsOpeningQuote(c) || IsClosingQuote(c); }
inline bool IsDash(char32_t c) { return c == U'\u2013' || c == U'\u2014' || c == U'\u2015'; }
inline bool IsAsciiDigit(char c) { return c >= '0' && c <= '9'; }

// Without the blanks at both ends; empty spans stay where they began.
Span TrimSpan(std::string_view text, Span span);

// Lower case with straight quotes and apostrophes: the form that tables are keyed by.
std::string PlainLower(std::string_view word);

bool StartsUpper(std::string_view word);
bool StartsLower(std::string_view word);
bool IsAllUpper(std::string_view word);  // at least one letter, and none of them lower case

}  // namespace lacuna
