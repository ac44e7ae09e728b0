#include "app/window/glyph_blocks.h"

#include <cstddef>

#include "content/base/utf8.h"

namespace lacuna::ui {

GlyphBlocks GlyphBlocks::AtStart() {
  GlyphBlocks start;
  for (const char32_t character : {0x0000, 0x0080, 0x0100, 0x2000, 0x2080, 0x2180, 0x2200}) {
    start.blocks_.set(character / kSize);
  }
  return start;
}

bool GlyphBlocks::Need(std::string_view text) {
  bool grown = false;
  std::size_t at = 0;
  while (at < text.size()) {
    // Lead bytes below C6 stay under U+0180: always there.
    if (static_cast<unsigned char>(text[at]) < 0xC6) {
      ++at;
      continue;
    }
    const char32_t character = NextCodePoint(text, at);
    if (Has(character)) continue;
    blocks_.set(character / kSize);
    grown = true;
  }
  return grown;
}

std::vector<std::pair<char32_t, char32_t>> GlyphBlocks::Ranges() const {
  std::vector<std::pair<char32_t, char32_t>> ranges;
  for (std::size_t block = 0; block < blocks_.size(); ++block) {
    if (!blocks_.test(block)) continue;
    const auto first = static_cast<char32_t>(block * kSize);
    const char32_t last = first + kSize - 1;
    if (!ranges.empty() && ranges.back().second + 1 == first) {
      ranges.back().second = last;
    } else {
      ranges.emplace_back(first, last);
    }
  }
  if (!ranges.empty() && ranges.front().first == 0) ranges.front().first = 32;
  return ranges;
}

}  // namespace lacuna::ui
