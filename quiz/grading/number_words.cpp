#include "quiz/grading/number_words.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "quiz/grading/decimal.h"

namespace lacuna {
namespace {

struct NumberWord {
  std::string_view word, ordinal;
  std::int64_t value;
};
// Common misspellings ("fourty") are given the benefit of the doubt.
constexpr NumberWord kUnits[] = {{"zero", "zeroth", 0},
                                 {"one", "first", 1},
                                 {"two", "second", 2},
                                 {"three", "third", 3},
                                 {"four", "fourth", 4},
                                 {"five", "fifth", 5},
                                 {"six", "sixth", 6},
                                 {"seven", "seventh", 7},
                                 {"eight", "eighth", 8},
                                 {"nine", "ninth", 9},
                                 {"ten", "tenth", 10},
                                 {"eleven", "eleventh", 11},
                                 {"twelve", "twelfth", 12},
                                 {"thirteen", "thirteenth", 13},
                                 {"fourteen", "fourteenth", 14},
                                 {"fifteen", "fifteenth", 15},
                                 {"sixteen", "sixteenth", 16},
                                 {"seventeen", "seventeenth", 17},
                                 {"eighteen", "eighteenth", 18},
                                 {"nineteen", "nineteenth", 19},
                                 {"dozen", "", 12}};
constexpr NumberWord kTens[] = {{"twenty", "twentieth", 20},   {"thirty", "thirtieth", 30},
                                {"forty", "fortieth", 40},     {"fourty", "fourtieth", 40},
                                {"fifty", "fiftieth", 50},     {"sixty", "sixtieth", 60},
                                {"seventy", "seventieth", 70}, {"eighty", "eightieth", 80},
                                {"ninety", "ninetieth", 90},   {"ninty", "nintieth", 90}};
struct ScaleWord {
  std::string_view word, plural, ordinal;
  int power;
};
constexpr ScaleWord kScales[] = {{"hundred", "hundreds", "hundredth", 2},
                                 {"thousand", "thousands", "thousandth", 3},
                                 {"million", "millions", "millionth", 6},
                                 {"billion", "billions", "billionth", 9},
                                 {"trillion", "trillions", "trillionth", 12}};

struct Found {
  std::int64_t value = 0;
  bool ordinal = false;
};

template <std::size_t N>
std::optional<Found> FindIn(const NumberWord (&table)[N], std::string_view word) {
  for (const NumberWord& row : table) {
    if (row.word == word) return Found{row.value, false};
    if (!row.ordinal.empty() && row.ordinal == word) return Found{row.value, true};
  }
  return std::nullopt;
}

std::optional<Found> FindScale(std::string_view word) {
  for (const ScaleWord& row : kScales) {
    if (row.word == word || row.plural == word) return Found{row.power, false};
    if (row.ordinal == word) return Found{row.power, true};
  }
  return std::nullopt;
}

std::int64_t PowerOfTen(std::int64_t power) {
  std::int64_t value = 1;
  for (; power > 0; --power) value *= 10;
  return value;
}

class NumberReader {
 public:
  explicit NumberReader(const AnswerTokens& tokens) : tokens_(tokens) {}

  AnswerTokens Read() {
    AnswerTokens out;
    while (at_ < tokens_.size()) {
      if (auto number = ReadDigits()) {
        out.push_back(std::move(*number));
      } else if (auto year = ReadYear()) {
        out.push_back(std::move(*year));
      } else if (auto words = ReadWords(!out.empty() && out.back().kind == AnswerTokenKind::number)) {
        out.push_back(std::move(*words));
      } else if (auto roman = ReadRoman(!out.empty())) {
        out.push_back(std::move(*roman));
      } else {
        out.push_back(tokens_[at_++]);
      }
    }
    return out;
  }

 private:
  std::string_view Word(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == AnswerTokenKind::word ? tokens_[at].text
                                                                            : std::string_view();
  }

  // "1.5 million", "3rd", "minus 5".
  std::optional<AnswerToken> ReadDigits() {
    const bool minus = Word(at_) == "minus" || Word(at_) == "negative";
    const std::size_t place = at_ + (minus ? 1 : 0);
    if (place >= tokens_.size() || tokens_[place].kind != AnswerTokenKind::number) return std::nullopt;
    AnswerToken number = tokens_[place];
    at_ = place + 1;
    if (minus) number.text.insert(0, "-");
    const std::string_view suffix = Word(at_);
    if (suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th") {
      number.kind = AnswerTokenKind::ordinal;
      ++at_;
      return number;
    }
    while (const auto scale = FindScale(Word(at_))) {
      number.text = Shifted(number.text, static_cast<int>(scale->value));
      ++at_;
      if (scale->ordinal) number.kind = AnswerTokenKind::ordinal;
    }
    return number;
  }

  // "nineteen fifty-six", "twenty ten".
  std::optional<AnswerToken> ReadYear() {
    const auto cardinal = [&](std::size_t at, bool tens) -> std::int64_t {
      const auto found = tens ? FindIn(kTens, Word(at)) : FindIn(kUnits, Word(at));
      return found && !found->ordinal && Word(at) != "dozen" ? found->value : 0;
    };
    const std::int64_t century = std::max(cardinal(at_, false), std::int64_t{Word(at_) == "twenty" ? 20 : 0});
    if (century < 10) return std::nullopt;
    std::int64_t rest = std::max(cardinal(at_ + 1, true), cardinal(at_ + 1, false));
    if (rest < 10) return std::nullopt;
    const std::int64_t last = rest >= 20 ? cardinal(at_ + 2, false) : 0;
    const bool has_last = last > 0 && last < 10;
    at_ += has_last ? 3 : 2;
    return AnswerToken{AnswerTokenKind::number, std::to_string(century * 100 + rest + (has_last ? last : 0))};
  }

  // `after_number`: "5 seconds" is a unit, not an ordinal.
  std::optional<AnswerToken> ReadWords(bool after_number) {
    if (after_number && Word(at_) == "second") return std::nullopt;
    std::size_t at = at_;
    const bool minus = Word(at) == "minus" || Word(at) == "negative";
    if (minus) ++at;
    std::int64_t total = 0, group = 0;
    bool any = false, ordinal = false;
    if ((Word(at) == "a" || Word(at) == "an") && (FindScale(Word(at + 1)) || Word(at + 1) == "dozen")) {
      ++at;
      group = Word(at) == "dozen" ? 0 : 1;  // "a hundred" is 1 × 100
    }
    int last_size = 1'000;                  // the next unit or ten must be smaller than what was said before
    constexpr std::int64_t kMost = 10'000;  // no "thousand thousand": nobody means it, and it would overflow
    while (!ordinal && total < kMost * PowerOfTen(12)) {
      const bool joined = any && Word(at) == "and" && last_size >= 100;
      const std::size_t next = at + (joined ? 1 : 0);
      if (const auto tens = FindIn(kTens, Word(next)); tens && last_size > 10) {
        group += tens->value;
        ordinal = tens->ordinal;
        last_size = 10;
      } else if (const auto unit = FindIn(kUnits, Word(next));
                 unit && last_size > (unit->value < 10 ? 1 : 10)) {
        group += unit->value;
        ordinal = unit->ordinal;
        last_size = 1;
      } else if (const auto scale = FindScale(Word(next)); scale && !joined && group > 0 && group < kMost) {
        group *= PowerOfTen(scale->value);
        ordinal = scale->ordinal;
        last_size = 100;
        if (scale->value > 2) {
          total += group;
          group = 0;
        }
      } else {
        break;
      }
      any = true;
      at = next + 1;
    }
    if (!any) return std::nullopt;
    at_ = at;
    const std::string sign = minus ? "-" : "";
    return AnswerToken{ordinal ? AnswerTokenKind::ordinal : AnswerTokenKind::number,
                       sign + std::to_string(total + group)};
  }

  std::optional<AnswerToken> ReadRoman(bool after_word) {
    const std::string_view word = Word(at_);
    if (word.empty() || word.find_first_not_of("ivx") != std::string_view::npos) return std::nullopt;
    if (word.size() == 1 && !after_word) return std::nullopt;
    static constexpr std::string_view kOnes[] = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    for (int value = 1; value < 40; ++value) {
      std::string roman(static_cast<std::size_t>(value / 10), 'x');
      roman += kOnes[value % 10];
      if (roman != word) continue;
      ++at_;
      return AnswerToken{AnswerTokenKind::number, std::to_string(value)};
    }
    return std::nullopt;
  }

  const AnswerTokens& tokens_;
  std::size_t at_ = 0;
};

}  // namespace

AnswerTokens WithNumbersRead(const AnswerTokens& tokens) { return NumberReader(tokens).Read(); }

}  // namespace lacuna
