// Numbers as a language writes them, by CLDR (through ICU): "1.234,5", "١٬٢٣٤", "40 millones", "अठारह".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "content/base/span.h"
#include "content/language/plain_line.h"

namespace lacuna {

enum class PlainUnit { none, percent, currency, measure };

struct PlainNumber {
  Span span;             // all of it: sign of currency, digits, "million", "%", "km"
  Span digits;           // the digits, or the number word
  double value = 0;      // of the digits alone
  int decimals = 0;      // places after the decimal mark
  std::string group;     // what parts thousands, "" when nothing does
  char32_t zero = U'0';  // the digits' own zero: '٠', '०'
  bool spelled = false;  // a word: "four"
  bool scaled = false;   // followed by "million" or the like
  PlainUnit unit = PlainUnit::none;
  std::size_t end_word = 0;  // of the line: the word after it
};

class PlainNumbers {
 public:
  explicit PlainNumbers(const PlainLexicon& lexicon);

  // The number that begins at word i of the line; nullopt for none, and for what only looks like one: a
  // range, a time, a version, part of a word. `text` is the article's.
  std::optional<PlainNumber> At(std::string_view text, const PlainLine& line, std::size_t i) const;

  // Numbers spelled like `word` (same gender and case), nearest values first; empty when it is none.
  std::vector<std::string> SpelledNear(const std::string& folded) const;
  // How the language spells a small number, in its first way; "" when it is not kept.
  std::string Spelled(int value) const;

 private:
  struct Spelling {
    int value = 0;
    std::size_t series = 0;  // gender and case
  };

  bool ReadDigits(std::string_view text, const PlainWord& word, PlainNumber& number) const;
  void ReadScale(const PlainLine& line, PlainNumber& number) const;
  void ReadUnit(std::string_view text, const PlainLine& line, std::size_t i, PlainNumber& number) const;

  std::string locale_;
  std::string group_, decimal_;
  Phrases scales_;  // "million", "млн", "亿"
  std::unordered_map<std::string, Spelling> spelled_;
  std::vector<std::vector<std::pair<int, std::string>>> series_;
};

// `value` written as `like` is: its digits, decimal places, rounding and separators.
std::string WrittenLike(double value, const PlainNumber& like, std::string_view decimal);
// The rounding of a number: 1 for 17, 100 for 1,200, 0.1 for 3.5.
double RoundingOf(const PlainNumber& number);

}  // namespace lacuna
