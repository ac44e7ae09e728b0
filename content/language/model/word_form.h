// A word as the trained models see it: hashes of its spelling, made once a word.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/language/model/word_lexicon.h"

namespace lacuna {

// The spelling with straight quotes ("“" → "\""), plain dashes and "..." for "…", as models are trained on.
std::string NormalSpelling(std::string_view form);

struct WordForm {
  std::uint64_t exact = 0;  // the normal spelling
  std::uint64_t lower = 0;  // in lower case, digits as 0
  std::uint64_t shape = 0;  // capitals X, small letters x, digits d, others as they are; runs cut to two
  std::array<std::uint64_t, 4> suffix{};  // of `lower`: its last 1, 2, 3, 4 bytes
  std::array<std::uint64_t, 3> prefix{};  // its first 1, 2, 3 bytes
  WordSenses senses;
  bool hyphen = false;
  bool quote = false;    // a double quotation mark
  bool closes = false;   // … that closes a quotation, by the marks before it in the sentence
  bool capital = false;  // begins with one
};

WordForm FormOf(std::string_view form, const WordLexicon& lexicon);
// Those of a sentence's words in order.
std::vector<WordForm> FormsOf(std::span<const std::string_view> forms, const WordLexicon& lexicon = {});

}  // namespace lacuna
