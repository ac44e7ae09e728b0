// A sentence of a language without a parser, taken apart into what can be compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/span.h"
#include "content/language/plain_phrases.h"

namespace lacuna {

struct PlainWord {
  Span span;            // bytes of the article's text
  std::string folded;   // FoldPlain
  std::string stem;     // libstemmer's, else `folded`; equal stems count as the same word
  bool word = false;    // has a letter
  bool digits = false;  // begins with a digit
  bool upper = false;   // begins with a capital
  bool light = false;   // one of the language's light words, or part of a light phrase
  bool blank_before = false;
  bool bracketed = false;  // stands in brackets
  bool quoted = false;     // stands between quotation marks
};

// The words in order, punctuation marks included.
class PlainLine {
 public:
  PlainLine(Span span, std::vector<PlainWord> words);

  Span span() const { return span_; }
  std::size_t size() const { return words_.size(); }
  const PlainWord& operator[](std::size_t i) const { return words_[i]; }
  const std::vector<PlainWord>& words() const { return words_; }
  std::size_t CountWords() const;  // without punctuation marks

  // The place after the phrase that begins at word i ("in the same year"), or i when it does not stand there.
  std::size_t After(std::size_t i, std::string_view folded_phrase) const;
  // The longest of the phrases that begins at word i; i when none does.
  std::size_t AfterAny(std::size_t i, const Phrases& phrases) const;
  bool Holds(const Phrases& phrases) const;

  void MarkLight(const Phrases& light);
  bool IsMark(std::size_t i, std::string_view mark) const { return i < size() && words_[i].folded == mark; }

 private:
  Span span_;
  std::vector<PlainWord> words_;
  std::string text_;                // the folded words, a blank where the article has one
  std::vector<std::size_t> begin_;  // of each word in text_
  std::vector<bool> ends_;          // at each byte of text_ (and its end): a word ends there
};

// The words of all spans, by ICU's rules and dictionaries for the language.
std::vector<PlainLine> BreakIntoLines(std::string_view text, const std::vector<Span>& sentences,
                                      const PlainLexicon& lexicon);

}  // namespace lacuna
