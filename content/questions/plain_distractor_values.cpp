// Years, dates and numbers near the right one, written as it is.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "content/base/random.h"
#include "content/base/utf8.h"
#include "content/questions/plain_distractors.h"

namespace lacuna {
namespace {

constexpr int kYearsApart = 40;
constexpr std::size_t kYearsOfArticle = 2;
constexpr double kCountedSingly = 12;
// Near enough to be taken for it, and no round multiples that would give the key away.
constexpr auto kFactors = std::to_array<double>({0.8, 1.25, 1.45, 0.65, 1.7, 0.5, 2.2, 0.35});
constexpr auto kSteps = std::to_array<double>({2, -2, 1, 3, -1, 4, 5});
constexpr auto kPercentSteps = std::to_array<double>({15, -15, 25, -10, 10, -25, 35});

std::string WithPart(const PlainMention& key, const PlainReading& reading, Span part,
                     const std::string& with) {
  const std::string_view text = reading.text();
  return std::string(Span{key.span.begin, part.begin}.In(text)) + with +
         std::string(Span{part.end, key.span.end}.In(text));
}

// "60 Prozent": the sign is a word.
bool CountsPercent(const PlainReading& reading, const PlainMention& key) {
  if (key.type == MentionType::percent) return true;
  static const Phrases kWords(
      "prozent, por ciento, la sută, la suta, процентов, процента, процент, τοις εκατό, yüzde, phần trăm, "
      "เปอร์เซ็นต์, ร้อยละ, प्रतिशत, فيصد, بالمئة, بالمائة, في المئة, في المائة, 百分之, pour cent, per cento, "
      "procent, 퍼센트, パーセント");
  const PlainLine& line = reading.lines[key.sentence];
  return line.AfterAny(key.end, kWords) > key.end ||
         (key.first > 0 && kWords.Has(line[key.first - 1].folded));
}

bool SpeaksOf(const PlainReading& reading, const PlainMention& key, double value) {
  const auto others = reading.MentionsOf(key.sentence);
  return std::any_of(others.begin(), others.end(),
                     [&](const PlainMention& other) { return other.number && other.number->value == value; });
}

std::vector<double> NearValues(const PlainReading& reading, const PlainMention& key, std::uint64_t seed) {
  const double value = key.number->value;
  const bool percent = CountsPercent(reading, key);
  std::vector<double> values;
  if (value <= kCountedSingly && key.number->decimals == 0) {
    for (const double step : kSteps) values.push_back(value + step);
  } else if (percent && value >= 20) {
    for (const double step : kPercentSteps) values.push_back(value + step);
  } else {
    for (const double factor : kFactors) values.push_back(value * factor);
  }
  Random(seed).Shuffle(std::span(values).first(4));
  std::erase_if(values, [&](double near) {
    return near < 2 * RoundingOf(*key.number) * (key.number->decimals > 0 ? 0.5 : 1) ||
           (percent && near >= 100) || (key.number->scaled && near >= 1000) || SpeaksOf(reading, key, near);
  });
  return values;
}

}  // namespace

std::vector<std::string> PlainNumberCandidates(const PlainReading& reading, const PlainMention& key,
                                               std::uint64_t seed) {
  const PlainNumber& number = *key.number;
  std::vector<std::string> candidates;
  if (number.spelled) {
    std::vector<std::string> words = reading.numbers.SpelledNear(FoldPlain(number.digits.In(reading.text())));
    words.resize(std::min<std::size_t>(words.size(), 5));
    Random(seed).Shuffle(std::span(words));
    const std::string_view form = number.digits.In(reading.text());
    std::size_t at = 0;
    const bool capital = IsUpper(NextCodePoint(form, at));
    for (const std::string& word : words) {
      std::size_t first = 0;
      NextCodePoint(word, first);
      candidates.push_back(WithPart(key, reading, number.digits,
                                    capital ? ToUpper(word.substr(0, first)) + word.substr(first) : word));
    }
    return candidates;
  }
  const std::string_view form = number.digits.In(reading.text());
  const std::string_view decimal =
      form.find(',') != std::string_view::npos && number.group != "," ? "," : ".";
  for (const double value : NearValues(reading, key, seed)) {
    const std::string written = WrittenLike(value, number, decimal);
    if (written == WrittenLike(number.value, number, decimal)) continue;
    candidates.push_back(WithPart(key, reading, number.digits, written));
  }
  return candidates;
}

std::vector<std::string> PlainYearCandidates(const PlainReading& reading, const PlainMention& key,
                                             std::uint64_t seed) {
  const int year = static_cast<int>(key.number->value);
  int latest = year;
  std::vector<int> years;
  for (const PlainMention& mention : reading.mentions) {
    if (mention.type != MentionType::year) continue;
    const int other = static_cast<int>(mention.number->value);
    latest = std::max(latest, other);
    if (other != year && std::abs(other - year) <= kYearsApart && years.size() < kYearsOfArticle &&
        std::find(years.begin(), years.end(), other) == years.end())
      years.push_back(other);
  }
  std::vector<int> steps = {-4, 3, -9, 7, -14, 12, 5, -6, -20, -25};
  Random(seed).Shuffle(std::span(steps).first(7));
  for (const int step : steps)
    if (year + step <= latest + 2) years.push_back(year + step);
  std::vector<std::string> candidates;
  for (const int other : years)
    if (!SpeaksOf(reading, key, other)) candidates.push_back(WrittenLike(other, *key.number, "."));
  return candidates;
}

std::vector<std::string> PlainDateCandidates(const PlainReading& reading, const PlainMention& key,
                                             std::uint64_t seed) {
  const PlainDate& date = *key.date;
  PlainNumber digits;  // as the date's own digits are
  if (const auto span = date.day_span ? date.day_span : date.year_span) {
    std::size_t at = 0;
    const char32_t first = NextCodePoint(span->In(reading.text()), at);
    digits.zero = first - (PlainDigit(first) - U'0');
  }
  struct Change {
    int months, days, years;
  };
  std::vector<Change> changes = {{2, 5, 0},  {-3, -4, 0}, {1, -9, -1}, {4, 3, 1},
                                 {-1, 7, 0}, {3, 6, -2},  {-2, 8, 0}};
  Random(seed).Shuffle(std::span(changes));
  std::vector<std::string> candidates;
  for (const Change change : changes) {
    const int month = (date.month - 1 + change.months + 12) % 12 + 1;
    const int day = date.day == 0 ? 0 : (date.day - 1 + change.days + 28) % 28 + 1;
    const int year = date.year == 0 ? 0 : date.year + (date.day == 0 ? change.months % 3 : change.years);
    std::string name = reading.dates.MonthLike(date.form, month, date.month_span.In(reading.text()));
    if (name.empty()) continue;
    std::vector<std::pair<Span, std::string>> parts = {{date.month_span, name}};
    if (date.day_span) parts.emplace_back(*date.day_span, WrittenLike(day, digits, "."));
    if (date.year_span) parts.emplace_back(*date.year_span, WrittenLike(year, digits, "."));
    std::sort(parts.begin(), parts.end(),
              [](const auto& a, const auto& b) { return a.first.begin > b.first.begin; });
    std::string candidate = key.text;
    for (const auto& [span, with] : parts) candidate.replace(span.begin - key.span.begin, span.size(), with);
    candidates.push_back(std::move(candidate));
  }
  return candidates;
}

}  // namespace lacuna
