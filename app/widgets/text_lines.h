// Text broken into lines: where ICU allows a break, for a width and a face.
//
// Offsets are bytes into the text that was given. Drawing is in paint.h; this holds no pixels but widths.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/window/fonts.h"

namespace lacuna::ui {

struct TextLine {
  std::size_t begin = 0, end = 0;  // without the white space at its end
  float width = 0;                 // screen pixels
};

// A part of the text that is drawn as something else, with a width of its own (the gap of a cloze).
struct TextAtom {
  std::size_t begin = 0, end = 0;
  float width = 0;
};

// At least one line, also for an empty text. A word wider than `width` is cut between characters. `atoms` are
// in order and apart.
std::vector<TextLine> BreakLines(Fonts& fonts, Face face, std::string_view text, float width,
                                 const std::vector<TextAtom>& atoms = {});
// Width of text[begin, end) on one line.
float WidthOf(Fonts& fonts, Face face, std::string_view text);
// The byte of the character at `x` pixels from the start of `text`; text.size() right of its end.
std::size_t ByteAt(Fonts& fonts, Face face, std::string_view text, float x);

// Loads the rules of line breaking, which takes some milliseconds once in a process: on any thread,
// beforehand.
void PrepareLineBreaking();

// Remembers broken texts by content, face and width; forgets what two frames in a row did not ask for.
class LineCache {
 public:
  const std::vector<TextLine>& Lines(Fonts& fonts, Face face, std::string_view text, float width,
                                     const std::vector<TextAtom>& atoms = {});
  void Clear() { entries_.clear(); }
  void EndFrame();

 private:
  struct Entry {
    std::vector<TextLine> lines;
    int frame = 0;
  };
  std::unordered_map<std::uint64_t, Entry> entries_;
  int frame_ = 0;
};

}  // namespace lacuna::ui
