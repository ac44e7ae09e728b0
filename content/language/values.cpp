#include "content/language/values.h"

#include <array>
#include <optional>
#include <string>

#include "content/language/noun_phrases.h"
#include "content/language/quantities.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

// How many tokens before i are an approximator; 0 when there is none.
std::size_t ApproximatorLength(const SentenceWords& words, std::size_t i, MentionType type) {
  static const std::array<std::string_view, 16> kPhrases = {
      "more than",  "less than",     "fewer than",   "at least",     "at most",      "up to",
      "close to",   "just over",     "just under",   "well over",    "no more than", "as many as",
      "as much as", "no fewer than", "an estimated", "a little over"};
  static const WordSet kWords(
      "nearly almost about around approximately roughly some over under circa c. ca. ~ exactly estimated "
      "approx.");
  static const WordSet kDateWords("around about circa c. ca. early late mid");
  for (const std::size_t length : {3u, 2u}) {
    if (i < length) continue;
    std::string phrase;
    for (std::size_t k = i - length; k < i; ++k) phrase += (phrase.empty() ? "" : " ") + words.Plain(k);
    for (const std::string_view known : kPhrases)
      if (phrase == known) return length;
  }
  if (i == 0) return 0;
  const bool date = type == MentionType::date || type == MentionType::year || type == MentionType::month;
  if (date && words.Plain(i - 1) == "-" && i > 1 && words.Plain(i - 2) == "mid") return 2;
  return (date ? kDateWords : kWords).Has(words.Plain(i - 1)) ? 1 : 0;
}

bool TakesApproximator(MentionType type) {
  return type != MentionType::ordinal && type != MentionType::weekday && type != MentionType::time;
}

// The best reading at token i; dates win over numbers, except that "4 March" must not cut "4,000".
std::optional<ValueMatch> ReadValue(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                    std::size_t i) {
  if (auto date = ReadDate(words, i)) return date;
  if (auto quantity = ReadQuantity(words, nouns, i)) return quantity;
  return ReadOrdinalMention(words, i);
}

Mention MentionOf(const SentenceWords& words, const ValueMatch& match, std::size_t free_from,
                  std::size_t index) {
  Mention mention;
  mention.type = match.type;
  mention.sentence = index;
  mention.normal = match.normal;
  mention.value = match.value;
  mention.unit = match.unit;
  std::size_t begin = match.begin;
  if (TakesApproximator(match.type)) {
    const std::size_t length = ApproximatorLength(words, begin, match.type);
    if (length > 0 && begin - length >= free_from) {
      mention.approximator = PlainLower(words.Text(begin - length, begin));
      begin -= length;
    }
  }
  mention.span = words.SpanOf(begin, match.end);
  mention.text = words.Text(begin, match.end);
  return mention;
}

}  // namespace

std::vector<Mention> FindValues(const Sentence& sentence, std::size_t index, std::string_view text) {
  std::vector<Mention> mentions;
  const SentenceWords words(sentence, text);
  const std::vector<NounPhrase> nouns = FindNounPhrases(sentence);
  std::size_t free_from = 0;
  for (std::size_t i = 0; i < words.size();) {
    const auto match = ReadValue(words, nouns, i);
    if (!match) {
      ++i;
      continue;
    }
    mentions.push_back(MentionOf(words, *match, free_from, index));
    i = free_from = match->end;
  }
  return mentions;
}

}  // namespace lacuna
