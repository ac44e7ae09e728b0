#include "quiz/grading/prefix_case.h"

#include <array>
#include <string>

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 8> kUnits = {"W", "Hz", "J", "Pa", "V", "A", "eV", "N"};

bool IsLetterByte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; }

bool HasWord(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !IsLetterByte(text[at - 1])) && (end == text.size() || !IsLetterByte(text[end])))
      return true;
  }
  return false;
}

}  // namespace

bool DifferInPrefixCase(std::string_view a, std::string_view b) {
  for (const std::string_view unit : kUnits) {
    const std::string milli = "m" + std::string(unit), mega = "M" + std::string(unit);
    if ((HasWord(a, milli) && HasWord(b, mega)) || (HasWord(a, mega) && HasWord(b, milli))) return true;
  }
  return false;
}

}  // namespace lacuna
