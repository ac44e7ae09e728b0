#include "content/facts/plain_facts.h"

#include <algorithm>
#include <optional>
#include <set>

#include "content/base/uid.h"
#include "content/base/utf8.h"
#include "content/facts/plain_standing.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostAnswerWords = 6;
constexpr std::size_t kLongestTitle = 8;  // words between quotation marks that stand or fall together
constexpr double kConfidence = 0.6;       // that the sentence states it; nothing was parsed

FactKind KindOf(MentionType type) {
  switch (type) {
    case MentionType::year:
    case MentionType::date:
      return FactKind::event;
    case MentionType::quantity:
    case MentionType::money:
    case MentionType::percent:
      return FactKind::quantity;
    default:
      return FactKind::attribute;
  }
}

RoleName RoleOf(MentionType type) {
  switch (KindOf(type)) {
    case FactKind::event:
      return RoleName::time;
    case FactKind::quantity:
      return RoleName::quantity;
    default:
      return type == MentionType::term ? RoleName::term : RoleName::topic;
  }
}

bool IsSensitive(const PlainReading& reading, std::size_t sentence) {
  const auto& words = reading.lines[sentence].words();
  return std::any_of(words.begin(), words.end(), [&](const PlainWord& word) {
    return word.word && reading.lexicon.sensitive.HasBeginningOf(word.folded);
  });
}

// A word of the mention stands in the sentence a second time: the gap would be filled before one's eyes.
bool IsGivenAway(const PlainReading& reading, const PlainMention& mention) {
  const PlainLine& line = reading.lines[mention.sentence];
  std::set<std::string> own;
  for (std::size_t i = mention.first; i < mention.end; ++i)
    if ((line[i].word || line[i].digits) && !line[i].light)
      own.insert(line[i].word ? line[i].stem : line[i].folded);
  if (mention.number && mention.number->spelled) own.insert(line[mention.first].folded);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i >= mention.first && i < mention.end) continue;
    if (own.count(line[i].word ? line[i].stem : line[i].folded) > 0) return true;
  }
  return false;
}

// A word of a short title or quotation, not the whole of it: "____ and Jones".
bool CutsQuotation(const PlainReading& reading, const PlainMention& mention) {
  const PlainLine& line = reading.lines[mention.sentence];
  if (!line[mention.first].quoted) return false;
  std::size_t begin = mention.first, end = mention.end;
  while (begin > 0 && line[begin - 1].quoted) --begin;
  while (end < line.size() && line[end].quoted) ++end;
  return (begin < mention.first || end > mention.end) && end - begin <= kLongestTitle;
}

// "State Route 168": the number belongs to it.
bool GoesOnWithNumber(const PlainReading& reading, const PlainMention& mention) {
  const PlainLine& line = reading.lines[mention.sentence];
  return mention.end < line.size() && line[mention.end].digits && line[mention.end].blank_before &&
         reading.IsFree(mention.sentence, mention.end, mention.end + 1);
}

// "Guerra de los Siete Años", "Γη του Ρούπερτ": one word is not the whole name. In Turkish no word for "of"
// goes on with one of the language's own names.
bool GoesOnWithGenitive(const PlainReading& reading, const PlainMention& mention) {
  static const Phrases kOf("de, del, de la, de los, de las, da, do, di, du, des, of, of the, του, της, των");
  const PlainLine& line = reading.lines[mention.sentence];
  const PlainWord& first = line[mention.first];
  const bool single = mention.end - mention.first == 1 && first.upper && !IsAllUpper(mention.text);
  if (!single && reading.lexicon.tag != "tr") return false;
  const std::size_t after = line.AfterAny(mention.end, kOf);
  return after > mention.end && after < line.size() && line[mention.end].blank_before && line[after].upper;
}

// 委员|会: ICU cuts such nouns.
bool GoesOnInChinese(const PlainReading& reading, const PlainMention& mention) {
  static const Phrases kSuffixes("会, 学, 家, 者, 员, 性, 化, 力, 们, 院, 厅, 局");
  const PlainLine& line = reading.lines[mention.sentence];
  return reading.lexicon.tag == "zh" && mention.type == MentionType::term && mention.end < line.size() &&
         !line[mention.end].blank_before && kSuffixes.Has(line[mention.end].folded);
}

bool IsNumeric(MentionType type) {
  return KindOf(type) == FactKind::event || KindOf(type) == FactKind::quantity;
}

// Besides the gap something must say what the sentence is about.
bool HasAnchor(const PlainReading& reading, const PlainMention& gap) {
  const auto others = reading.MentionsOf(gap.sentence);
  return std::any_of(others.begin(), others.end(), [&](const PlainMention& other) {
    return other.span != gap.span && (!IsNumeric(other.type) || other.type != gap.type);
  });
}

std::optional<std::string_view> WhyNotAsked(const PlainReading& reading, const PlainMention& mention) {
  const PlainLine& line = reading.lines[mention.sentence];
  if (mention.end - mention.first > kMostAnswerWords && !mention.date)
    return "An answer of so many words cannot be typed or compared fairly.";
  if (line[mention.first].bracketed && KindOf(mention.type) != FactKind::event)
    return "What stands in brackets is an aside.";
  if (CutsQuotation(reading, mention)) return "The gap would cut a title or a quotation.";
  if (!IsNumeric(mention.type) && (GoesOnWithNumber(reading, mention) ||
                                   GoesOnWithGenitive(reading, mention) || GoesOnInChinese(reading, mention)))
    return "The gap would cut a name.";
  if (IsGivenAway(reading, mention)) return "The question gives its answer away.";
  if (!HasAnchor(reading, mention)) return "Nothing but the gap says what the sentence is about.";
  return std::nullopt;
}

PlainFinding Found(const PlainReading& reading, std::size_t index, bool sensitive) {
  const PlainMention& mention = reading.mentions[index];
  PlainFinding finding;
  finding.mention = index;
  finding.sentence = mention.sentence;
  Fact& fact = finding.fact;
  fact.kind = KindOf(mention.type);
  const Span sentence = reading.sentences[mention.sentence];
  const std::string statement(sentence.In(reading.text()));
  fact.roles.push_back({RoleName::statement, statement, sentence, "", ""});
  fact.roles.push_back(
      {RoleOf(mention.type), mention.text, mention.span, std::string(Name(mention.type)), mention.normal});
  fact.evidence = {sentence};
  fact.confidence = kConfidence;
  fact.sensitive = sensitive;
  fact.uid = ContentUid("fact", {Name(fact.kind), statement, mention.text,
                                 std::to_string(mention.span.begin - sentence.begin)});
  return finding;
}

}  // namespace

std::vector<PlainFinding> FindPlainFacts(const PlainReading& reading, std::map<std::string, int>& refused) {
  std::vector<bool> stands, sensitive;
  for (std::size_t i = 0; i < reading.lines.size(); ++i) {
    const auto reason = WhyNotAlone(reading, i);
    if (reason) ++refused[std::string(*reason)];
    stands.push_back(!reason);
    sensitive.push_back(IsSensitive(reading, i));
  }
  std::vector<PlainFinding> findings;
  for (std::size_t i = 0; i < reading.mentions.size(); ++i) {
    const PlainMention& mention = reading.mentions[i];
    if (!stands[mention.sentence]) continue;
    if (const auto reason = WhyNotAsked(reading, mention))
      ++refused[std::string(*reason)];
    else
      findings.push_back(Found(reading, i, sensitive[mention.sentence]));
  }
  return findings;
}

}  // namespace lacuna
