#include "content/language/model/word_form.h"

#include <algorithm>

#include "content/language/model/feature_key.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

bool IsAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string_view NormalMark(char32_t c) {
  switch (c) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
    case U'\u201A':
    case U'`':
    case U'\u00B4':
      return "'";
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u00AB':
    case U'\u00BB':
      return "\"";
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2212':
      return "-";
    case U'\u2014':
    case U'\u2015':
      return "--";
    case U'\u2026':
      return "...";
    default:
      return "";
  }
}

std::string ShapeOf(std::string_view spelling) {
  std::string shape;
  for (std::size_t at = 0; at < spelling.size();) {
    const char32_t c = NextCodePoint(spelling, at);
    const char sign = IsUpper(c)   ? 'X'
                      : IsLower(c) ? 'x'
                      : IsDigit(c) ? 'd'
                      : c < 0x80   ? static_cast<char>(c)
                                   : 'u';
    const std::size_t size = shape.size();
    if (size < 2 || shape[size - 1] != sign || shape[size - 2] != sign) shape += sign;
  }
  return shape;
}

std::string LowerWithoutDigits(const std::string& spelling) {
  std::string lower = PlainLower(spelling);
  for (char& c : lower)
    if (IsAsciiDigit(c)) c = '0';
  return lower;
}

}  // namespace

std::string NormalSpelling(std::string_view form) {
  if (form == "``" || form == "''") return "\"";
  if (IsAscii(form) && form.find('`') == std::string_view::npos) return std::string(form);
  std::string normal;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t begin = at;
    const std::string_view mark = NormalMark(NextCodePoint(form, at));
    normal += mark.empty() ? form.substr(begin, at - begin) : mark;
  }
  return normal;
}

WordForm FormOf(std::string_view form, const WordLexicon& lexicon) {
  const std::string spelling = NormalSpelling(form);
  const std::string lower = LowerWithoutDigits(spelling);
  WordForm word;
  word.exact = TextHash(spelling);
  word.lower = TextHash(lower);
  word.shape = TextHash(ShapeOf(spelling));
  const std::string_view plain = lower;
  for (std::size_t i = 0; i < word.suffix.size(); ++i)
    word.suffix[i] = TextHash(plain.substr(plain.size() - std::min(plain.size(), i + 1)));
  for (std::size_t i = 0; i < word.prefix.size(); ++i) word.prefix[i] = TextHash(plain.substr(0, i + 1));
  word.senses = lexicon.Of(lower);
  word.hyphen = plain.find('-') != std::string_view::npos;
  word.quote = spelling == "\"";
  word.capital = StartsUpper(spelling);
  return word;
}

std::vector<WordForm> FormsOf(std::span<const std::string_view> forms, const WordLexicon& lexicon) {
  std::vector<WordForm> words;
  words.reserve(forms.size());
  bool open = false;
  for (const std::string_view form : forms) {
    words.push_back(FormOf(form, lexicon));
    if (!words.back().quote) continue;
    words.back().closes = open;
    open = !open;
  }
  return words;
}

}  // namespace lacuna
