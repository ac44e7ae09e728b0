// Lines of plain text, and the passages they make: a hard-wrapped paragraph is
// several lines but one passage; a list item is a passage of its own.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "content/base/span.h"

namespace lacuna {

struct Line {
  Span span;  // bytes of the decoded text, without white space at either end; empty = a blank line
  std::size_t indent = 0;  // columns of white space before it; a tab counts 4
  std::size_t width = 0;   // code points of the whole line, indentation included
};

// At every kind of line end: \n, \r\n, \r, form feed, U+0085, U+2028, U+2029.
std::vector<Line> SplitLines(std::string_view text);

// Lines that belong together, and how they stand.
struct Passage {
  std::vector<Line> lines;    // at least one
  bool blank_before = false;  // also at the begin of the text
  bool blank_after = false;   // also at its end
  bool verse = false;         // short lines whose breaks are meant
};

// Lines are joined only where the break was forced: by a clear wrap width of the whole text, or in
// mid-sentence.
std::vector<Passage> FindPassages(std::string_view text, const std::vector<Line>& lines);

// The width that the text was wrapped at; 0 when it was not.
std::size_t WrapWidth(std::string_view text, const std::vector<Line>& lines);

}  // namespace lacuna
