#include "content/language/relative_times.h"

#include <algorithm>

#include "content/language/numbers.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

ValueMatch Relative(std::size_t begin, std::size_t end) {
  ValueMatch match;
  match.begin = begin;
  match.end = end;
  match.type = MentionType::time;
  match.normal = "relative";
  return match;
}

bool NamesTime(const SentenceWords& words, std::size_t i) {
  if (IsTimeNoun(words.Lemma(i))) return true;
  return words.StartsUpper(i) && (WeekdayNumber(words.Plain(i)) != 0 ||
                                  (MonthNumber(words.Plain(i)) != 0 && words.Plain(i).size() > 2));
}

// "ago" or "later" after a length of time that begins at i.
std::optional<ValueMatch> ReadAgo(const SentenceWords& words, std::size_t i) {
  std::size_t at = i;
  if (const auto number = ReadNumber(words, i)) {
    at = number->end;
  } else {
    static const WordSet kVague("a an several some many few long");
    while (kVague.Has(words.Plain(at)) && at < i + 3) ++at;
    if (at == i) return std::nullopt;
  }
  while (words.Tag(at) == Penn::JJ && at < i + 4) ++at;
  const bool time = IsTimeNoun(words.Lemma(at)) || (at > i && words.Plain(at - 1) == "long");
  if (IsTimeNoun(words.Lemma(at))) ++at;
  if (!time) return std::nullopt;
  static const WordSet kAfterwards("ago later earlier before after");
  if (!kAfterwards.Has(words.Plain(at))) return std::nullopt;
  const bool preposition = words.Plain(at) == "before" || words.Plain(at) == "after";
  const Penn after = words.Tag(at + 1);
  if (preposition && after != Penn::stop && after != Penn::comma)
    return std::nullopt;  // "two days before the vote"
  return Relative(i, at + 1);
}

}  // namespace

bool IsTimeNoun(std::string_view lemma) {
  static const WordSet kTimes(
      "second minute hour day night week weekend fortnight month season year decade century millennium "
      "morning afternoon "
      "evening spring summer autumn winter moment generation term time");
  return kTimes.Has(lemma);
}

std::optional<ValueMatch> ReadRelativeTime(const SentenceWords& words, std::size_t i) {
  static const WordSet kAlone("today yesterday tomorrow tonight nowadays");
  if (kAlone.Has(words.Plain(i))) return Relative(i, i + 1);
  if (auto ago = ReadAgo(words, i)) return ago;
  static const WordSet kPointing(
      "last next this that these those same previous following recent past coming current");
  std::size_t at = i;
  const bool article = words.Plain(at) == "the" || words.Plain(at) == "that" || words.Plain(at) == "this";
  if (words.Plain(at) == "the") ++at;
  if (!kPointing.Has(words.Plain(at))) return std::nullopt;
  const bool definite = words.Plain(at) != "last" && words.Plain(at) != "next" && words.Plain(at) != "past" &&
                        words.Plain(at) != "recent";
  if (article && words.Plain(i) != "the" && kPointing.Has(words.Plain(at + 1))) ++at;  // "that same day"
  ++at;
  static const WordSet kCounting("few several couple");
  if (kCounting.Has(words.Plain(at))) ++at;
  if (const auto number = ReadNumber(words, at)) at = number->end;
  if (!NamesTime(words, at)) return std::nullopt;
  if (words.Lemma(at) == "time" && words.Plain(at - 1) != "same") return std::nullopt;
  const bool dated =
      !definite && words.Plain(at + 1) == "of";  // "the last day of the siege" is no relative time
  if (dated) return std::nullopt;
  return Relative(i, at + 1);
}

}  // namespace lacuna
