// Dates, years, numbers with their units.
#include <fmt/format.h>

#include <cmath>

#include "content/base/utf8.h"
#include "content/language/plain_reading.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr double kSmallestAsked = 2;
constexpr double kOldestYear = 1100;  // that needs no word beside it

bool IsNear(const Phrases& phrases, const PlainLine& line, std::size_t i, std::size_t after) {
  if (i > 0 && phrases.Has(line[i - 1].folded)) return true;
  for (std::size_t begin = i > 3 ? i - 3 : 0; begin < i; ++begin)
    if (line.AfterAny(begin, phrases) == i) return true;
  return line.AfterAny(after, phrases) > after;
}

// A bare number of four digits is a year where a word beside it says so or nothing speaks against it.
bool IsYear(const PlainNumber& number, const PlainReading& reading, const PlainLine& line, std::size_t i) {
  if (number.spelled || number.scaled || number.unit != PlainUnit::none || number.decimals > 0 ||
      !number.group.empty())
    return false;
  const bool buddhist = reading.lexicon.tag == "th" && number.value >= 2300 && number.value <= 2600;
  if (!buddhist && (number.value < 1000 || number.value > 2100)) return false;
  if (IsNear(reading.lexicon.year_words, line, i, number.end_word)) return true;
  return number.value >= kOldestYear && std::fmod(number.value, 100) != 0;
}

// "28号", "11月": the number names a thing or a time.
bool IsLabel(const PlainLine& line, std::size_t after) {
  static const Phrases kLabels(
      "号, 月, 日, 世纪, 年代, 年级, 级, 届, 期, 号線, 号线, 월, 일, 号公路, वीं, वें, वां, वाँ, वी");
  return after < line.size() && kLabels.Has(line[after].folded);
}

// "tháng 11", "Route 41": the word before says so.
bool FollowsLabel(const PlainLine& line, std::size_t i) {
  static const Phrases kLabels(
      "tháng, thế kỷ, kỷ, ngày, thứ, chương, trang, lớp, เดือน, ศตวรรษที่, ที่, القرن, route, highway, "
      "номер, №, chapter, kapitel, seite, abbildung, capítulo, página, artículo, capitolul, pagina, глава, "
      "статья, рис, κεφάλαιο, άρθρο, bölüm, madde, अध्याय");
  return i > 0 && kLabels.Has(line[i - 1].folded);
}

// "шоссе 168, …", "ruta 41 (…": a small number that counts nothing names something.
bool CountsNothing(const PlainNumber& number, const PlainLine& line) {
  constexpr double kLargestName = 1000;
  if (number.spelled || number.scaled || number.unit != PlainUnit::none || number.decimals > 0 ||
      number.value >= kLargestName)
    return false;
  if (number.end_word >= line.size()) return true;
  const PlainWord& next = line[number.end_word];
  const bool ending = next.folded == "'" || next.folded == "’";  // Turkish: "40'ı"
  return !next.word && !next.digits && !ending;
}

// "Apollo 11": the number is part of a name.
bool ContinuesName(const PlainLine& line, std::size_t i) {
  return i > 1 && line[i - 1].upper && line[i].blank_before;
}

MentionType TypeOf(PlainUnit unit) {
  switch (unit) {
    case PlainUnit::percent:
      return MentionType::percent;
    case PlainUnit::currency:
      return MentionType::money;
    case PlainUnit::none:
    case PlainUnit::measure:
      return MentionType::quantity;
  }
  return MentionType::quantity;
}

std::string DateNormal(const PlainDate& date) {
  std::string normal = date.year == 0 ? "" : fmt::format("{:04}", date.year);
  normal += fmt::format("-{:02}", date.month);
  return date.day == 0 ? normal : normal + fmt::format("-{:02}", date.day);
}

class ValueFinder {
 public:
  explicit ValueFinder(PlainReading& reading) : reading_(reading) {}

  void Find() {
    for (std::size_t i = 0; i < reading_.lines.size(); ++i) FindDates(i);
    for (std::size_t i = 0; i < reading_.lines.size(); ++i) FindNumbers(i);
  }

 private:
  void FindDates(std::size_t sentence) {
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = 0; i < line.size(); ++i) {
      const auto date = reading_.dates.At(reading_.text(), line, i);
      if (!date || !reading_.IsFree(sentence, date->first_word, date->end_word)) continue;
      PlainMention& mention = reading_.Add(MentionType::date, sentence, date->first_word, date->end_word);
      mention.date = date;
      mention.normal = DateNormal(*date);
      i = date->end_word - 1;
    }
  }

  void FindNumbers(std::size_t sentence) {
    const PlainLine& line = reading_.lines[sentence];
    for (std::size_t i = 0; i < line.size();) {
      const auto number = reading_.numbers.At(reading_.text(), line, i);
      if (!number || !reading_.IsFree(sentence, i, number->end_word)) {
        ++i;
        continue;
      }
      Keep(*number, sentence, i);
      i = number->end_word;
    }
  }

  void Keep(const PlainNumber& number, std::size_t sentence, std::size_t i) {
    const PlainLine& line = reading_.lines[sentence];
    const bool year = IsYear(number, reading_, line, i);
    if (!year && (number.value < kSmallestAsked || ContinuesName(line, i) || FollowsLabel(line, i) ||
                  IsLabel(line, number.end_word) || CountsNothing(number, line)))
      return;
    std::size_t first = i;
    while (first > 0 && line[first].span.begin > number.span.begin) --first;
    PlainMention& mention =
        reading_.Add(year ? MentionType::year : TypeOf(number.unit), sentence, first, number.end_word);
    mention.number = number;
    mention.normal = year ? fmt::format("{:.0f}", number.value) : fmt::format("Q:{:g}", number.value);
    if (number.scaled)
      mention.normal += FoldPlain(Span{number.digits.end, number.span.end}.In(reading_.text()));
  }

  PlainReading& reading_;
};

}  // namespace

void FindPlainValues(PlainReading& reading) { ValueFinder(reading).Find(); }

}  // namespace lacuna
