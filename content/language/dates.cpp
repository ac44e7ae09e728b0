#include "content/language/dates.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "content/language/numbers.h"
#include "content/language/relative_times.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

ValueMatch Match(std::size_t begin, std::size_t end, MentionType type, std::string normal) {
  ValueMatch match;
  match.begin = begin;
  match.end = end;
  match.type = type;
  match.normal = std::move(normal);
  return match;
}

// A year of four digits from 1000 to 2999, 0 when the token is none.
int YearAt(const SentenceWords& words, std::size_t i) {
  const std::string& plain = words.Plain(i);
  if (plain.size() != 4 || !std::all_of(plain.begin(), plain.end(), IsAsciiDigit)) return 0;
  const int year = std::stoi(plain);
  return year >= 1000 && year <= 2999 ? year : 0;
}

int DayAt(const SentenceWords& words, std::size_t i) {
  std::string plain = words.Plain(i);
  if (plain.size() > 2 && !IsAsciiDigit(plain.back())) plain.resize(plain.size() - 2);
  if (plain.empty() || plain.size() > 2 || !std::all_of(plain.begin(), plain.end(), IsAsciiDigit)) return 0;
  const int day = std::stoi(plain);
  return day >= 1 && day <= 31 ? day : 0;
}

int MonthAt(const SentenceWords& words, std::size_t i) {
  if (!words.StartsUpper(i)) return 0;
  const int month = MonthNumber(words.Plain(i));
  const bool also_word = words.Plain(i) == "may" || words.Plain(i) == "march" || words.Plain(i).size() <= 4;
  if (also_word && words.Plain(i) != "june" && words.Plain(i) != "july" && !IsNameTag(words.Tag(i)) &&
      DayAt(words, i + 1) == 0 && YearAt(words, i + 1) == 0 &&
      (i == 0 || (DayAt(words, i - 1) == 0 && words.Plain(i - 1) != "in" && words.Plain(i - 1) != "of")))
    return 0;
  return month;
}

ValueMatch DateOf(std::size_t begin, std::size_t end, int year, int month, int day) {
  ValueMatch match = Match(begin, end, MentionType::date, "");
  if (year != 0 && day != 0)
    match.normal = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  else if (year != 0)
    match.normal = fmt::format("{:04}-{:02}", year, month);
  else
    match.normal = fmt::format("--{:02}-{:02}", month, day);
  return match;
}

// ", 2020" or "2020" or "of 2020" after a month or day; moves `end` past it.
int TakeYear(const SentenceWords& words, std::size_t& end) {
  std::size_t at = end;
  if (words.Plain(at) == "," || words.Plain(at) == "of") ++at;
  const int year = YearAt(words, at);
  if (year != 0) end = at + 1;
  return year;
}

std::optional<ValueMatch> ReadDayFirst(const SentenceWords& words, std::size_t i) {
  const int day = DayAt(words, i);
  std::size_t at = i + 1;
  if (words.Plain(at) == "of") ++at;
  const int month = day != 0 ? MonthAt(words, at) : 0;
  if (month == 0) return std::nullopt;
  std::size_t end = at + 1;
  const int year = TakeYear(words, end);
  return DateOf(i, end, year, month, day);
}

std::optional<ValueMatch> ReadMonthFirst(const SentenceWords& words, std::size_t i) {
  const int month = MonthAt(words, i);
  if (month == 0) return std::nullopt;
  std::size_t end = i + 1;
  if (const int day = DayAt(words, end); day != 0 && !IsNounTag(words.Tag(end + 1))) {
    const int year = TakeYear(words, ++end);
    return DateOf(i, end, year, month, day);
  }
  if (const int year = TakeYear(words, end); year != 0) return DateOf(i, end, year, month, 0);
  const bool part_of_name = IsNameTag(words.Tag(i + 1)) && words.StartsUpper(i + 1);  // "October War"
  if (part_of_name) return std::nullopt;
  ValueMatch match = Match(i, i + 1, MentionType::month, std::string(MonthName(month)));
  match.value = month;
  return match;
}

std::optional<ValueMatch> ReadSeason(const SentenceWords& words, std::size_t i) {
  static const std::array<std::string_view, 5> kSeasons = {"spring", "summer", "autumn", "winter", "fall"};
  const auto found = std::find(kSeasons.begin(), kSeasons.end(), words.Plain(i));
  std::size_t end = i + 1;
  if (found == kSeasons.end()) return std::nullopt;
  const int year = words.Plain(end) == "," ? 0 : TakeYear(words, end);
  if (year == 0) return std::nullopt;
  const int season = found == kSeasons.end() - 1 ? 23 : 21 + static_cast<int>(found - kSeasons.begin());
  return Match(i, end, MentionType::date, fmt::format("{:04}-{}", year, season));
}

bool IsBefore(std::string_view plain) {
  static const WordSet kBefore("bc b.c. b.c bce b.c.e.");
  return kBefore.Has(plain);
}
bool IsAfter(std::string_view plain) {
  static const WordSet kAfter("ad a.d. a.d ce c.e.");
  return kAfter.Has(plain);
}

ValueMatch YearMatch(std::size_t begin, std::size_t end, int year) {
  ValueMatch match = Match(begin, end, MentionType::year, fmt::format("{}", year));
  match.value = year;
  return match;
}

std::optional<ValueMatch> ReadEra(const SentenceWords& words, std::size_t i) {
  if (IsAfter(words.Plain(i)) && IsAllUpper(words.Form(i))) {
    if (const auto year = ParseDigits(words.Form(i + 1)); year && *year < 3000)
      return YearMatch(i, i + 2, static_cast<int>(*year));
  }
  const auto year = ParseDigits(words.Form(i));
  if (!year || *year > 9999 || !IsAllUpper(words.Form(i + 1))) return std::nullopt;
  if (IsBefore(words.Plain(i + 1))) return YearMatch(i, i + 2, -static_cast<int>(*year));
  if (IsAfter(words.Plain(i + 1))) return YearMatch(i, i + 2, static_cast<int>(*year));
  return std::nullopt;
}

std::optional<ValueMatch> ReadYearRange(const SentenceWords& words, std::size_t i) {
  const int first = YearAt(words, i);
  const char32_t dash = CodePointAt(words.Form(i + 1), 0);
  if (first == 0 || !(dash == U'-' || IsDash(dash) || words.Plain(i + 1) == "/")) return std::nullopt;
  int second = YearAt(words, i + 2);
  const std::string& tail = words.Plain(i + 2);
  if (second == 0 && tail.size() == 2 && std::all_of(tail.begin(), tail.end(), IsAsciiDigit))
    second = first / 100 * 100 + std::stoi(tail);
  if (second <= first || second - first > 500) return std::nullopt;
  ValueMatch match = Match(i, i + 3, MentionType::date, fmt::format("{}/{}", first, second));
  match.value = first;
  return match;
}

bool IsDecade(const std::string& plain) {
  return plain.size() == 5 && plain[4] == 's' && plain[3] == '0' &&
         std::all_of(plain.begin(), plain.begin() + 4, IsAsciiDigit);
}

std::optional<ValueMatch> ReadDecade(const SentenceWords& words, std::size_t i) {
  std::string plain = words.Plain(i);
  std::size_t begin = i, end = i + 1;
  if (plain == "mid" && words.Plain(i + 1) == "-") return std::nullopt;
  if (plain.rfind("mid-", 0) == 0) plain = plain.substr(4);
  if (!IsDecade(plain)) return std::nullopt;
  ValueMatch match = Match(begin, end, MentionType::date, plain);
  match.value = std::stoi(plain.substr(0, 4));
  return match;
}

std::optional<ValueMatch> ReadCentury(const SentenceWords& words, std::size_t i) {
  std::size_t end = i;
  const auto ordinal = ReadOrdinal(words, i, end);
  if (!ordinal) return std::nullopt;
  if (words.Plain(end) == "-") ++end;
  if (words.Lemma(end) != "century" || words.Plain(end) == "centuries") return std::nullopt;
  ++end;
  double century = *ordinal;
  if (IsBefore(words.Plain(end)) || IsAfter(words.Plain(end))) {
    if (IsBefore(words.Plain(end))) century = -century;
    ++end;
  }
  return Match(i, end, MentionType::date, "C" + FormatNumber(century));
}

// "2000 people" counts people; "2000" after "in", or before a singular noun ("1967 war"), is a year.
std::optional<ValueMatch> ReadYear(const SentenceWords& words, std::size_t i) {
  const int year = YearAt(words, i);
  if (year == 0) return std::nullopt;
  static const WordSet kUnits("km m kg g mm cm ft mph kw mw kwh gb mb people metres meters");
  static const WordSet kBefore(
      "in since by until till from of during before after circa c. ca. late early around mid between and");
  const Penn after = words.Tag(i + 1);
  const std::string& before = i > 0 ? words.Plain(i - 1) : words.Plain(words.size());
  if (words.Tag(i + 1) == Penn::CD || kUnits.Has(words.Plain(i + 1)) || words.Plain(i + 1) == "%")
    return std::nullopt;
  const bool counted = after == Penn::NNS ||
                       ((after == Penn::JJ || after == Penn::JJR) && words.Tag(i + 2) == Penn::NNS) ||
                       words.Plain(i + 1) == "or";
  if (counted && !(kBefore.Has(before) && year >= 1500 && year <= 2100 && before != "of" &&
                   before != "from" && before != "and"))
    return std::nullopt;
  static const WordSet kOfCounts("than least about nearly almost some over up no number");
  if (kOfCounts.Has(before) && before != "about" && before != "over") return std::nullopt;
  if (i > 0 && (words.Tag(i - 1) == Penn::dollar || words.Plain(i - 1) == "#" || words.Plain(i - 1) == "no."))
    return std::nullopt;
  return YearMatch(i, i + 1, year);
}

std::optional<ValueMatch> ReadIsoDate(const SentenceWords& words, std::size_t i) {
  const std::string& plain = words.Plain(i);
  if (plain.size() != 10 || plain[4] != '-' || plain[7] != '-') return std::nullopt;
  for (const std::size_t at : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u})
    if (!IsAsciiDigit(plain[at])) return std::nullopt;
  return Match(i, i + 1, MentionType::date, plain);
}

std::optional<ValueMatch> ReadTimeOfDay(const SentenceWords& words, std::size_t i) {
  static const WordSet kHalfDay("am pm a.m. p.m. a.m p.m");
  const std::string& plain = words.Plain(i);
  const std::size_t stop = plain.find_first_of(":.");
  const bool half_day = kHalfDay.Has(words.Plain(i + 1));
  if (plain.empty() || !IsAsciiDigit(plain[0]) ||
      (!half_day && (stop == std::string::npos || plain[stop] != ':')))
    return std::nullopt;
  const std::string hours = plain.substr(0, stop),
                    minutes = stop == std::string::npos ? "00" : plain.substr(stop + 1);
  const auto number = [](const std::string& text) {
    return text.size() <= 2 && !text.empty() && std::all_of(text.begin(), text.end(), IsAsciiDigit)
               ? std::stoi(text)
               : -1;
  };
  int hour = number(hours);
  const int minute = number(minutes);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || minutes.size() != 2) return std::nullopt;
  if (half_day && words.Plain(i + 1)[0] == 'p' && hour < 12) hour += 12;
  if (half_day && words.Plain(i + 1)[0] == 'a' && hour == 12) hour = 0;
  return Match(i, i + (half_day ? 2 : 1), MentionType::time, fmt::format("{:02}:{:02}", hour, minute));
}

std::optional<ValueMatch> ReadWeekday(const SentenceWords& words, std::size_t i) {
  const int day = words.StartsUpper(i) ? WeekdayNumber(words.Plain(i)) : 0;
  if (day == 0 ||
      (IsNameTag(words.Tag(i + 1)) && words.StartsUpper(i + 1) && MonthNumber(words.Plain(i + 1)) == 0))
    return std::nullopt;
  ValueMatch match =
      Match(i, i + 1, MentionType::weekday, std::string(kWeekdays[static_cast<std::size_t>(day - 1)]));
  match.value = day;
  return match;
}

}  // namespace

int MonthNumber(std::string_view plain) {
  if (!plain.empty() && plain.back() == '.') plain.remove_suffix(1);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const std::string name = PlainLower(kMonths[i]);
    if (plain == name ||
        (plain.size() >= 3 && plain.size() <= 4 && plain != "mar" && plain != "augu" &&
         name.rfind(plain, 0) == 0) ||
        (plain == "mar" && i == 2))
      return static_cast<int>(i) + 1;
  }
  return 0;
}

int WeekdayNumber(std::string_view plain) {
  for (std::size_t i = 0; i < kWeekdays.size(); ++i)
    if (plain == PlainLower(kWeekdays[i]) ||
        (plain.size() == kWeekdays[i].size() + 1 && plain.back() == 's' &&
         plain.substr(0, plain.size() - 1) == PlainLower(kWeekdays[i])))
      return static_cast<int>(i) + 1;
  return 0;
}

std::string_view MonthName(int month) { return kMonths[static_cast<std::size_t>(month - 1)]; }

std::optional<ValueMatch> ReadDate(const SentenceWords& words, std::size_t i) {
  using Reader = std::optional<ValueMatch> (*)(const SentenceWords&, std::size_t);
  static constexpr Reader kReaders[] = {ReadRelativeTime, ReadIsoDate,   ReadDayFirst, ReadMonthFirst,
                                        ReadSeason,       ReadCentury,   ReadEra,      ReadYearRange,
                                        ReadDecade,       ReadTimeOfDay, ReadYear,     ReadWeekday};
  for (const Reader reader : kReaders)
    if (auto match = reader(words, i)) return match;
  return std::nullopt;
}

}  // namespace lacuna
