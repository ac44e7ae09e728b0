#include "content/facts/plain_standing.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/language/plain_asides.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewestWords = 6;
constexpr std::size_t kFewestThaiWords = 10;  // a shorter piece between blanks is a phrase
constexpr std::size_t kHeadWords = 6;
constexpr std::size_t kHeadEndings = 3;

std::size_t Count(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

bool IsUnbalanced(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kPairs = {
      {{"(", ")"}, {"[", "]"}, {"（", "）"}, {"«", "»"}, {"《", "》"}, {"「", "」"}}};
  for (const auto& [open, close] : kPairs)
    if (Count(text, open) != Count(text, close)) return true;
  const std::size_t low = Count(text, "„"), high = Count(text, "“"), closing = Count(text, "”");
  const std::size_t opening = low > 0 ? low : high;
  return Count(text, "\"") % 2 != 0 || opening != (low > 0 && high > 0 ? high + closing : closing);
}

// "YesÃ¼n", "â€˜often": UTF-8 that was read as Latin-1.
bool IsMisread(std::string_view text) {
  if (text.find("\uFFFD") != std::string_view::npos || text.find("â€") != std::string_view::npos) return true;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = NextCodePoint(text, at);
    if (c != U'Ã' && c != U'Â') continue;
    const char32_t next = at < text.size() ? CodePointAt(text, at) : 0;
    if (next >= 0x80 && next <= 0xBF) return true;
  }
  return false;
}

std::size_t FirstWord(const PlainLine& line) {
  std::size_t i = 0;
  while (i < line.size() && !line[i].word && !line[i].digits) ++i;
  return i;
}

std::string_view LastMark(const PlainLine& line) {
  for (std::size_t i = line.size(); i > 0; --i) {
    const std::string& mark = line[i - 1].folded;
    const bool closes = mark == "\"" || mark == "”" || mark == "“" || mark == "»" || mark == ")" ||
                        mark == "）" || mark == "」" || mark == "'" || mark == "]";
    if (!closes) return mark;
  }
  return "";
}

bool EndsWhole(const PlainReading& reading, const PlainLine& line) {
  if (reading.lexicon.tag == "th") return true;
  const std::string_view mark = LastMark(line);
  return mark == "." || mark == "!" || mark == "。" || mark == "！" || mark == "।" || mark == "॥" ||
         mark == "۔";
}

bool IsQuestion(const PlainReading& reading, const PlainLine& line) {
  const std::string_view mark = LastMark(line);
  return mark == "?" || mark == "？" || mark == "؟" || (reading.lexicon.tag == "el" && mark == ";");
}

// Something is named before word i: a pronoun after it has what it stands for.
bool NamesBefore(const PlainReading& reading, std::size_t sentence, std::size_t i) {
  return std::any_of(reading.taken[sentence].begin(),
                     reading.taken[sentence].begin() + static_cast<std::ptrdiff_t>(i),
                     [](bool taken) { return taken; });
}

bool HasPronounInHead(const PlainReading& reading, std::size_t sentence) {
  const PlainLine& line = reading.lines[sentence];
  std::size_t words = 0;
  for (std::size_t i = 0; i < line.size() && words < kHeadWords; ++i) {
    if (!line[i].word) continue;
    ++words;
    if (NamesBefore(reading, sentence, i)) return false;
    if (line.AfterAny(i, reading.lexicon.pronouns) > i) return true;
    if (words <= kHeadEndings && reading.lexicon.pronoun_endings.HasEndingOf(line[i].folded)) return true;
  }
  return false;
}

// การเดินทาง is a noun made of the verb เดินทาง.
bool HoldsClauseWord(const PlainLine& line, const PlainLexicon& lexicon) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.AfterAny(i, lexicon.clause_words) == i) continue;
    if (i == 0 || !lexicon.noun_prefixes.Has(line[i - 1].folded)) return true;
  }
  return false;
}

bool HoldsOutsideQuotes(const PlainLine& line, const Phrases& phrases) {
  for (std::size_t i = 0; i < line.size(); ++i)
    if (!line[i].quoted && line.AfterAny(i, phrases) > i) return true;
  return false;
}

}  // namespace

std::optional<std::string_view> WhyNotAlone(const PlainReading& reading, std::size_t sentence) {
  const PlainLine& line = reading.lines[sentence];
  const PlainLexicon& lexicon = reading.lexicon;
  const std::string_view text = line.span().In(reading.text());
  const std::size_t words = line.CountWords();
  const std::size_t parted = PartedWordsOutsideBrackets(reading, sentence);
  const std::size_t first = FirstWord(line);
  if (words < kFewestWords) return "A sentence of fewer than six words says too little.";
  if (lexicon.tag == "th" && words < kFewestThaiWords)
    return "The sentence does not end as one: a heading, or part of a list.";
  if (parted > kMostPartedWords || (lexicon.without_blanks && words > MostWords(lexicon)))
    return "The sentence is too long for a gap.";
  if (IsQuestion(reading, line)) return "The sentence is a question.";
  if (!EndsWhole(reading, line)) return "The sentence does not end as one: a heading, or part of a list.";
  if (IsLower(CodePointAt(reading.text(), line[first].span.begin)) ||
      (line[first].digits && line.IsMark(first + 1, ",")))
    return "The sentence starts in the middle.";
  if (!lexicon.clause_words.empty() && !HoldsClauseWord(line, lexicon))
    return "The sentence does not end as one: a heading, or part of a list.";
  if (IsMisread(text)) return "The text is damaged here.";
  if (IsUnbalanced(text)) return "A bracket or quotation mark has no partner.";
  if (line.AfterAny(first, lexicon.openers) > first || lexicon.opening_verbs.HasEndingOf(line[first].folded))
    return "The sentence leans on the one before it.";
  if (HoldsOutsideQuotes(line, lexicon.pointers)) return "The sentence points at something outside it.";
  if (HasPronounInHead(reading, sentence))
    return "A pronoun at the start refers to something it does not name.";
  if (HoldsOutsideQuotes(line, lexicon.first_person))
    return "Words like 'we' or 'my' stand outside a quotation.";
  if (HoldsOutsideQuotes(line, lexicon.deictic))
    return "A time like 'today' or 'last year' means nothing without the article's date.";
  return std::nullopt;
}

}  // namespace lacuna
