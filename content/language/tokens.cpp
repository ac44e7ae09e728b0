#include "content/language/tokens.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>
#include <string>

#include "content/language/abbreviations.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

bool IsWordCharacter(char32_t c) { return IsLetter(c) || IsDigit(c); }
bool IsCurrencySign(char32_t c) {
  return c == U'$' || c == U'\u00A3' || c == U'\u20AC' || c == U'\u00A5' || c == U'\u20B9' ||
         c == U'\u20BD' || c == U'\u20AA' || c == U'\u20A9' || c == U'\u20BA' || c == U'\u20A6';
}

bool IsAddress(std::string_view chunk) {
  const auto has = [&](std::string_view part) { return chunk.find(part) != std::string_view::npos; };
  if (has("://") || chunk.substr(0, 4) == "www.") return true;
  const std::size_t at = chunk.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < chunk.size() &&
         chunk.find('.', at) != std::string_view::npos;
}

// Prefixes that the treebanks leave on their word.
bool IsBoundPrefix(std::string_view word) {
  static const WordSet kPrefixes(
      "anti pro non re pre co mid semi cross post multi ex mini e un sub inter intra extra ultra de bi tri "
      "neo pseudo "
      "psycho counter trans macro micro over quasi socio");
  return kPrefixes.Has(PlainLower(word));
}

bool IsUnit(std::string_view word) {
  static const WordSet kUnits(
      "km m cm mm kg g mg kb mb gb tb mph kmh kph am pm bn tn k ft in lb lbs oz ml l hz khz mhz ghz kw mw gw "
      "kwh p "
      "cc ha sq min mins hr hrs yr yrs s c f bc ad ce bce a.m p.m");
  return kUnits.Has(PlainLower(word));
}

// Cuts one chunk (a run without blanks) into tokens.
class ChunkCutter {
 public:
  ChunkCutter(std::string_view text, bool last, std::vector<Token>& out)
      : text_(text), last_(last), out_(out) {}

  void Cut(Span span) {
    span = CutFront(span);
    std::vector<Span> tail;
    span = TakeBack(span, tail);
    if (!span.empty()) CutInner(span);
    for (auto it = tail.rbegin(); it != tail.rend(); ++it) Add(*it);
  }

 private:
  char32_t At(std::size_t at, std::size_t end) const { return at < end ? CodePointAt(text_, at) : 0; }
  std::size_t After(std::size_t at) const {
    NextCodePoint(text_, at);
    return at;
  }
  void Add(Span span) {
    if (span.empty()) return;
    Token token;
    token.span = span;
    out_.push_back(token);
  }

  static bool OpensWord(char32_t c) {
    return IsQuote(c) || c == U'(' || c == U'[' || c == U'{' || c == U'<' || IsDash(c) || c == U'*' ||
           c == U'\u2026' || c == U',' || c == U';' || c == U'\u2022' || c == U'|' || c == U'~' ||
           c == U'\u00BF' || c == U'\u00A1' || c == U'`';
  }

  // "'s" after a blank, "'em", "'70s": the mark belongs to what follows.
  bool IsLeadingApostropheWord(Span span) const {
    if (!IsApostrophe(At(span.begin, span.end))) return false;
    static const WordSet kShort("'s 'em 'tis 'twas 'til 'cause 'n 'm 're 've 'll 'd");
    const std::string plain = PlainLower(span.In(text_));
    return kShort.Has(plain) || (plain.size() >= 3 && IsAsciiDigit(plain[1]) && IsAsciiDigit(plain[2]));
  }

  Span CutFront(Span span) {
    while (!span.empty() && !IsLeadingApostropheWord(span)) {
      const char32_t c = At(span.begin, span.end);
      std::size_t end = After(span.begin);
      if (c == U'.' || c == U'-' || c == U'!' || c == U'?' || c == U'=' || c == U'_' || c == U'*' ||
          c == U'~') {
        while (end < span.end && At(end, span.end) == c) end = After(end);
        const bool run_only = end == span.end || !IsWordCharacter(At(end, span.end)) || end - span.begin > 1;
        if (!run_only && (c == U'.' || c == U'-') && IsDigit(At(end, span.end))) return span;  // ".5", "-3"
        if (!run_only && c == U'_') return span;
        Add({span.begin, end});
      } else if (OpensWord(c) || IsCurrencySign(c) || (c == U'#' && end < span.end)) {
        Add({span.begin, end});
      } else {
        return span;
      }
      span.begin = end;
    }
    return span;
  }

  bool KeepsStop(Span word) const {
    const std::string_view bare = word.In(text_);
    if (IsInitials(bare)) return CodePointCount(bare) > 1 || IsUpper(CodePointAt(bare, 0));
    if (!IsAbbreviation(bare)) return false;
    static const WordSet kAlsoWords(
        "no in art sun may mar fig figs sec eds ed co mass ill min max op us p d b v c fl det "
        "mon wed fri sat cal ore wash ind hon mi ft para trans st");
    return !last_ || !kAlsoWords.Has(PlainLower(bare));
  }

  Span TakeBack(Span span, std::vector<Span>& tail) {
    while (!span.empty()) {
      const std::size_t before = PreviousCodePoint(text_, span.end);
      const char32_t c = CodePointAt(text_, before);
      if (c == U'.' || c == U'!' || c == U'?' || c == U'-' || c == U'\u2026') {
        std::size_t begin = before;
        while (begin > span.begin) {
          const std::size_t earlier = PreviousCodePoint(text_, begin);
          const char32_t mark = CodePointAt(text_, earlier);
          if (mark != c && !((c == U'!' || c == U'?') && (mark == U'!' || mark == U'?'))) break;
          begin = earlier;
        }
        if (c == U'.' && span.end - begin == 1 && KeepsStop({span.begin, begin})) return span;
        if (c == U'-' && begin == span.begin) return span;
        tail.push_back({begin, span.end});
        span.end = begin;
        continue;
      }
      if (IsApostrophe(c) && IsPossessivePlural({span.begin, before})) return span;
      const bool closer = c == U')' || c == U']' || c == U'}' || c == U'>' || c == U',' || c == U';' ||
                          c == U':' || IsQuote(c) || c == U'%' || c == U'*' || IsDash(c) || c == U'|' ||
                          IsCurrencySign(c) || c == U'\u00B0' || c == U'~' || c == U'`';
      if (!closer) return span;
      tail.push_back({before, span.end});
      span.end = before;
    }
    return span;
  }

  // "soldiers'": cut as a clitic later, unless a single quote was opened before the word.
  bool IsPossessivePlural(Span word) const {
    if (word.empty() || (text_[word.end - 1] != 's' && text_[word.end - 1] != 'S')) return false;
    for (auto it = out_.rbegin(); it != out_.rend(); ++it) {
      const std::string_view form = it->span.In(text_);
      if (form == "\u2018" || form == "'") return false;
      if (form == "\u2019") break;
    }
    return true;
  }

  void CutInner(Span span) {
    if (IsAddress(span.In(text_))) return Add(span);
    std::size_t begin = span.begin;
    for (std::size_t at = span.begin; at < span.end;) {
      const std::size_t next = After(at);
      if (at > begin && CutsAt(span, begin, at, next)) {
        CutClitics({begin, at});
        std::size_t end = next;
        const char32_t c = At(at, span.end);
        while (end < span.end && At(end, span.end) == c) end = After(end);  // "--", "..."
        Add({at, end});
        begin = end;
        if (begin < span.end) {
          const std::size_t counted = out_.size();
          begin = CutFront({begin, span.end}).begin;  // "(U.S.)–“based"
          at = out_.size() > counted ? begin : end;
          continue;
        }
        at = end;
        continue;
      }
      at = next;
    }
    CutClitics({begin, span.end});
  }

  bool CutsAt(Span span, std::size_t begin, std::size_t at, std::size_t next) const {
    const char32_t c = At(at, span.end);
    if (IsDash(c) || c == U'\u2026' || c == U'"' || c == U'\u201C' || c == U'\u201D' || c == U'(' ||
        c == U')' || c == U'[' || c == U']' || c == U'=' || c == U'|' || c == U';')
      return true;
    const char32_t previous = CodePointAt(text_, PreviousCodePoint(text_, at));
    const char32_t following = At(next, span.end);
    if (c == U'-')
      return following == U'-' || (CutsHyphen(span, begin, at, next) && IsWordCharacter(following));
    if (c == U'/') return !(IsDigit(previous) && IsDigit(following)) && IsWordCharacter(following);
    if (c == U'.') return following == U'.' && At(After(next), span.end) == U'.';
    if (c == U',') return !(IsDigit(previous) && IsDigit(following));
    if (c == U':') return IsLetter(previous) && IsLetter(following);
    if (c == U'?' || c == U'!') return IsLetter(following);
    return IsCurrencySign(c) && IsDigit(following) && !IsLetter(previous);
  }

  bool CutsHyphen(Span span, std::size_t begin, std::size_t at, std::size_t next) const {
    const std::string_view whole = span.In(text_);
    std::size_t digits = 0, hyphens = 0;
    for (const char c : whole) {
      digits += IsAsciiDigit(c) ? 1 : 0;
      hyphens += c == '-' ? 1 : 0;
    }
    if (digits >= 7 && hyphens >= 1 && digits + hyphens == whole.size())
      return digits == 8 && hyphens == 1;  // 1939-1945
    (void)next;
    return !IsBoundPrefix(text_.substr(begin, at - begin));
  }

  void CutClitics(Span word) {
    if (word.empty()) return;
    static const WordSet kTwoWords("cannot gonna gotta wanna dunno gimme lemme");
    const std::string plain = PlainLower(word.In(text_));
    if (kTwoWords.Has(plain) && plain != "dunno") {
      const std::size_t cut = word.begin + 3;
      Add({word.begin, cut});
      return Add({cut, word.end});
    }
    const std::size_t cut = CliticBegin(word, plain);
    if (cut > word.begin && cut < word.end) {
      CutUnit({word.begin, cut});
      return Add({cut, word.end});
    }
    CutUnit(word);
  }

  // Where "n't", "'s", "'re", … begins inside the word; its end when there is none.
  std::size_t CliticBegin(Span word, const std::string& plain) const {
    static const WordSet kClitics("s re ve ll d m");
    std::size_t mark = word.end;
    for (std::size_t at = word.begin; at < word.end; at = After(at))
      if (IsApostrophe(At(at, word.end))) mark = at;
    if (mark == word.end) return word.end;
    const std::string rest = PlainLower(text_.substr(After(mark), word.end - After(mark)));
    if (rest == "t" && plain.size() > 3 && plain.substr(plain.size() - 3) == "n't") return mark - 1;
    return rest.empty() || kClitics.Has(rest) ? mark : word.end;
  }

  void CutUnit(Span word) {
    std::size_t end = word.begin;
    bool digits = false;
    while (end < word.end &&
           (IsAsciiDigit(text_[end]) || text_[end] == '.' || text_[end] == ',' || text_[end] == ':')) {
      digits = digits || IsAsciiDigit(text_[end]);
      ++end;
    }
    const bool cut = digits && end < word.end && text_[end - 1] != '.' &&
                     IsUnit(StopOff(text_.substr(end, word.end - end))) &&
                     PlainLower(text_.substr(end, word.end - end)) != "s";
    if (!cut) {
      if (!digits && CutForeignCurrency(word)) return;
      return Add(word);
    }
    Add({word.begin, end});
    Add({end, word.end});
  }

  // "US$5", "C$20": the sign with its letters, then the number.
  bool CutForeignCurrency(Span word) {
    const std::size_t sign = word.In(text_).find_first_of('$');
    if (sign == std::string_view::npos || sign == 0 || sign > 3 || sign + 1 >= word.size()) return false;
    const std::size_t cut = word.begin + sign + 1;
    if (!IsAsciiDigit(text_[cut])) return false;
    Add({word.begin, cut});
    CutUnit({cut, word.end});
    return true;
  }

  static std::string_view StopOff(std::string_view word) {
    return !word.empty() && word.back() == '.' ? word.substr(0, word.size() - 1) : word;
  }

  std::string_view text_;
  bool last_;  // nothing but this chunk is left of the sentence
  std::vector<Token>& out_;
};

}  // namespace

std::vector<Token> Tokenize(std::string_view text, Span sentence) {
  std::vector<Token> out;
  const std::string_view until = text.substr(0, sentence.end);
  for (std::size_t at = sentence.begin; at < sentence.end;) {
    std::size_t next = at;
    if (IsSpace(NextCodePoint(until, next))) {
      at = next;
      continue;
    }
    std::size_t end = next;
    while (end < sentence.end && !IsSpace(CodePointAt(until, end))) NextCodePoint(until, end);
    ChunkCutter(until, end == sentence.end, out).Cut({at, end});
    at = end;
  }
  return out;
}

std::vector<Token> TokenizeByIcu(std::string_view text, Span sentence, std::string_view language) {
  std::vector<Token> out;
  UErrorCode status = U_ZERO_ERROR;
  const std::string_view inner = sentence.In(text);
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale(std::string(language).c_str()), status));
  UText* utext = utext_openUTF8(nullptr, inner.data(), static_cast<std::int64_t>(inner.size()), &status);
  if (U_SUCCESS(status)) {
    breaks->setText(utext, status);
    std::int32_t begin = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaks->next()) {
      Token token;
      token.span = TrimSpan(inner, {static_cast<std::size_t>(begin), static_cast<std::size_t>(end)});
      if (token.span.empty()) continue;
      token.span = {sentence.begin + token.span.begin, sentence.begin + token.span.end};
      out.push_back(token);
    }
  }
  utext_close(utext);
  return out;
}

}  // namespace lacuna
