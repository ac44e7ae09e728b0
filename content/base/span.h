// A half-open range of bytes, [begin, end), of some UTF-8 text: the text is
// named where the span is declared (mostly Article::text).
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>

namespace lacuna {

struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool Contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool Overlaps(Span other) const { return begin < other.end && other.begin < end; }
  std::string_view In(std::string_view text) const { return text.substr(begin, end - begin); }
  friend auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace lacuna
