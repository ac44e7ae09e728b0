// Dates as a language writes them, with CLDR's names of months: "8 de octubre de 2015", "2015年10月8日".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/span.h"
#include "content/language/plain_line.h"

namespace lacuna {

struct PlainDate {
  Span span;  // all of it, without what introduces it ("am", "ngày")
  Span month_span;
  std::optional<Span> day_span, year_span;
  int month = 0;  // 1..12
  int day = 0;    // 0: not stated, as for the year
  int year = 0;
  std::size_t form = 0;      // of the month's name: one value for each list of names
  std::size_t end_word = 0;  // of the line: the word after it
  std::size_t first_word = 0;
};

class PlainDates {
 public:
  explicit PlainDates(const PlainLexicon& lexicon);

  // The date whose month's name begins at word i; nullopt for a month alone.
  std::optional<PlainDate> At(std::string_view text, const PlainLine& line, std::size_t i) const;

  // The name of another month in the same form, with a capital where `like` has one; "" when there is none.
  std::string MonthLike(std::size_t form, int month, std::string_view like) const;

 private:
  struct Name {
    int month = 0;
    std::size_t form = 0;
    std::string folded, written;
  };
  struct Field {
    Span span;
    int value = 0;
    std::size_t first = 0, after = 0;
  };
  bool IsSeparator(const PlainLine& line, std::size_t i) const;
  std::optional<Field> NumberBefore(std::string_view text, const PlainLine& line, std::size_t i) const;
  std::optional<Field> NumberAfter(std::string_view text, const PlainLine& line, std::size_t i) const;

  std::vector<Name> names_;
  Phrases between_;
};

}  // namespace lacuna
