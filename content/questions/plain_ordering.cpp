#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "content/base/utf8.h"
#include "content/questions/plain_cards.h"

namespace lacuna {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 4;
constexpr std::size_t kMostWords = 25;  // of an item
constexpr const char* kLeftOut = "…";

int YearOf(const PlainMention& mention) {
  if (mention.date) return mention.date->year;
  return mention.type == MentionType::year ? static_cast<int>(mention.number->value) : 0;
}

// The sentence's only year is the one that is left out.
bool IsOnlyDate(const PlainReading& reading, const PlainMention& mention) {
  const auto others = reading.MentionsOf(mention.sentence);
  return std::none_of(others.begin(), others.end(), [&](const PlainMention& other) {
    return other.span != mention.span && (other.type == MentionType::year || other.type == MentionType::date);
  });
}

// "since 1970", "until 1970": the sentence tells of more than that year.
bool IsEndOfTime(const PlainReading& reading, const PlainMention& mention) {
  static const Phrases kSince(
      "seit, bis, ab, desde, hasta, από, έως, μέχρι, din, până, с, до, к, từ, đến, منذ, حتى, ابتداء, بداية, "
      "بدايةً, ตั้งแต่, จนถึง, 自, 从, 至, depuis");
  static const Phrases kUntil("से, तक, beri, kadar, 以来, 起");
  const PlainLine& line = reading.lines[mention.sentence];
  for (std::size_t i = mention.first - std::min<std::size_t>(3, mention.first); i < mention.first; ++i)
    if (line.AfterAny(i, kSince) > i) return true;
  for (std::size_t i = mention.end; i < std::min(mention.end + 4, line.size()); ++i)
    if (line.AfterAny(i, kUntil) > i) return true;
  return false;
}

}  // namespace

std::optional<QuestionForm> WritePlainOrdering(const PlainReading& reading,
                                               const std::vector<PlainFinding>& findings,
                                               std::vector<std::size_t>& used) {
  if (reading.lexicon.language.order_stem.empty()) return std::nullopt;
  std::map<int, std::size_t> by_year;  // the first finding of each year
  for (std::size_t i = 0; i < findings.size() && by_year.size() < kMost; ++i) {
    const PlainMention& mention = reading.mentions[findings[i].mention];
    const int year = YearOf(mention);
    if (year == 0 || findings[i].fact.sensitive || !IsOnlyDate(reading, mention)) continue;
    if (reading.lines[mention.sentence][mention.first].bracketed || IsEndOfTime(reading, mention)) continue;
    if (reading.lines[mention.sentence].CountWords() <= kMostWords) by_year.emplace(year, i);
  }
  if (by_year.size() < kFewest) return std::nullopt;
  QuestionForm form;
  form.type = QuestionType::ordering;
  form.stem = reading.lexicon.language.order_stem;
  for (const auto& [year, index] : by_year) {
    const PlainMention& mention = reading.mentions[findings[index].mention];
    form.items.push_back(WithGap(reading, mention.sentence, mention.span, kLeftOut));
    form.answer += (form.answer.empty() ? "" : " → ") + form.items.back();
    form.explanation +=
        fmt::format("{}{}: {}", form.explanation.empty() ? "" : " ", mention.text, form.items.back());
    form.spans.insert(form.spans.end(), findings[index].fact.evidence.begin(),
                      findings[index].fact.evidence.end());
    used.push_back(index);
  }
  return form;
}

}  // namespace lacuna
