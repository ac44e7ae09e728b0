// Which characters the font atlas holds: whole blocks of 128 code points, a few at first, more when a text
// needs them.
#pragma once

#include <bitset>
#include <string_view>
#include <vector>

namespace lacuna::ui {

// A set of blocks below U+10000; ImGui 1.86 draws no others.
class GlyphBlocks {
 public:
  // ASCII, Latin-1, Latin Extended-A, the common punctuation, arrows and signs the interface itself draws.
  static GlyphBlocks AtStart();

  bool Has(char32_t character) const { return character > 0xFFFF || blocks_.test(character / kSize); }
  // Adds the blocks `text` (UTF-8) needs; true when there was a new one. Cheap for Latin text.
  bool Need(std::string_view text);
  // First and last code point of each run of neighbouring blocks, closed, in order.
  std::vector<std::pair<char32_t, char32_t>> Ranges() const;

 private:
  static constexpr char32_t kSize = 128;
  std::bitset<0x10000 / 128> blocks_;
};

}  // namespace lacuna::ui
