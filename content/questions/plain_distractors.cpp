#include "content/questions/plain_distractors.h"

#include <algorithm>

#include "content/base/random.h"
#include "content/base/utf8.h"
#include "content/language/plain_places.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr double kLengthRatio = 1.6;
constexpr std::size_t kLengthSlack = 6;

bool TooFarInLength(const std::string& candidate, const std::string& key) {
  const std::size_t a = CodePointCount(candidate), b = CodePointCount(key);
  const std::size_t shorter = std::min(a, b), longer = std::max(a, b);
  return static_cast<double>(longer) > kLengthRatio * static_cast<double>(shorter) &&
         longer - shorter > kLengthSlack;
}

bool Overlaps(const std::string& a, const std::string& b) {
  const std::string x = FoldPlain(a), y = FoldPlain(b);
  return x.find(y) != std::string::npos || y.find(x) != std::string::npos;
}

std::string_view LastLetter(std::string_view word) {
  return word.substr(PreviousCodePoint(word, word.size()));
}

// Where the article before it (στη ____) or the ending after it (____'dan) gives away how the name ends.
bool ShowsEnding(const std::string& tag) { return tag == "el" || tag == "tr"; }

std::vector<std::string> PlaceCandidates(const PlainReading& reading, const PlainMention& key) {
  const std::size_t blank = key.normal.find(' ');
  const PlainPlaces places(reading.lexicon.locale);
  const bool country = key.normal.starts_with("country");
  std::vector<std::string> near =
      places.Near({country ? PlainListed::country : PlainListed::language, key.normal.substr(blank + 1)});
  if (ShowsEnding(reading.lexicon.tag))
    std::erase_if(near, [&](const std::string& other) { return LastLetter(other) != LastLetter(key.text); });
  return near;
}

std::vector<std::string> Candidates(const PlainReading& reading, const PlainMention& key,
                                    std::uint64_t seed) {
  switch (key.type) {
    case MentionType::year:
      return PlainYearCandidates(reading, key, seed);
    case MentionType::date:
      return PlainDateCandidates(reading, key, seed);
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
      return PlainNumberCandidates(reading, key, seed);
    case MentionType::place:
      return PlaceCandidates(reading, key);
    case MentionType::misc:
    case MentionType::term:
      return PlainNameCandidates(reading, key);
    case MentionType::person:
    case MentionType::organization:
    case MentionType::time:
    case MentionType::event:
    case MentionType::weekday:
    case MentionType::month:
    case MentionType::duration:
    case MentionType::ordinal:
      break;  // not found without a parser
  }
  return {};
}

}  // namespace

std::vector<std::string> PlainDistractors(const PlainReading& reading, const PlainMention& key,
                                          std::uint64_t seed, std::size_t count) {
  const std::string sentence = FoldPlain(reading.sentences[key.sentence].In(reading.text()));
  const bool numeric = key.number || key.date;
  std::vector<std::string> chosen;
  for (const std::string& candidate : Candidates(reading, key, seed)) {
    if (chosen.size() == count) break;
    const auto same = [&](const std::string& other) {
      return numeric ? FoldPlain(other) == FoldPlain(candidate) : Overlaps(other, candidate);
    };
    if (candidate.empty() || same(key.text) || std::any_of(chosen.begin(), chosen.end(), same)) continue;
    if (TooFarInLength(candidate, key.text)) continue;
    if (!numeric && sentence.find(FoldPlain(candidate)) != std::string::npos) continue;
    chosen.push_back(candidate);
  }
  return chosen;
}

}  // namespace lacuna
