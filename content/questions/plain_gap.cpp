#include <algorithm>

#include "content/base/utf8.h"
#include "content/language/plain_asides.h"
#include "content/language/text_scan.h"
#include "content/questions/plain_cards.h"

namespace lacuna {
namespace {

bool NeedsBlank(const PlainReading& reading, char32_t neighbour) {
  return reading.lexicon.without_blanks && neighbour != 0 &&
         (IsLetter(neighbour) || IsDigit(neighbour) || neighbour > 0x0E30) && !IsPunctuation(neighbour) &&
         !IsSpace(neighbour);
}

std::string WithoutAsides(std::string_view text, Span part, const std::vector<Span>& asides) {
  std::string out;
  std::size_t at = part.begin;
  for (const Span aside : asides) {
    if (aside.begin < at || aside.end > part.end) continue;
    out += Trim(Span{at, aside.begin}.In(text)).empty() ? "" : std::string(Span{at, aside.begin}.In(text));
    at = aside.end;
    // The blank before it goes with it where a mark follows.
    if (!out.empty() && out.back() == ' ' &&
        (at >= part.end || IsPunctuation(CodePointAt(text, at)) || text[at] == ' '))
      out.pop_back();
  }
  return out + std::string(Span{at, part.end}.In(text));
}

}  // namespace

std::string WithGap(const PlainReading& reading, std::size_t line, Span left_out, std::string_view gap) {
  const Span sentence = reading.sentences[line];
  const std::vector<Span> asides = DroppedAsides(reading, line, left_out);
  const std::string before = WithoutAsides(reading.text(), {sentence.begin, left_out.begin}, asides);
  const std::string after = WithoutAsides(reading.text(), {left_out.end, sentence.end}, asides);
  const char32_t last = before.empty() ? 0 : CodePointAt(before, PreviousCodePoint(before, before.size()));
  std::string stem = before;
  if (NeedsBlank(reading, last)) stem += ' ';
  stem += gap;
  if (NeedsBlank(reading, CodePointAt(after, 0))) stem += ' ';
  return SqueezeSpaces(stem + after);
}

}  // namespace lacuna
