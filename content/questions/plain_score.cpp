#include <algorithm>
#include <cmath>

#include "content/base/utf8.h"
#include "content/language/text_scan.h"
#include "content/questions/plain_cards.h"

namespace lacuna {
namespace {

constexpr double kComfortableWords = 22;
constexpr double kLongTerm = 12;  // letters
constexpr double kManyAlike = 3;
constexpr double kMostWeight = 9;  // tf·idf above it says nothing more

bool IsNumber(const PlainMention& mention) {
  return mention.type == MentionType::quantity || mention.type == MentionType::money ||
         mention.type == MentionType::percent;
}

double OfKind(const PlainReading& reading, const PlainMention& mention) {
  const double weight = std::min(mention.weight, kMostWeight) / kMostWeight;
  const auto& line = reading.lines[mention.sentence];
  switch (mention.type) {
    case MentionType::date:
      return 0.72;
    case MentionType::year:
      return 0.68;
    case MentionType::money:
    case MentionType::percent:
      return 0.66;
    case MentionType::quantity:
      if (mention.number->unit != PlainUnit::none || mention.number->scaled) return 0.66;
      return mention.number->value > 12 && !mention.number->spelled ? 0.56 : 0.42;
    case MentionType::place:
      return 0.68;
    case MentionType::misc:
      return (mention.end - mention.first > 1 ? 0.66 : 0.56) - (mention.in_title ? 0.15 : 0);
    default:
      break;
  }
  const double letters = static_cast<double>(CodePointCount(mention.text));
  const double marked = line[mention.first].quoted || mention.introduced ? 0.16 : 0;
  // Vietnamese parts a word's syllables by blanks, Thai parts no words: a term is cut too easily.
  const bool cut_easily = reading.lexicon.tag == "vi" || reading.lexicon.tag == "th";
  const double syllables = cut_easily && marked == 0 ? 0.15 : 0;
  return 0.2 + 0.26 * weight + 0.08 * std::min(1.0, letters / kLongTerm) + marked - syllables -
         (mention.in_title ? 0.05 : 0);
}

// "DuMont टेलीविज़न नेटवर्क": the words beside a name are its title, or the rest of it.
bool TouchesName(const PlainReading& reading, const PlainMention& term) {
  const auto others = reading.MentionsOf(term.sentence);
  return std::any_of(others.begin(), others.end(), [&](const PlainMention& other) {
    return other.type == MentionType::misc && (other.end == term.first || other.first == term.end);
  });
}

}  // namespace

double ScorePlain(const PlainReading& reading, const PlainFinding& finding) {
  const PlainMention& mention = reading.mentions[finding.mention];
  const PlainLine& line = reading.lines[finding.sentence];
  double score = OfKind(reading, mention);
  double alike = 0, anchors = 0;
  for (const PlainMention& other : reading.MentionsOf(finding.sentence)) {
    if (other.span == mention.span) continue;
    if (IsNumber(other) && IsNumber(mention)) ++alike;
    if (other.type == MentionType::year && mention.type == MentionType::year) ++alike;
    if (!IsNumber(other) && other.type != MentionType::term) ++anchors;
  }
  score -= 0.05 * std::max(0.0, alike - 1);
  if (alike >= kManyAlike) score -= 0.1;  // one of a list of years
  if (mention.type == MentionType::term && TouchesName(reading, mention)) score -= 0.1;
  score += 0.03 * std::min(3.0, anchors);
  score -= 0.008 * std::max(0.0, static_cast<double>(line.CountWords()) - kComfortableWords);
  if (line[mention.first].bracketed) score -= 0.24;
  const double length = static_cast<double>(std::max<std::size_t>(1, reading.text().size()));
  score += 0.04 * (1 - static_cast<double>(mention.span.begin) / length);
  return std::clamp(score, 0.0, 1.0);
}

}  // namespace lacuna
