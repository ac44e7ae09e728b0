#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "content/base/random.h"
#include "content/base/utf8.h"
#include "content/questions/distractors.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr auto kSmall = std::to_array<std::string_view>(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"});
constexpr auto kTens = std::to_array<std::string_view>(
    {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"});
// Near enough to be taken for it, and no round multiples that would give the key away.
constexpr auto kFactors = std::to_array<double>({0.8, 1.25, 1.45, 0.65, 1.7, 0.5, 2.2, 0.35});

struct Digits {
  std::size_t begin = 0, end = 0;
  double value = 0;
  int decimals = 0;
  bool commas = false;
};

// The first number in digits: "1,200.5".
std::optional<Digits> FindDigits(std::string_view text) {
  Digits digits;
  while (digits.begin < text.size() && (text[digits.begin] < '0' || text[digits.begin] > '9')) ++digits.begin;
  if (digits.begin == text.size()) return std::nullopt;
  std::string plain;
  bool point = false;
  for (digits.end = digits.begin; digits.end < text.size(); ++digits.end) {
    const char c = text[digits.end];
    const bool next =
        digits.end + 1 < text.size() && text[digits.end + 1] >= '0' && text[digits.end + 1] <= '9';
    if (c == ',' && next) {
      digits.commas = true;
    } else if (c == '.' && next && !point) {
      point = true;
      plain += c;
    } else if (c >= '0' && c <= '9') {
      plain += c;
      digits.decimals += point ? 1 : 0;
    } else {
      break;
    }
  }
  digits.value = std::atof(plain.c_str());
  return digits;
}

// Rounded as the key is: 1,200 → hundreds.
std::string Formatted(double value, const Digits& like) {
  double unit = like.decimals > 0 ? std::pow(10, -like.decimals) : 1;
  while (like.decimals == 0 && like.value >= unit * 100 && std::fmod(like.value, unit * 10) == 0) unit *= 10;
  value = std::round(value / unit) * unit;
  std::string text = std::to_string(static_cast<long long>(std::floor(value + 1e-9)));
  if (like.commas || (value >= 10000 && like.value < 10000 && like.value >= 1000))
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
      text.insert(static_cast<std::size_t>(at), ",");
  if (like.decimals > 0) {
    const auto fraction = static_cast<long long>(
        std::llround((value - std::floor(value + 1e-9)) * std::pow(10, like.decimals)));
    std::string digits = std::to_string(fraction);
    text += "." +
            std::string(
                static_cast<std::size_t>(std::max(0, like.decimals - static_cast<int>(digits.size()))), '0') +
            digits;
  }
  return text;
}

std::vector<std::string> FromDigits(const std::string& key, const Digits& digits, std::uint64_t seed) {
  std::vector<std::string> candidates;
  const bool percent = key.find('%') != std::string::npos || key.find("percent") != std::string::npos ||
                       key.find("per cent") != std::string::npos;
  std::vector<double> values;
  if (digits.value < 12 && digits.decimals == 0) {
    for (const double step : {2.0, -2.0, 1.0, 3.0, -1.0, 4.0, 5.0}) values.push_back(digits.value + step);
  } else if (percent) {
    for (const double step : {15.0, -15.0, 25.0, -10.0, 10.0, -25.0, 35.0})
      values.push_back(digits.value + step);
  } else {
    for (const double factor : kFactors) values.push_back(digits.value * factor);
  }
  Random random(seed);
  random.Shuffle(std::span(values).first(std::min<std::size_t>(values.size(), 4)));
  const bool scaled = key.find("illion") != std::string::npos;  // nobody writes "1590 million"
  for (const double value : values) {
    if (value <= 0 || (percent && value >= 100) || (scaled && value >= 1000)) continue;
    const std::string text = Formatted(value, digits);
    candidates.push_back(key.substr(0, digits.begin) + text + key.substr(digits.end));
  }
  return candidates;
}

template <std::size_t N>
std::vector<std::string> FromWords(const std::string& key, const std::array<std::string_view, N>& list,
                                   std::uint64_t seed) {
  const Words words = LowerWords(key);
  for (std::size_t i = 0; i < N; ++i) {
    if (!Contains(words, list[i])) continue;
    const std::size_t at = ToLower(key).find(list[i]);
    std::vector<std::string> candidates;
    std::vector<std::string_view> others;
    for (std::size_t distance = 1; distance < N; ++distance) {
      if (i + distance < N) others.push_back(list[i + distance]);
      if (i >= distance && i - distance > 0)
        others.push_back(list[i - distance]);  // "one" would need another noun form
    }
    if (others.size() > 5) others.resize(5);
    Random random(seed);
    random.Shuffle(std::span(others));
    candidates.reserve(others.size());
    for (const std::string_view other : others)
      candidates.push_back(key.substr(0, at) + std::string(other) + key.substr(at + list[i].size()));
    return candidates;
  }
  return {};
}

// "around a million" → "around two million"
std::vector<std::string> FromMagnitude(const std::string& key) {
  for (const std::string_view magnitude : {"million", "billion", "thousand", "hundred"}) {
    for (const std::string_view one : {"a ", "one "}) {
      const std::size_t at = key.find(std::string(one) + std::string(magnitude));
      if (at == std::string::npos || (at > 0 && key[at - 1] != ' ')) continue;
      const std::string front = key.substr(0, at);
      const std::string back = key.substr(at + one.size() + magnitude.size());
      const std::string word(magnitude);
      return {front + "two " + word + back, front + "half a " + word + back, front + "five " + word + back,
              front + "three " + word + back};
    }
  }
  return {};
}

}  // namespace

std::vector<std::string> NumberCandidates(const Wanted& wanted) {
  const std::string& key = wanted.slot.key;
  if (const auto digits = FindDigits(key)) return FromDigits(key, *digits, wanted.seed);
  if (auto magnitude = FromMagnitude(key); !magnitude.empty()) return magnitude;
  if (LowerWords(key).size() > 4) return {};
  if (auto tens = FromWords(key, kTens, wanted.seed); !tens.empty()) return tens;
  return FromWords(key, kSmall, wanted.seed);
}

std::vector<std::string> YearCandidates(const Wanted& wanted, const Mention& key) {
  const int year = std::atoi(key.normal.c_str());
  if (key.normal.size() != 4 || year < 1000) return {};
  int latest = year;
  std::vector<std::string> candidates;
  for (const Mention& mention : wanted.reading.document->mentions) {
    if (mention.type != MentionType::year || mention.normal.size() != 4) continue;
    const int other = std::atoi(mention.normal.c_str());
    latest = std::max(latest, other);
    if (std::abs(other - year) <= 40 && other != year && candidates.size() < 2)
      candidates.push_back(mention.normal);
  }
  std::vector<int> steps = {-4, 3, -9, 7, -14, 12, 5, -6, -20, -25};
  Random random(wanted.seed);
  random.Shuffle(std::span(steps).first(7));
  for (const int step : steps)
    if (year + step <= latest + 2) candidates.push_back(std::to_string(year + step));
  return candidates;
}

}  // namespace lacuna
