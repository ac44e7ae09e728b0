// UTF-8 text: normal form, folding, walking. Wraps ICU, whose types stay in the .cpp.
// All functions take valid UTF-8 unless they say otherwise.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

bool IsValidUtf8(std::string_view text);
std::string ToNfc(std::string_view text);
// Full case folding (ICU), for comparing, never for showing.
std::string FoldCase(std::string_view text);
std::string ToLower(std::string_view text);  // root locale
std::string ToUpper(std::string_view text);
// Canonical decomposition without the accents: "Café" → "Cafe", Arabic and Hebrew without vowel signs, Hindi
// without nukta. Marks that are letters in their script stay: vowel signs of Hindi and Thai, Japanese
// voicing.
std::string StripAccents(std::string_view text);

// The code point at byte `at` (which must start one); moves `at` past it.
char32_t NextCodePoint(std::string_view text, std::size_t& at);
void AppendUtf8(std::string& out, char32_t code_point);
std::size_t CodePointCount(std::string_view text);
// The grapheme clusters ("user-perceived characters"), in order.
std::vector<std::string_view> Graphemes(std::string_view text);

bool IsLetter(char32_t c);
bool IsDigit(char32_t c);
bool IsUpper(char32_t c);
bool IsLower(char32_t c);
bool IsSpace(char32_t c);
bool IsPunctuation(char32_t c);
bool IsMark(char32_t c);  // a combining mark of any script
// A decimal digit of any script as an ASCII digit: '٣', '३', '３' → '3'. Anything else comes back as it is.
char32_t PlainDigit(char32_t c);

// Words as people count them (runs between white space that hold a letter or digit).
std::size_t CountWords(std::string_view text);
// White space at both ends off; and, for Squeeze, runs of it inside made one space.
std::string_view Trim(std::string_view text);
std::string SqueezeSpaces(std::string_view text);

// Without "(…)" and "[…]" and the blanks they leave.
std::string WithoutBrackets(std::string_view text);

}  // namespace lacuna
