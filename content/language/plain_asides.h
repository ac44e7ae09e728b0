// What stands in brackets and can be left out without touching the sentence.
#pragma once

#include <cstddef>
#include <vector>

#include "content/language/plain_reading.h"

namespace lacuna {

// Words between blanks that a sentence may have to be shown whole.
constexpr std::size_t kMostPartedWords = 32;
// Words as ICU cuts them that a question may have: 40, or 56 in Thai, whose words are short.
std::size_t MostWords(const PlainLexicon& lexicon);

// The bracketed parts of sentence `line` that a question about `kept` goes without, in order: notes in square
// brackets always, asides in round ones where the sentence is longer than kMostPartedWords, and short ones
// with a number
// ("(113 km/h)") when a number is kept. None that touches `kept`. Spans are bytes of the article's text,
// brackets included.
std::vector<Span> DroppedAsides(const PlainReading& reading, std::size_t line, Span kept);

// Words between blanks outside of all brackets; 0 for a language without blanks between words.
std::size_t PartedWordsOutsideBrackets(const PlainReading& reading, std::size_t line);

}  // namespace lacuna
