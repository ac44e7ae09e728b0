// Numbers in digits and words, over several tokens.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "content/language/sentence_words.h"

namespace lacuna {

struct Number {
  std::size_t begin = 0, end = 0;  // tokens
  double value = 0;
  bool digits = false;    // begins with digits
  bool scaled = false;    // holds "hundred", "million", "bn", …
  bool fraction = false;  // "two-thirds", "half a"
  double upper = 0;       // of a range ("10-15"): its higher end; else equal to value
};

// The number that begins at token i: "1,200", "3.5 million", "twenty-five", "two hundred and
// fifty", "a dozen", "half a million", "two-thirds", "10–15". Empty when none begins there.
std::optional<Number> ReadNumber(const SentenceWords& words, std::size_t i);

// "12" or "1,200.5" alone.
std::optional<double> ParseDigits(std::string_view digits);
// "fourth", "19th", "twenty-first" (one token, or three with its hyphen); sets `end`.
std::optional<double> ReadOrdinal(const SentenceWords& words, std::size_t i, std::size_t& end);

// Without trailing zeros: "1200", "3.5", "0.6667".
std::string FormatNumber(double value);

}  // namespace lacuna
