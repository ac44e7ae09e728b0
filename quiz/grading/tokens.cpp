#include "quiz/grading/tokens.h"

#include <algorithm>
#include <optional>

#include "content/base/utf8.h"
#include "quiz/grading/decimal.h"

namespace lacuna {
namespace {

constexpr std::u32string_view kApostrophes = U"'\u2019\u2018\u02BC`\u00B4";
constexpr std::u32string_view kHyphens = U"-\u2010\u2011\u2012\u2013\u2014\u2212\u207B";
constexpr std::u32string_view kSigns =
    U"/:%#\u00B0<>\u2264\u2265\u00B1=$\u20AC\u00A3\u00A5\u00D7\u221A\u00BD\u00BC\u00BE";
constexpr std::u32string_view kRaised = U"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
constexpr std::u32string_view kLowered = U"\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
constexpr std::u32string_view kGroupSpaces = U" \u00A0\u2009\u202F";

bool IsOneOf(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }
bool IsAsciiDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
// Joiners and the Arabic stroke that stretches a word: typed or not, the word is the same.
bool IsDropped(char32_t c) { return c == 0x0640 || c == 0x200C || c == 0x200D || c == 0x00AD; }
// Digits and their signs in other scripts: "٣٫٥٪" is "3.5%".
char32_t Plain(char32_t c) {
  if (c == 0x066B) return U'.';
  if (c == 0x066C) return U',';
  if (c == 0x066A || c == 0xFF05) return U'%';
  return PlainDigit(c);
}
std::string Encoded(char32_t c) {
  std::string out;
  AppendUtf8(out, c);
  return out;
}

class Reader {
 public:
  explicit Reader(std::string_view text) {
    const std::string folded = FoldCase(ToNfc(text));
    for (std::size_t at = 0; at < folded.size();)
      if (const char32_t c = NextCodePoint(folded, at); !IsDropped(c)) chars_.push_back(Plain(c));
  }

  AnswerTokens Read() {
    while (at_ < chars_.size()) {
      if (!ReadNumber() && !ReadScript(kRaised) && !ReadScript(kLowered) && !ReadWord() && !ReadSign()) ++at_;
    }
    return std::move(tokens_);
  }

 private:
  char32_t Peek(std::size_t ahead = 0) const {
    return at_ + ahead < chars_.size() ? chars_[at_ + ahead] : U'\0';
  }
  char32_t Before() const { return at_ > 0 ? chars_[at_ - 1] : U'\0'; }
  bool AfterNumber() const { return !tokens_.empty() && tokens_.back().kind == AnswerTokenKind::number; }
  void Add(AnswerTokenKind kind, std::string text) { tokens_.push_back({kind, std::move(text)}); }

  std::size_t DigitsAt(std::size_t at) const {
    std::size_t count = 0;
    while (at + count < chars_.size() && IsAsciiDigit(chars_[at + count])) ++count;
    return count;
  }
  void TakeDigits(std::string& digits) {
    for (; IsAsciiDigit(Peek()); ++at_) digits += static_cast<char>(Peek());
  }
  // The separators of groups of three: "1,000", "1 000", "1.000.000".
  bool AtGroup(std::string_view digits) const {
    if (digits.empty() || digits.size() > 3 * (groups_ + std::size_t{1}) || DigitsAt(at_ + 1) != 3)
      return false;
    if (Peek() == U',' || IsOneOf(Peek(), kGroupSpaces)) return true;
    return Peek() == U'.' && (groups_ > 0 || (Peek(4) == U'.' && DigitsAt(at_ + 5) == 3));
  }

  bool ReadNumber() {
    const bool bare_fraction =
        Peek() == U'.' && IsAsciiDigit(Peek(1)) && !IsLetter(Before()) && !IsAsciiDigit(Before());
    if (!IsAsciiDigit(Peek()) && !bare_fraction) return false;
    std::string digits, fraction;
    groups_ = 0;
    TakeDigits(digits);
    while (AtGroup(digits)) {
      ++at_;
      ++groups_;
      TakeDigits(digits);
    }
    if ((Peek() == U'.' || Peek() == U',') && IsAsciiDigit(Peek(1))) {
      ++at_;
      TakeDigits(fraction);
    }
    std::string number = CanonicalDecimal(digits, fraction);
    if (Peek() == U's' && !IsLetter(Peek(1))) {
      number += 's';
      ++at_;
    }
    if (negative_ && number != "0") number.insert(0, 1, '-');
    negative_ = false;
    Add(AnswerTokenKind::number, number);
    return true;
  }

  // Raised or lowered digits: a number of their own, so that 10² is never 102.
  bool ReadScript(std::u32string_view digits_of) {
    std::string digits;
    for (; IsOneOf(Peek(), digits_of) && Peek() != U'\0'; ++at_)
      digits += static_cast<char>('0' + digits_of.find(Peek()));
    if (digits.empty()) return false;
    Add(AnswerTokenKind::number, CanonicalDecimal(digits, ""));
    return true;
  }

  bool ReadWord() {
    std::string word;
    while (at_ < chars_.size()) {
      const char32_t c = Peek();
      const bool part = IsLetter(c) || IsMark(c);
      const bool joins = !word.empty() && (IsOneOf(c, kApostrophes) || c == U'.') && IsLetter(Peek(1));
      if (!part && !joins) break;
      if (part) AppendUtf8(word, c);
      ++at_;
    }
    if (word.empty()) return false;
    Add(AnswerTokenKind::word, word);
    return true;
  }

  bool ReadSign() {
    const char32_t c = Peek();
    if (IsOneOf(c, kHyphens)) return ReadHyphen();
    if (c == U'&') return Take(AnswerTokenKind::word, "and");
    if (c == U'+' || c == U'\u207A') {
      if (IsAsciiDigit(Peek(1)) && !IsLetter(Before())) return false;  // "+5" is 5
      return Take(AnswerTokenKind::sign, "+");
    }
    if (!IsOneOf(c, kSigns)) return false;
    // "km/h" is "km h", as "and/or"; between digits it counts.
    if ((c == U'/' || c == U':') && !(IsAsciiDigit(Before()) && IsAsciiDigit(Peek(1)))) return false;
    return Take(AnswerTokenKind::sign, Encoded(c));
  }
  bool Take(AnswerTokenKind kind, std::string text) {
    Add(kind, std::move(text));
    ++at_;
    return true;
  }

  // A range between numbers, a minus before one, a charge after letters; else only a gap between words.
  bool ReadHyphen() {
    const bool space_before = at_ == 0 || IsSpace(Before()) || Before() == U'(';
    std::size_t gap = 1;
    while (IsSpace(Peek(gap))) ++gap;
    const bool digit_next = IsAsciiDigit(Peek(gap));
    if (AfterNumber() && digit_next && (!space_before || gap > 1)) return Take(AnswerTokenKind::sign, "–");
    const char32_t next = Peek(1);
    const bool digit_follows = IsAsciiDigit(next) || (next == U'.' && IsAsciiDigit(Peek(2)));
    if (space_before && digit_follows) {
      negative_ = true;
      return false;
    }
    const bool ends = at_ + 1 >= chars_.size() || IsSpace(next) || IsOneOf(next, U",.;)");
    if (!space_before && (IsLetter(Before()) || IsScript(Before())) && ends)
      return Take(AnswerTokenKind::sign, "-");
    return false;
  }
  static bool IsScript(char32_t c) { return IsOneOf(c, kRaised) || IsOneOf(c, kLowered) || IsAsciiDigit(c); }

  std::vector<char32_t> chars_;
  std::size_t at_ = 0;
  std::size_t groups_ = 0;  // groups of three read so far in this number
  bool negative_ = false;
  AnswerTokens tokens_;
};

}  // namespace

AnswerTokens Tokenise(std::string_view text) { return Reader(text).Read(); }

}  // namespace lacuna
