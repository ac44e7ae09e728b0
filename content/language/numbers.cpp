#include "content/language/numbers.h"

#include <fmt/core.h>

#include <cmath>
#include <map>

#include "content/language/text_scan.h"

namespace lacuna {
namespace {

using Table = std::map<std::string_view, double>;

double Lookup(const Table& table, const std::string& word) {
  const auto found = table.find(word);
  return found == table.end() ? -1 : found->second;
}

double SmallNumber(const std::string& word) {
  static const Table kSmall = {{"zero", 0},     {"one", 1},        {"two", 2},       {"three", 3},
                               {"four", 4},     {"five", 5},       {"six", 6},       {"seven", 7},
                               {"eight", 8},    {"nine", 9},       {"ten", 10},      {"eleven", 11},
                               {"twelve", 12},  {"thirteen", 13},  {"fourteen", 14}, {"fifteen", 15},
                               {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19},
                               {"twenty", 20},  {"thirty", 30},    {"forty", 40},    {"fifty", 50},
                               {"sixty", 60},   {"seventy", 70},   {"eighty", 80},   {"ninety", 90}};
  return Lookup(kSmall, word);
}

double Scale(const std::string& word) {
  static const Table kScales = {{"hundred", 100},   {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9},
                                {"trillion", 1e12}, {"dozen", 12},     {"bn", 1e9},      {"tn", 1e12}};
  return Lookup(kScales, word);
}

double FractionPart(const std::string& word) {
  static const Table kParts = {{"half", 2},    {"halves", 2},   {"third", 3},   {"thirds", 3},
                               {"quarter", 4}, {"quarters", 4}, {"fourths", 4}, {"fifth", 5},
                               {"fifths", 5},  {"sixth", 6},    {"sixths", 6},  {"eighth", 8},
                               {"eighths", 8}, {"tenth", 10},   {"tenths", 10}};
  return Lookup(kParts, word);
}

bool IsRangeDash(const SentenceWords& words, std::size_t i) {
  const char32_t c = CodePointAt(words.Form(i), 0);
  return words.Glued(i) && words.Glued(i + 1) && (c == U'-' || IsDash(c));
}

// "two hundred and fifty thousand", "twenty-five".
std::optional<Number> ReadNumberWords(const SentenceWords& words, std::size_t i) {
  Number number{i, i, 0, false, false, false, 0};
  double group = 0;
  bool any = false;
  const bool article = words.Plain(i) == "a" || words.Plain(i) == "an";
  if (article && (Scale(words.Plain(i + 1)) < 0 || words.Plain(i + 1) == "bn" || words.Plain(i + 1) == "tn"))
    return std::nullopt;
  std::size_t at = i;
  if (article) {
    group = 1;
    any = true;
    ++at;
  }
  while (at < words.size()) {
    const double small = SmallNumber(words.Plain(at));
    const double scale = Scale(words.Plain(at));
    if (small >= 0) {
      const bool joins = !any || number.end == i || std::fmod(group, 100) == 0 ||
                         (std::fmod(group, 10) == 0 && small < 10 && std::fmod(group, 100) >= 20);
      if (!joins) break;
      group += small;
    } else if (scale > 0 && any) {
      number.scaled = true;
      if (scale >= 1000) {
        number.value += group * scale;
        group = 0;
      } else {
        group *= scale;
      }
    } else if (any && words.Plain(at) == "-" && SmallNumber(words.Plain(at + 1)) > 0 &&
               SmallNumber(words.Plain(at + 1)) < 10 && group >= 20) {
      ++at;
      continue;
    } else if (any && words.Plain(at) == "and" && number.scaled && SmallNumber(words.Plain(at + 1)) > 0) {
      ++at;
      continue;
    } else {
      break;
    }
    any = true;
    number.end = ++at;
  }
  if (number.end == i) return std::nullopt;
  number.value += group;
  return number;
}

std::optional<Number> ReadDigits(const SentenceWords& words, std::size_t i) {
  const std::optional<double> value = ParseDigits(words.Form(i));
  if (!value) return std::nullopt;
  Number number{i, i + 1, *value, true, false, false, 0};
  if (const double scale = Scale(words.Plain(i + 1)); scale > 0) {
    number.value *= scale;
    number.scaled = true;
    ++number.end;
  }
  return number;
}

// "two-thirds", "a quarter", "half"; only where "of" or a noun phrase follows.
std::optional<Number> ReadFraction(const SentenceWords& words, std::size_t i) {
  const double numerator = words.Plain(i) == "a" || words.Plain(i) == "one" ? 1 : SmallNumber(words.Plain(i));
  std::size_t at = numerator > 0 ? i + 1 : i;
  if (numerator > 0 && words.Plain(at) == "-") ++at;
  const double part = FractionPart(words.Plain(at));
  const bool half = words.Plain(at) == "half" && numerator < 0;
  if (part < 0 || (numerator < 0 && !half)) return std::nullopt;
  const bool parted =
      words.Plain(at + 1) == "of" || (half && (words.Plain(at + 1) == "a" || words.Plain(at + 1) == "the"));
  if (!parted && !(numerator > 1 && at > i)) return std::nullopt;
  Number number{i, at + 1, (half ? 1 : numerator) / part, false, false, true, 0};
  if (half && words.Plain(at + 1) == "a" && Scale(words.Plain(at + 2)) > 0) {  // "half a million"
    number.value *= Scale(words.Plain(at + 2));
    number.end = at + 3;
    number.fraction = false;
    number.scaled = true;
  } else if (half && words.Plain(at + 1) != "of") {
    return std::nullopt;
  }
  return number;
}

}  // namespace

std::optional<double> ParseDigits(std::string_view digits) {
  std::string plain;
  std::size_t stops = 0, since_comma = 4;
  bool commas = false;
  for (const char c : digits) {
    if (c == ',') {
      if (since_comma < 1 || (commas && since_comma != 3) || stops > 0) return std::nullopt;
      since_comma = 0;
      commas = true;
      continue;
    }
    if (c == '.')
      ++stops;
    else if (!IsAsciiDigit(c))
      return std::nullopt;
    if (c != '.' && stops == 0) ++since_comma;
    plain += c;
  }
  if (plain.empty() || stops > 1 || !IsAsciiDigit(plain.back()) || (commas && since_comma != 3))
    return std::nullopt;
  return std::stod(plain);
}

std::optional<Number> ReadNumber(const SentenceWords& words, std::size_t i) {
  std::optional<Number> number = ReadFraction(words, i);
  if (!number) number = ReadDigits(words, i);
  if (!number) number = ReadNumberWords(words, i);
  if (!number) return number;
  number->upper = number->value;
  if (number->digits && IsRangeDash(words, number->end)) {
    if (const auto upper = ReadDigits(words, number->end + 1); upper && upper->value > number->value) {
      number->end = upper->end;
      number->upper = upper->value;
    }
  }
  return number;
}

std::optional<double> ReadOrdinal(const SentenceWords& words, std::size_t i, std::size_t& end) {
  static const Table kOrdinals = {
      {"first", 1},      {"second", 2},       {"third", 3},       {"fourth", 4},      {"fifth", 5},
      {"sixth", 6},      {"seventh", 7},      {"eighth", 8},      {"ninth", 9},       {"tenth", 10},
      {"eleventh", 11},  {"twelfth", 12},     {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15},
      {"sixteenth", 16}, {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
      {"thirtieth", 30}, {"fortieth", 40},    {"fiftieth", 50},   {"hundredth", 100}, {"thousandth", 1000}};
  end = i + 1;
  const std::string& plain = words.Plain(i);
  if (const double value = Lookup(kOrdinals, plain); value > 0) return value;
  if (plain.size() > 2 && IsAsciiDigit(plain[0])) {
    const std::string tail = plain.substr(plain.size() - 2);
    if (tail == "st" || tail == "nd" || tail == "rd" || tail == "th")
      return ParseDigits(std::string_view(plain).substr(0, plain.size() - 2));
  }
  const double tens = SmallNumber(plain);
  if (tens >= 20 && words.Plain(i + 1) == "-") {
    const double ones = Lookup(kOrdinals, words.Plain(i + 2));
    if (ones > 0 && ones < 10) {
      end = i + 3;
      return tens + ones;
    }
  }
  return std::nullopt;
}

std::string FormatNumber(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e15) return fmt::format("{:.0f}", value);
  std::string out = fmt::format("{:.4f}", value);
  out.erase(out.find_last_not_of('0') + 1);
  return out;
}

}  // namespace lacuna
