// An article in a language without a parser, as far as it can be read: sentences, words, and what in them
// is a value, a name or a key term.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/article.h"
#include "content/language/document.h"
#include "content/language/plain_dates.h"
#include "content/language/plain_line.h"
#include "content/language/plain_numbers.h"
#include "content/language/plain_phrases.h"

namespace lacuna {

// A stretch of one sentence that could be left out and asked for.
struct PlainMention {
  MentionType type = MentionType::term;  // year, date, quantity, money, percent, place, misc (a name), term
  std::size_t sentence = 0;              // index into PlainReading::lines
  std::size_t first = 0, end = 0;        // words of the line
  Span span;                             // bytes of the article's text
  std::string text;                      // as written
  std::string normal;       // what equal mentions share: "1956", "2015-10-08", "FR", joined stems
  double weight = 0;        // terms and names: tf·idf over the article's sentences
  bool introduced = false;  // the words before say that it is a name: "called"
  bool in_title = false;    // shares a word with the article's title
  std::optional<PlainNumber> number;
  std::optional<PlainDate> date;
};

struct PlainReading {
  explicit PlainReading(const Article& of);

  const Article& article;  // must outlive the reading
  PlainLexicon lexicon;
  PlainNumbers numbers;
  PlainDates dates;
  std::vector<Span> sentences;           // parallel to lines
  std::vector<std::size_t> blocks;       // index into Article::blocks, parallel to lines
  std::vector<PlainLine> lines;          // of paragraphs, list items, quotations and table cells
  std::vector<PlainMention> mentions;    // once read: by place; they do not overlap
  std::vector<std::vector<bool>> taken;  // by line and word: belongs to a mention

  std::string_view text() const { return article.text; }
  bool IsFree(std::size_t line, std::size_t first, std::size_t end) const;
  // Words [first, end) of the line, which must be free.
  PlainMention& Add(MentionType type, std::size_t line, std::size_t first, std::size_t end);
  std::span<const PlainMention> MentionsOf(std::size_t line) const;
  std::size_t CountWords() const;  // as ICU cuts them; the measure of an article without blanks
};

// Reads all of it. Pure: the same article gives the same reading.
PlainReading ReadPlain(const Article& article);

// The same as the other stages know it: tokens with stems as lemmas, mentions, one chain for each normal
// value.
Document DocumentOf(const PlainReading& reading);

// The steps, in this order: each takes words that the earlier ones left free.
void FindPlainValues(PlainReading& reading);
void FindPlainNames(PlainReading& reading);
void FindPlainTerms(PlainReading& reading);

}  // namespace lacuna
