// Where the bytes of a decoded text came from.
//
// Decoding changes lengths (windows-1252 "é" is one byte, in UTF-8 two). The map
// keeps a mark where the two drift apart and answers with covering spans: never
// too small, at most one stretch too large.
#pragma once

#include <cstddef>
#include <vector>

#include "content/base/span.h"

namespace lacuna {

class OffsetMap {
 public:
  // The identity, shifted: text byte 0 came from source byte `source_begin`.
  explicit OffsetMap(std::size_t source_begin = 0) { marks_.push_back({0, source_begin, true}); }

  // Of text taken out of an archive or made by another program: every byte came from all `source_size` bytes.
  static OffsetMap Whole(std::size_t source_size) {
    OffsetMap map;
    map.whole_ = source_size;
    return map;
  }

  // From text byte `text` on the bytes come from `source` on; one for one when `exact`.
  // Ascending in both; the first call may replace the mark at 0.
  void Mark(std::size_t text, std::size_t source, bool exact);
  // The ends of both.
  void Close(std::size_t text_size, std::size_t source_size);

  // The source bytes that text[span) was made from.
  Span Cover(Span span) const;

 private:
  struct Stretch {
    std::size_t text;
    std::size_t source;
    bool exact;
  };
  std::vector<Stretch> marks_;
  std::size_t whole_ = 0;  // not 0: the answer to everything
};

}  // namespace lacuna
