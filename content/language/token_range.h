// A half-open range of Sentence::tokens.
#pragma once

#include <cstddef>

namespace lacuna {

struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin >= end; }
  bool Contains(std::size_t token) const { return begin <= token && token < end; }
};

}  // namespace lacuna
