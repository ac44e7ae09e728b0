#include "content/language/plain_asides.h"

#include <algorithm>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kConversionWords = 4;  // "(113 km/h)": the same amount in other units

// Outermost brackets of one kind.
std::vector<Span> Bracketed(std::string_view text, Span sentence, char open, char close) {
  std::vector<Span> found;
  std::size_t begin = 0, depth = 0;
  for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
    if (text[at] == open && depth++ == 0) begin = at;
    if (text[at] != close || depth == 0) continue;
    if (--depth == 0) found.push_back({begin, at + 1});
  }
  return found;
}

bool HasDigit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (IsDigit(NextCodePoint(text, at))) return true;
  return false;
}

}  // namespace

std::size_t MostWords(const PlainLexicon& lexicon) { return lexicon.tag == "th" ? 56 : 40; }

std::size_t PartedWordsOutsideBrackets(const PlainReading& reading, std::size_t line) {
  if (reading.lexicon.without_blanks) return 0;
  const Span sentence = reading.sentences[line];
  std::size_t words = CountWords(sentence.In(reading.text()));
  for (const Span aside : Bracketed(reading.text(), sentence, '(', ')'))
    words -= std::min(words, CountWords(aside.In(reading.text())));
  return words;
}

std::vector<Span> DroppedAsides(const PlainReading& reading, std::size_t line, Span kept) {
  const Span sentence = reading.sentences[line];
  std::vector<Span> dropped = Bracketed(reading.text(), sentence, '[', ']');
  const bool parted = !reading.lexicon.without_blanks;
  if (parted && CountWords(sentence.In(reading.text())) > kMostPartedWords) {
    const std::vector<Span> round = Bracketed(reading.text(), sentence, '(', ')');
    dropped.insert(dropped.end(), round.begin(), round.end());
  }
  if (HasDigit(kept.In(reading.text()))) {
    for (const Span aside : Bracketed(reading.text(), sentence, '(', ')'))
      if (HasDigit(aside.In(reading.text())) && CountWords(aside.In(reading.text())) <= kConversionWords)
        dropped.push_back(aside);
  }
  std::erase_if(dropped, [&](Span aside) { return aside.Overlaps(kept); });
  std::sort(dropped.begin(), dropped.end());
  dropped.erase(std::unique(dropped.begin(), dropped.end()), dropped.end());
  return dropped;
}

}  // namespace lacuna
