#include "content/language/plain_sentences.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <memory>

#include "content/language/plain_line.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kLongestBracket = 120;  // bytes to its other half
constexpr std::size_t kShortestLastWord = 5;  // letters, before a sentence that begins with a number
constexpr std::size_t kFewestThaiWords = 7;   // a shorter piece is no sentence
constexpr std::size_t kFewestThaiChunk = 4;   // words between two blanks that part sentences
constexpr std::size_t kLongestCitation = 6;   // "[123]"

bool IsInvisible(char32_t c) { return c == 0xFEFF || (c >= 0x200B && c <= 0x200F); }

Span WithoutInvisible(std::string_view text, Span span) {
  span = TrimSpan(text, span);
  while (!span.empty() && IsInvisible(CodePointAt(text, span.begin))) {
    NextCodePoint(text, span.begin);
    span = TrimSpan(text, span);
  }
  return span;
}

std::vector<std::size_t> ProposedEnds(std::string_view text, const std::string& language) {
  std::vector<std::size_t> ends;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(icu::Locale((language + "@ss=standard").c_str()), status));
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

// Languages that write "the 7th" as "7.".
bool PutsStopAfterOrdinals(std::string_view language) {
  constexpr auto kTags =
      std::to_array<std::string_view>({"de", "lb", "da", "nb", "nn", "no", "fi", "et", "lv", "cs",
                                       "sk", "pl", "hu", "hr", "sr", "sl", "bs", "tr", "az", "is"});
  return std::find(kTags.begin(), kTags.end(), PrimaryTag(language)) != kTags.end();
}

std::string_view LastWord(std::string_view sentence) {
  std::size_t begin = sentence.size();
  while (begin > 0) {
    const std::size_t before = PreviousCodePoint(sentence, begin);
    const char32_t c = CodePointAt(sentence, before);
    if (IsSpace(c) || c == U'(' || c == U'.' || IsOpeningQuote(c)) break;
    begin = before;
  }
  return sentence.substr(begin);
}

// What a sentence seldom ends in, in any language with Latin letters, and a few of others.
bool IsAbbreviation(std::string_view word) {
  static const Phrases kAbbreviations(
      "st, ste, dr, mr, mrs, ms, sr, sra, srta, prof, vs, ca, no, nr, núm, jr, lt, gen, col, sgt, capt, rev, "
      "hon, "
      "op, cit, ed, eds, pp, pág, págs, vol, fig, approx, al, cf, bzw, usw, evtl, ggf, inkl, sog, str, tel, "
      "bd, "
      "hrsg, jh, jhd, geb, gest, art, lit, dl, dna, nn, cca, sf, av, vb, bkz, örn, yy, tp, гг, вв, тыс, млн, "
      "млрд, "
      "им, св, ул, см, рис, стр, др, проф, κ, δρ, σελ, αρ, βλ, λ.χ, ดร, พ, ค");
  return kAbbreviations.Has(FoldPlain(word));
}

// A mark that can end a sentence stands last, quotation marks and brackets left aside.
bool HasEndMark(std::string_view sentence) {
  while (!sentence.empty()) {
    const std::size_t before = PreviousCodePoint(sentence, sentence.size());
    const char32_t c = CodePointAt(sentence, before);
    if (c == U'.' || c == U'!' || c == U'?' || c == U'…' || c == U'。' || c == U'！' || c == U'？' ||
        c == U'।' || c == U'॥' || c == U'؟' || c == U'۔' || c == U':' || c == U';')
      return true;
    if (IsLetter(c) || IsDigit(c)) return false;
    sentence = sentence.substr(0, before);
  }
  return false;
}

bool EndsInInitialOrOrdinal(std::string_view sentence, std::string_view language) {
  if (!sentence.ends_with('.')) return false;
  const std::string_view word = LastWord(sentence.substr(0, sentence.size() - 1));
  if (word.empty()) return false;
  const std::size_t letters = CodePointCount(word);
  const char32_t first = CodePointAt(word, 0);
  if ((letters == 1 && IsLetter(first)) || IsAbbreviation(word)) return true;
  // A foreign initial spelled out: "मारिया सी.", "إس.".
  const std::string_view tag = PrimaryTag(language);
  if (letters <= 2 && IsLetter(first) && (tag == "hi" || tag == "ar")) return true;
  if (!PutsStopAfterOrdinals(language)) return false;
  if (word.find_first_not_of("IVX") == std::string_view::npos) return true;
  return letters <= 2 && std::all_of(word.begin(), word.end(), IsAsciiDigit);
}

// "Ο Τζ. | Α. Χόμπσον": the name goes on.
bool BeginsWithInitial(std::string_view rest) {
  std::size_t at = 0;
  return IsUpper(NextCodePoint(rest, at)) && at + 1 < rest.size() && rest[at] == '.';
}

bool EndsInShortWord(std::string_view sentence) {
  if (!sentence.ends_with('.')) return false;
  const std::string_view word = LastWord(sentence.substr(0, sentence.size() - 1));
  return CodePointCount(word) <= 2 && IsUpper(CodePointAt(word, 0));
}

bool LeavesBracketOpen(std::string_view sentence, std::string_view rest) {
  const std::size_t open = sentence.rfind('(');
  if (open == std::string_view::npos || sentence.find(')', open) != std::string_view::npos) return false;
  const std::size_t close = rest.find_first_of("()");
  return close != std::string_view::npos && rest[close] == ')' && close < kLongestBracket;
}

bool EndsHere(std::string_view sentence, std::string_view rest, std::string_view language) {
  if (rest.empty()) return true;
  if (IsLower(CodePointAt(rest, 0)) || !HasEndMark(sentence)) return false;
  if (EndsInInitialOrOrdinal(sentence, language)) return false;
  if (EndsInShortWord(sentence) && BeginsWithInitial(rest)) return false;
  return !LeavesBracketOpen(sentence, rest);
}

// Past "[12]" at `at`.
std::size_t SkipCitations(std::string_view text, std::size_t at) {
  while (at + 1 < text.size() && text[at] == '[' && IsAsciiDigit(text[at + 1])) {
    const std::size_t close = text.find(']', at);
    if (close == std::string_view::npos || close - at > kLongestCitation) break;
    at = close + 1;
  }
  return at;
}

// Where the sentence's own words end: ICU ends "high.[12] The" between bracket and number.
std::size_t EndOfWords(std::string_view text, Span sentence) {
  const std::size_t end = TrimSpan(text, sentence).end;
  const bool bracket = end > sentence.begin + 1 && text[end - 1] == '[';
  return bracket && SkipCitations(text, end - 1) > end ? end - 1 : end;
}

// "…in Chesterfield. 12 May …": ICU does not end a sentence before a number that a small letter follows.
std::vector<std::size_t> EndsBeforeNumbers(std::string_view text) {
  std::vector<std::size_t> ends;
  for (std::size_t at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 2)) {
    if (at + 2 >= text.size() || !IsDigit(CodePointAt(text, at + 2))) continue;
    if (CodePointCount(LastWord(text.substr(0, at))) >= kShortestLastWord) ends.push_back(at + 2);
  }
  return ends;
}

// Sentence by sentence in `text` alone.
std::vector<Span> SplitByMarks(std::string_view text, const std::string& language) {
  std::vector<Span> sentences;
  std::size_t begin = 0;
  std::vector<std::size_t> ends = ProposedEnds(text, language);
  const std::vector<std::size_t> before_numbers = EndsBeforeNumbers(text);
  ends.insert(ends.end(), before_numbers.begin(), before_numbers.end());
  std::sort(ends.begin(), ends.end());
  for (const std::size_t proposed : ends) {
    if (proposed <= begin) continue;
    const std::size_t words = EndOfWords(text, {begin, proposed});
    const std::size_t end = SkipCitations(text, words);
    const Span rest = TrimSpan(text, {end, text.size()});
    if (!EndsHere(Span{begin, words}.In(text), rest.In(text), language)) continue;
    sentences.push_back({begin, end});
    begin = end;
  }
  if (begin < text.size()) sentences.push_back({begin, text.size()});
  return sentences;
}

std::size_t WordsToBlank(const PlainLine& line, std::size_t i) {
  std::size_t end = i + 1;
  while (end < line.size() && !line[end].blank_before) ++end;
  return end - i;
}

std::size_t WordsSinceBlank(const PlainLine& line, std::size_t i) {
  std::size_t begin = i - 1;
  while (begin > 0 && !line[begin].blank_before) --begin;
  return i - begin;
}

// Whether the blank before word i may part two Thai sentences.
bool PartsThai(const PlainLine& line, std::size_t i, const PlainLexicon& lexicon) {
  const PlainWord& before = line[i - 1];
  const PlainWord& after = line[i];
  const auto thai = [](const PlainWord& word) {
    return word.word && !word.digits && static_cast<unsigned char>(word.folded[0]) >= 0xE0;
  };
  if (!after.blank_before || after.bracketed || after.quoted || !thai(before) || !thai(after)) return false;
  if (lexicon.continuations.Has(before.folded) || lexicon.before_noun.Has(before.folded)) return false;
  if (line.AfterAny(i, lexicon.starters) > i) return true;
  if (WordsToBlank(line, i) < kFewestThaiChunk || WordsSinceBlank(line, i) < kFewestThaiChunk) return false;
  return line.AfterAny(i, lexicon.continuations) == i;
}

std::vector<Span> SplitThai(std::string_view text, Span piece, const PlainLexicon& lexicon) {
  const PlainLine line = BreakIntoLines(text, {piece}, lexicon).front();
  std::vector<std::size_t> starts = {0};
  for (std::size_t i = 1; i < line.size(); ++i)
    if (i - starts.back() >= kFewestThaiWords && PartsThai(line, i, lexicon)) starts.push_back(i);
  if (starts.size() > 1 && line.size() - starts.back() < kFewestThaiWords) starts.pop_back();
  std::vector<Span> sentences;
  for (std::size_t s = 0; s < starts.size() && line.size() > 0; ++s) {
    const std::size_t last = s + 1 < starts.size() ? starts[s + 1] - 1 : line.size() - 1;
    sentences.push_back({line[starts[s]].span.begin, line[last].span.end});
  }
  return sentences;
}

}  // namespace

std::vector<Span> SplitPlainSentences(std::string_view text, Span block, const PlainLexicon& lexicon) {
  std::vector<Span> sentences;
  if (lexicon.tag == "th") return SplitThai(text, WithoutInvisible(text, block), lexicon);
  for (const Span found : SplitByMarks(block.In(text), lexicon.locale)) {
    const Span span = WithoutInvisible(text, {block.begin + found.begin, block.begin + found.end});
    if (!span.empty()) sentences.push_back(span);
  }
  return sentences;
}

}  // namespace lacuna
