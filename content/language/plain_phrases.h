// The word lists of a language, taken apart, and the form in which words are compared with them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "content/language/plain_language.h"

namespace lacuna {

// Lower case, straight apostrophes, without Arabic vowel signs and tatweel, without nukta and soft hyphens.
std::string FoldPlain(std::string_view word);

// The phrases of one list, folded.
class Phrases {
 public:
  Phrases() = default;
  explicit Phrases(std::string_view list);  // "in the same year, today"

  bool Has(const std::string& folded) const { return set_.count(folded) > 0; }
  // The word ends in one of them and is longer by two letters at least.
  bool HasEndingOf(std::string_view folded) const;
  // The word begins with one of them.
  bool HasBeginningOf(std::string_view folded) const;
  const std::vector<std::string>& all() const { return all_; }
  bool empty() const { return all_.empty(); }

 private:
  std::vector<std::string> all_;
  std::unordered_set<std::string> set_;
};

struct PlainLexicon {
  explicit PlainLexicon(std::string_view language_tag);

  std::string locale;  // the article's language as given, for ICU
  std::string tag;     // its primary subtag, whether it has lists or not
  const PlainLanguage& language;
  bool without_blanks;
  bool nouns_with_capitals;
  Phrases openers, continuations, starters, clause_words, opening_verbs, pointers, pronouns, pronoun_endings,
      first_person, deictic, sensitive;
  Phrases light_words, before_noun, after_noun, noun_endings, other_endings, name_introducers, noun_prefixes;
  Phrases year_words, date_words, number_names;
};

}  // namespace lacuna
