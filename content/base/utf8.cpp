#include "content/base/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <memory>

namespace lacuna {
namespace {

icu::StringPiece Piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

std::string Normalized(const icu::Normalizer2& form, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form.normalizeUTF8(0, Piece(text), sink, nullptr, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

template <class Map>
std::string Mapped(std::string_view text, Map map) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  map(Piece(text), sink, status);
  return U_SUCCESS(status) ? out : std::string(text);
}

bool IsAccent(char32_t c) {
  if (c == 0x093C) return true;                  // nukta
  if (c == 0x3099 || c == 0x309A) return false;  // Japanese voicing
  if (u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK) return false;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
  return script == USCRIPT_INHERITED || script == USCRIPT_HEBREW || script == USCRIPT_ARABIC ||
         script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK;
}

}  // namespace

bool IsValidUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    auto offset = static_cast<std::int32_t>(0);
    const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    UChar32 c = 0;
    const char* begin = text.data() + at;
    U8_NEXT(begin, offset, left, c);
    if (c < 0) return false;
    at += static_cast<std::size_t>(offset);
  }
  return true;
}

std::string ToNfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  return U_SUCCESS(status) ? Normalized(*nfc, text) : std::string(text);
}

std::string FoldCase(std::string_view text) {
  return Mapped(
      text, [](auto in, auto& sink, auto& status) { icu::CaseMap::utf8Fold(0, in, sink, nullptr, status); });
}

std::string ToLower(std::string_view text) {
  return Mapped(text, [](auto in, auto& sink, auto& status) {
    icu::CaseMap::utf8ToLower("", 0, in, sink, nullptr, status);
  });
}

std::string ToUpper(std::string_view text) {
  return Mapped(text, [](auto in, auto& sink, auto& status) {
    icu::CaseMap::utf8ToUpper("", 0, in, sink, nullptr, status);
  });
}

std::string StripAccents(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  const std::string decomposed = Normalized(*nfd, text);
  std::string out;
  for (std::size_t at = 0; at < decomposed.size();) {
    const std::size_t begin = at;
    const char32_t c = NextCodePoint(decomposed, at);
    if (!IsAccent(c)) out += decomposed.substr(begin, at - begin);
  }
  return ToNfc(out);
}

char32_t NextCodePoint(std::string_view text, std::size_t& at) {
  auto offset = static_cast<std::int32_t>(0);
  const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
  UChar32 c = 0;
  const char* begin = text.data() + at;
  U8_NEXT_OR_FFFD(begin, offset, left, c);
  at += static_cast<std::size_t>(offset);
  return static_cast<char32_t>(c);
}

void AppendUtf8(std::string& out, char32_t code_point) {
  char buffer[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, static_cast<UChar32>(code_point));
  out.append(buffer, static_cast<std::size_t>(length));
}

std::size_t CodePointCount(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return count;
}

std::vector<std::string_view> Graphemes(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::vector<std::string_view> out;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  UText* utext = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_SUCCESS(status)) {
    breaks->setText(utext, status);
    std::int32_t begin = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaks->next())
      out.push_back(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
  }
  utext_close(utext);
  return out;
}

bool IsLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)) != 0; }
bool IsDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)) != 0; }
bool IsUpper(char32_t c) { return u_isupper(static_cast<UChar32>(c)) != 0; }
bool IsLower(char32_t c) { return u_islower(static_cast<UChar32>(c)) != 0; }
bool IsSpace(char32_t c) { return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0; }
bool IsPunctuation(char32_t c) { return u_ispunct(static_cast<UChar32>(c)) != 0; }
bool IsMark(char32_t c) {
  const auto type = u_charType(static_cast<UChar32>(c));
  return type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK || type == U_ENCLOSING_MARK;
}
char32_t PlainDigit(char32_t c) {
  const std::int32_t value = u_charDigitValue(static_cast<UChar32>(c));
  return value < 0 ? c : U'0' + static_cast<char32_t>(value);
}

std::size_t CountWords(std::string_view text) {
  std::size_t words = 0;
  bool counted = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = NextCodePoint(text, at);
    if (IsSpace(c)) counted = false;
    if (!counted && (IsLetter(c) || IsDigit(c))) {
      ++words;
      counted = true;
    }
  }
  return words;
}

std::string_view Trim(std::string_view text) {
  std::size_t begin = text.size(), end = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (IsSpace(NextCodePoint(text, at))) continue;
    if (begin == text.size()) begin = start;
    end = at;
  }
  return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

std::string SqueezeSpaces(std::string_view text) {
  std::string out;
  bool pending = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (IsSpace(NextCodePoint(text, at))) {
      pending = true;
      continue;
    }
    if (pending && !out.empty()) out += ' ';
    pending = false;
    out += text.substr(begin, at - begin);
  }
  return out;
}

std::string WithoutBrackets(std::string_view text) {
  std::string out;
  int depth = 0;
  bool left = false;
  for (const char c : text) {
    if (c == '(' || c == '[') ++depth;
    const bool closes = c == '.' || c == ',' || c == ';' || c == ':';
    if (depth == 0 && closes && left && !out.empty() && out.back() == ' ') out.pop_back();
    if (depth == 0) out += c;
    if (depth == 0 && c != ' ') left = false;
    if ((c == ')' || c == ']') && depth > 0) {
      --depth;
      left = true;  // the blank before the bracket stands before what follows it now
    }
  }
  return out;
}

}  // namespace lacuna
