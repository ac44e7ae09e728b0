#include "content/language/sentences.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "content/language/abbreviations.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool IsTerminal(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026'; }
bool IsCloser(char32_t c) {
  return c == U')' || c == U']' || c == U'}' || c == U'"' || c == U'\'' || IsClosingQuote(c);
}

std::size_t SkipBlanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    if (!IsSpace(NextCodePoint(text, next))) break;
    at = next;
  }
  return at;
}

// Past "[12]" or "[a]": a citation mark that clings to a sentence's end.
std::size_t SkipCitations(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == '[') {
    const std::size_t close = text.find(']', at);
    if (close == std::string_view::npos || close - at > 6) break;
    at = close + 1;
  }
  return at;
}

std::vector<std::size_t> IcuEnds(std::string_view text, const std::string& locale) {
  std::vector<std::size_t> ends;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(icu::Locale(locale.c_str()), status));
  UText* utext = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  if (U_SUCCESS(status)) {
    breaks->setText(utext, status);
    breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next())
      ends.push_back(static_cast<std::size_t>(end));
  }
  utext_close(utext);
  return ends;
}

// The places where a mark that can end a sentence, and what closes with it, is followed by a blank.
std::vector<std::size_t> MarkedEnds(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = 0; at < text.size();) {
    if (!IsTerminal(NextCodePoint(text, at))) continue;
    while (at < text.size() && (IsTerminal(CodePointAt(text, at)) || IsCloser(CodePointAt(text, at))))
      NextCodePoint(text, at);
    at = SkipCitations(text, at);
    const std::size_t next = SkipBlanks(text, at);
    if (next > at) ends.push_back(next);
  }
  return ends;
}

// The last word before `end`, without the mark and what closes after it.
struct SentenceTail {
  std::string_view word;  // "U.S", "Dr", "years"
  char32_t mark = 0;      // the last of the terminal marks, 0 when there is none
  bool closed = false;    // a quote or bracket stands after the mark
  bool ellipsis = false;
};

SentenceTail TailOf(std::string_view sentence) {
  SentenceTail tail;
  std::size_t end = sentence.size();
  while (end > 0) {
    const std::size_t before = PreviousCodePoint(sentence, end);
    const char32_t c = CodePointAt(sentence, before);
    if (IsTerminal(c)) {
      tail.mark = c;
      tail.ellipsis = c == U'\u2026' || (before >= 2 && sentence.substr(before - 2, 3) == "...");
      end = before;
      break;
    }
    if (c == U']') {
      const std::size_t open = sentence.rfind('[', before);
      end = open != std::string_view::npos && before - open <= 6 ? open : before;
      continue;
    }
    if (!IsCloser(c) && c != U'\u201C' && c != U' ') break;
    tail.closed = tail.closed || c != U' ';
    end = before;
  }
  std::size_t begin = end;
  while (begin > 0) {
    const std::size_t before = PreviousCodePoint(sentence, begin);
    const char32_t c = CodePointAt(sentence, before);
    if (IsSpace(c) || c == U'(' || c == U'[' || IsOpeningQuote(c) || c == U'"' || IsDash(c)) break;
    begin = before;
  }
  tail.word = sentence.substr(begin, end - begin);
  return tail;
}

// Words that open a sentence far more often than they go on after an abbreviation.
bool IsOpener(std::string_view word) {
  static const WordSet kOpeners(
      "the a an in on at it he she they we i you this that these those there his her their its our but and "
      "or so if "
      "when while after before since although though however moreover meanwhile some many most all no not "
      "for from "
      "with by as to what who why how where which one two both each every other another then now here also "
      "even yet "
      "still once during under over according instead today later earlier soon despite because");
  return kOpeners.Has(word);
}

std::string_view FirstWord(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && !IsLetter(CodePointAt(text, begin)) && !IsDigit(CodePointAt(text, begin)))
    NextCodePoint(text, begin);
  std::size_t end = begin;
  while (end < text.size() && (IsLetter(CodePointAt(text, end)) || IsDigit(CodePointAt(text, end))))
    NextCodePoint(text, end);
  return text.substr(begin, end - begin);
}

bool EndsAfterAbbreviation(const SentenceTail& tail, std::string_view rest) {
  const std::string next = PlainLower(FirstWord(rest));
  if (IsTitleAbbreviation(tail.word) && !(PlainLower(tail.word) == "st" && IsOpener(next))) return false;
  if (next.empty() || IsDigit(CodePointAt(next, 0))) return !PrecedesNumber(tail.word);
  const bool one_initial = IsInitials(tail.word) && CodePointCount(tail.word) == 1;
  if (one_initial) return IsOpener(next) && next != "a" && next != "i";
  return IsOpener(next);
}

// A bracket opened in this sentence and closed soon after the mark goes on across it.
bool InsideBracket(std::string_view sentence, std::string_view rest) {
  const std::size_t open = sentence.rfind('(');
  if (open == std::string_view::npos || open == 0 || sentence.find(')', open) != std::string_view::npos)
    return false;
  const std::size_t close = rest.find_first_of("()");
  return close != std::string_view::npos && rest[close] == ')' && close < 120;
}

bool IsEnumerator(std::string_view sentence) {
  if (sentence.empty() || sentence.back() != '.') return false;
  const std::string_view number = sentence.substr(0, sentence.size() - 1);
  return number.size() <= 3 &&
         (std::all_of(number.begin(), number.end(), IsAsciiDigit) || IsInitials(number));
}

bool ContinuesInLowerCase(std::string_view rest) {
  std::size_t at = 0;
  while (at < rest.size() && (IsQuote(CodePointAt(rest, at)) || rest[at] == '(')) NextCodePoint(rest, at);
  if (!IsLower(CodePointAt(rest, at))) return false;
  NextCodePoint(rest, at);
  return !IsUpper(CodePointAt(rest, at));  // "iPhone", "eBay" may open a sentence
}

// Whether `sentence` (trimmed) ends where `rest` (trimmed) begins.
bool IsSentenceEnd(std::string_view sentence, std::string_view rest) {
  if (sentence.empty() || rest.empty()) return rest.empty();
  const char32_t next = CodePointAt(rest, 0);
  if (next == U',' || next == U';' || next == U':' || next == U')' || next == U']' || next == U'%' ||
      IsTerminal(next))
    return false;
  if (ContinuesInLowerCase(rest)) return false;
  const SentenceTail tail = TailOf(sentence);
  if (tail.mark == 0 && sentence.back() != ':') return false;
  if (InsideBracket(sentence, rest) || IsEnumerator(sentence)) return false;
  if (tail.mark == U'.' && !tail.closed && !tail.ellipsis && IsAbbreviation(tail.word))
    return EndsAfterAbbreviation(tail, rest);
  return tail.mark != 0;
}

// A closing quote or a citation that was set off by a blank (“… Egypt ”, "… there. [12]") still
// belongs to the sentence before it.
std::size_t WithStrayClosers(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t next = SkipBlanks(text, end);
  if (next + 1 < text.size() && text[next] == '[' && IsAsciiDigit(text[next + 1]))
    return SkipCitations(text, next);
  if (next >= text.size()) return end;
  const char32_t c = CodePointAt(text, next);
  std::size_t after = next;
  NextCodePoint(text, after);
  const bool stands_alone = after == text.size() || IsSpace(CodePointAt(text, after));
  const auto quotes = std::count(text.begin() + static_cast<std::ptrdiff_t>(begin),
                                 text.begin() + static_cast<std::ptrdiff_t>(end), '"');
  const bool closes =
      c == U'\u201D' || (c == U'\u201C' && stands_alone) || (c == U'"' && stands_alone && quotes % 2 == 1);
  return closes ? after : end;
}

std::vector<Span> SplitEnglish(std::string_view text) {
  std::vector<std::size_t> ends = IcuEnds(text, "en_US@ss=standard");
  const std::vector<std::size_t> marked = MarkedEnds(text);
  ends.insert(ends.end(), marked.begin(), marked.end());
  std::sort(ends.begin(), ends.end());
  std::vector<Span> out;
  std::size_t begin = SkipBlanks(text, 0);
  for (const std::size_t proposed : ends) {
    if (proposed <= begin) continue;
    const std::size_t end = WithStrayClosers(text, begin, TrimSpan(text, {begin, proposed}).end);
    const Span rest = TrimSpan(text, {end, text.size()});
    if (!rest.empty() && !IsSentenceEnd(text.substr(begin, end - begin), rest.In(text))) continue;
    out.push_back({begin, end});
    begin = SkipBlanks(text, end);
  }
  if (begin < text.size()) out.push_back(TrimSpan(text, {begin, text.size()}));
  return out;
}

std::vector<Span> SplitByIcu(std::string_view text, const std::string& language) {
  std::vector<Span> out;
  std::size_t begin = 0;
  for (const std::size_t end : IcuEnds(text, language)) {
    const Span span = TrimSpan(text, {begin, end});
    if (!span.empty()) out.push_back(span);
    begin = end;
  }
  return out;
}

}  // namespace

std::vector<Span> SplitSentences(std::string_view text, Span block, std::string_view language) {
  const std::string_view inner = block.In(text);
  const bool english = language.empty() || language == "und" || language.substr(0, 2) == "en";
  std::vector<Span> spans = english ? SplitEnglish(inner) : SplitByIcu(inner, std::string(language));
  for (Span& span : spans) {
    span.begin += block.begin;
    span.end += block.begin;
  }
  return spans;
}

}  // namespace lacuna
