#include "content/article/offset_map.h"

#include <algorithm>

namespace lacuna {

void OffsetMap::Mark(std::size_t text, std::size_t source, bool exact) {
  if (marks_.back().text == text) marks_.pop_back();
  marks_.push_back({text, source, exact});
}

void OffsetMap::Close(std::size_t text_size, std::size_t source_size) { Mark(text_size, source_size, true); }

Span OffsetMap::Cover(Span span) const {
  if (whole_ > 0) return {0, whole_};
  const auto after = [&](std::size_t at) {
    return std::upper_bound(marks_.begin(), marks_.end(), at,
                            [](std::size_t value, const Stretch& mark) { return value < mark.text; });
  };
  const auto first = std::prev(after(span.begin));
  Span source{first->source, first->source};
  if (first->exact) source.begin += span.begin - first->text;
  source.end = source.begin;
  if (span.empty()) return source;

  const auto next = after(span.end - 1);
  const auto last = std::prev(next);
  if (last->exact || next == marks_.end())
    source.end = last->source + (span.end - last->text);
  else
    source.end = next->source;
  return source;
}

}  // namespace lacuna
