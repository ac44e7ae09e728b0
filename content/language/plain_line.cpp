#include "content/language/plain_line.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

#include "content/base/utf8.h"
#include "content/language/plain_stems.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

bool IsJoint(char32_t c) { return c == U'\'' || c == U'\u2019' || c == U'\u02BC'; }

bool HasLetter(std::string_view form) {
  for (std::size_t at = 0; at < form.size();)
    if (IsLetter(NextCodePoint(form, at))) return true;
  return false;
}

PlainWord WordOf(std::string_view text, Span span, bool blank_before) {
  PlainWord word;
  word.span = span;
  word.folded = FoldPlain(span.In(text));
  word.word = HasLetter(span.In(text));
  word.digits = IsDigit(CodePointAt(text, span.begin));
  word.upper = IsUpper(CodePointAt(text, span.begin));
  word.blank_before = blank_before;
  return word;
}

// "Ankara'nın" → Ankara, ', nın: what follows the apostrophe is an ending or a word of its own.
void AddParts(std::string_view text, Span span, std::vector<Span>& parts) {
  std::size_t begin = span.begin;
  for (std::size_t at = span.begin; at < span.end;) {
    const std::size_t here = at;
    if (!IsJoint(NextCodePoint(text, at))) continue;
    if (here > begin) parts.push_back({begin, here});
    parts.push_back({here, at});
    begin = at;
  }
  if (span.end > begin) parts.push_back({begin, span.end});
}

// 150|万人 → 150, 万, 人: Chinese counts in 万 and 亿, and ICU puts them to the word that follows.
std::size_t EndOfScale(std::string_view text, Span word) {
  constexpr std::u32string_view kScales = U"万亿萬億兆";
  std::size_t at = word.begin;
  while (at < word.end) {
    std::size_t next = at;
    if (kScales.find(NextCodePoint(text, next)) == std::u32string_view::npos) break;
    at = next;
  }
  return at;
}

void PartScales(std::string_view text, std::vector<Span>& parts) {
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (!IsDigit(CodePointAt(text, parts[i - 1].begin)) || parts[i - 1].end != parts[i].begin) continue;
    const std::size_t end = EndOfScale(text, parts[i]);
    if (end == parts[i].begin || end == parts[i].end) continue;
    const Span rest{end, parts[i].end};
    parts[i].end = end;
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
  }
}

class WordBreaks {
 public:
  explicit WordBreaks(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    breaks_.reset(icu::BreakIterator::createWordInstance(icu::Locale(language.c_str()), status));
    if (U_FAILURE(status)) breaks_.reset();
  }

  std::vector<Span> PartsOf(std::string_view text, Span sentence) {
    std::vector<Span> parts;
    if (!breaks_) return parts;
    UErrorCode status = U_ZERO_ERROR;
    UText* utext = utext_openUTF8(nullptr, text.data() + sentence.begin,
                                  static_cast<std::int64_t>(sentence.size()), &status);
    if (U_SUCCESS(status)) {
      breaks_->setText(utext, status);
      std::int32_t begin = breaks_->first();
      for (std::int32_t end = breaks_->next(); end != icu::BreakIterator::DONE;
           begin = end, end = breaks_->next()) {
        const Span span = TrimSpan(text, {sentence.begin + static_cast<std::size_t>(begin),
                                          sentence.begin + static_cast<std::size_t>(end)});
        if (!span.empty()) AddParts(text, span, parts);
      }
    }
    utext_close(utext);
    PartScales(text, parts);
    return parts;
  }

 private:
  std::unique_ptr<icu::BreakIterator> breaks_;
};

bool Opens(std::string_view mark) { return mark == "(" || mark == "[" || mark == "（" || mark == "【"; }
bool Closes(std::string_view mark) { return mark == ")" || mark == "]" || mark == "）" || mark == "】"; }
bool OpensQuote(std::string_view mark) {
  return mark == "“" || mark == "„" || mark == "«" || mark == "「" || mark == "『" || mark == "《";
}
bool ClosesQuote(std::string_view mark) {
  return mark == "”" || mark == "»" || mark == "」" || mark == "』" || mark == "》" || mark == "“";
}

void MarkEnclosed(std::vector<PlainWord>& words) {
  int brackets = 0;
  bool quoted = false;
  for (PlainWord& word : words) {
    if (Closes(word.folded)) brackets = std::max(0, brackets - 1);
    if (word.folded == "\"" || (quoted ? ClosesQuote(word.folded) : OpensQuote(word.folded))) {
      quoted = !quoted;
      continue;
    }
    word.bracketed = brackets > 0;
    word.quoted = quoted;
    if (Opens(word.folded)) ++brackets;
  }
}

}  // namespace

PlainLine::PlainLine(Span span, std::vector<PlainWord> words) : span_(span), words_(std::move(words)) {
  std::vector<std::size_t> ends;
  for (const PlainWord& word : words_) {
    if (word.blank_before && !text_.empty()) text_ += ' ';
    begin_.push_back(text_.size());
    text_ += word.folded;
    ends.push_back(text_.size());
  }
  ends_.assign(text_.size() + 1, false);
  for (const std::size_t end : ends) ends_[end] = true;
}

std::size_t PlainLine::CountWords() const {
  return static_cast<std::size_t>(
      std::count_if(words_.begin(), words_.end(), [](const PlainWord& w) { return w.word || w.digits; }));
}

std::size_t PlainLine::After(std::size_t i, std::string_view phrase) const {
  if (i >= size() || phrase.empty()) return i;
  const std::size_t end = begin_[i] + phrase.size();
  if (end > text_.size() || !ends_[end]) return i;
  if (std::string_view(text_).substr(begin_[i], phrase.size()) != phrase) return i;
  std::size_t after = i;
  while (after < size() && begin_[after] < end) ++after;
  return after;
}

std::size_t PlainLine::AfterAny(std::size_t i, const Phrases& phrases) const {
  std::size_t longest = i;
  for (const std::string& phrase : phrases.all()) longest = std::max(longest, After(i, phrase));
  return longest;
}

void PlainLine::MarkLight(const Phrases& light) {
  for (std::size_t i = 0; i < size(); ++i) {
    const std::size_t end = AfterAny(i, light);
    for (std::size_t at = i; at < end; ++at) words_[at].light = true;
    if (end > i) i = end - 1;
  }
}

bool PlainLine::Holds(const Phrases& phrases) const {
  for (std::size_t i = 0; i < size(); ++i)
    if (AfterAny(i, phrases) > i) return true;
  return false;
}

std::vector<PlainLine> BreakIntoLines(std::string_view text, const std::vector<Span>& sentences,
                                      const PlainLexicon& lexicon) {
  WordBreaks breaks(lexicon.locale);
  const Stemmer stemmer(lexicon.language.stemmer);
  std::vector<PlainLine> lines;
  lines.reserve(sentences.size());
  for (const Span sentence : sentences) {
    std::vector<PlainWord> words;
    std::size_t last = sentence.begin;
    for (const Span part : breaks.PartsOf(text, sentence)) {
      words.push_back(WordOf(text, part, part.begin > last));
      PlainWord& word = words.back();
      if (word.word) word.stem = stemmer.StemOf(word.folded);
      word.light = lexicon.light_words.Has(word.folded);
      last = part.end;
    }
    MarkEnclosed(words);
    lines.emplace_back(sentence, std::move(words));
    if (lexicon.without_blanks) lines.back().MarkLight(lexicon.light_words);
  }
  return lines;
}

}  // namespace lacuna
