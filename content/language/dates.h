// Dates, years, decades, centuries, months, weekdays, times of day, and times that
// only the day of reading could fix ("last week").
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/language/document.h"
#include "content/language/sentence_words.h"

namespace lacuna {

// A find of the grammars: a mention of tokens [begin, end).
struct ValueMatch {
  std::size_t begin = 0, end = 0;
  MentionType type = MentionType::date;
  std::string normal;
  std::optional<double> value;
  std::string unit;
};

// What begins at token i:
//   date     "11 December 2020" → 2020-12-11; "December 1978" → 1978-12; "11 December" → --12-11;
//            "the 1920s" → 1920s; "19th century" → C19 (C-5 before Christ); "1939–45" → 1939/1945;
//            "summer of 1969" → 1969-22 (spring 21 … winter 24, as in EDTF)
//   year     "1956" → 1956 (1000 to 2999), "AD 79" → 79, "44 BC" → -44
//   month, weekday   the name; its number from 1 (January, Monday) as value
//   time     "10:30 pm" → 22:30; a relative time ("last September", "60 years ago", "the same year",
//            "today", "in recent years" without the "in") → relative, never a date
std::optional<ValueMatch> ReadDate(const SentenceWords& words, std::size_t i);

int MonthNumber(std::string_view plain);    // "december", "dec", "dec." → 12; 0 when it is none
int WeekdayNumber(std::string_view plain);  // "monday" → 1; 0 when it is none
std::string_view MonthName(int month);

}  // namespace lacuna
