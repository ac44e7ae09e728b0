// What a dictionary knows of words, packed for the trained models: possible parts of speech and fields of
// meaning.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

// Sixteen bits: which parts of speech a word may be, which is the commonest, and the lexicographer's file
// (WordNet's) of its first noun sense and of its first verb sense.
struct WordSenses {
  std::uint16_t bits = 0;

  static constexpr std::uint16_t kNoun = 1, kVerb = 2, kAdjective = 4, kAdverb = 8;
  unsigned classes() const { return bits & 15U; }          // kNoun | kVerb | …
  unsigned commonest() const { return bits >> 4 & 3U; }    // 0 noun, 1 verb, 2 adjective, 3 adverb
  unsigned noun_field() const { return bits >> 6 & 31U; }  // 1 … 26 ("act" … "time"), 0 = none; 27 = a name
  unsigned verb_field() const { return bits >> 11 & 15U; }  // 1 … 15 ("body" … "weather"), 0 = none

  static WordSenses Of(unsigned classes, unsigned commonest, unsigned noun_field, unsigned verb_field) {
    return {static_cast<std::uint16_t>(classes | commonest << 4 | noun_field << 6 | verb_field << 11)};
  }
};

// Immutable once made; thread-safe.
class WordLexicon {
 public:
  WordLexicon() = default;  // knows no word
  // Lower-case words; two words may (rarely) be taken for one another.
  explicit WordLexicon(const std::map<std::string, WordSenses>& words);

  // Also of a regular plural, past form or -ing form, with the parts of speech that the ending allows.
  WordSenses Of(std::string_view lower) const;
  std::size_t size() const { return keys_.size(); }

  std::string Write() const;
  // The message of an error has no subject, as WeightTable::Read's.
  static Result<WordLexicon> Read(std::string_view bytes);

 private:
  void Index();
  WordSenses Exact(std::string_view lower) const;

  std::vector<std::uint32_t> keys_;    // ascending
  std::vector<WordSenses> senses_;     // one a key
  std::vector<std::uint32_t> starts_;  // where the keys begin whose top 16 bits are the index
};

}  // namespace lacuna
