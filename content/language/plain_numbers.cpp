#include "content/language/plain_numbers.h"

#include <unicode/compactdecimalformat.h>
#include <unicode/dcfmtsym.h>
#include <unicode/rbnf.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>

#include "content/base/utf8.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostDigits = 15;

std::string Utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

bool IsCurrencySign(std::string_view mark) {
  return !mark.empty() && u_charType(static_cast<UChar32>(CodePointAt(mark, 0))) == U_CURRENCY_SYMBOL;
}
bool IsPercentSign(std::string_view mark) { return mark == "%" || mark == "٪" || mark == "％"; }

bool IsMeasure(const std::string& folded) {
  static const Phrases kMeasures(
      "km, m, cm, mm, nm, kg, g, mg, t, l, ml, ha, km², m², km³, m³, °c, °f, k, w, kw, mw, gw, kwh, hz, khz, "
      "mhz, ghz, v, kv, kb, mb, gb, tb, mph, km/h, км, м, см, мм, кг, г, мг, т, л, га, квт, мвт, гц, χλμ, "
      "χμ, كم, كجم, كغم, سم, กม, กก, किमी, किग्रा, सेमी");
  return kMeasures.Has(folded);
}

bool IsDegree(const PlainWord& scale) { return scale.folded == "c" || scale.folded == "f"; }

bool IsCased(char32_t c) { return IsUpper(c) || IsLower(c); }

char32_t LastCodePoint(std::string_view text) {
  return text.empty() ? 0 : CodePointAt(text, PreviousCodePoint(text, text.size()));
}

bool IsOneOf(std::string_view mark, std::string_view marks) {
  return !mark.empty() && marks.find(mark) != std::string_view::npos;
}

// What a number must not touch on its left: "B2", "3-5", "9:30".
bool SpoiltBefore(const PlainLine& line, std::size_t i) {
  if (i == 0) return false;
  const PlainWord& before = line[i - 1];
  if (before.folded == "第" || before.folded == "thứ" || before.folded == "ที่") return true;
  if (i > 1 && IsOneOf(before.folded, "–—-") && line[i - 2].digits) return true;
  if (line[i].blank_before) return false;
  if (before.word || before.digits) return IsCased(LastCodePoint(before.folded)) || before.digits;
  return IsOneOf(before.folded, "-–—/:.'_+*=^<>&#@,");
}

bool SpoiltAfter(const PlainLine& line, std::size_t after) {
  if (after >= line.size()) return false;
  const PlainWord& next = line[after];
  const bool digits_follow = after + 1 < line.size() && line[after + 1].digits;
  if (IsOneOf(next.folded, "–—-") && digits_follow) return true;
  if (next.blank_before) return false;
  // "28.5°E"
  if (next.folded == "°")
    return after + 1 < line.size() && line[after + 1].word && !IsDegree(line[after + 1]);
  if (next.word) return IsCased(CodePointAt(next.folded, 0)) && !IsMeasure(next.folded);
  if (IsOneOf(next.folded, "/:.,'") && digits_follow && !line[after + 1].blank_before) return true;
  return IsOneOf(next.folded, "-–½¼¾⅓⅔ºª²³×^");
}

// "19. yüzyıl": a stop that makes an ordinal.
bool IsOrdinal(const PlainLine& line, std::size_t after) {
  return line.IsMark(after, ".") && !line[after].blank_before && after + 1 < line.size() &&
         line[after + 1].word && !line[after + 1].digits;
}

// What CLDR writes beside the digits of 2,000,000: "millones".
std::string ScaleIn(const icu::UnicodeString& formatted) {
  std::string scale;
  const std::string text = Utf8(formatted);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = NextCodePoint(text, at);
    const bool digit = IsDigit(c) || c == U'.' || c == U',' || c == 0x066B || c == 0x066C;
    const bool blank = IsSpace(c) || c == 0x00A0 || c == 0x202F || c == 0x200F;
    if (!digit && !(blank && scale.empty())) scale += blank ? " " : text.substr(here, at - here);
  }
  return std::string(Trim(scale));
}

// Short ones ("K", "Mr") stand for too much else where words are spelled in letters.
bool IsPlainScale(std::string_view scale) {
  return !scale.empty() && (!IsCased(CodePointAt(scale, 0)) || CodePointCount(scale) >= 3);
}

std::string ScalesOf(const icu::Locale& locale) {
  std::vector<std::string> scales;
  for (const UNumberCompactStyle style : {UNUM_LONG, UNUM_SHORT}) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::CompactDecimalFormat> format(
        icu::CompactDecimalFormat::createInstance(locale, style, status));
    if (U_FAILURE(status)) continue;
    for (double power = 1e3; power <= 1e12; power *= 10) {
      for (const double times : {1.0, 2.0, 5.0}) {
        icu::UnicodeString text;
        format->format(times * power, text);
        const std::string scale = ScaleIn(text);
        if (IsPlainScale(scale) && std::find(scales.begin(), scales.end(), scale) == scales.end())
          scales.push_back(scale);
      }
    }
  }
  std::string list;
  for (const std::string& scale : scales) list += (list.empty() ? "" : ", ") + scale;
  return list;
}

// ICU still spells Romanian with cedillas.
std::string WithCommas(std::string text) {
  for (const auto& [from, to] : {std::pair("ş", "ș"), std::pair("ţ", "ț")})
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at))
      text.replace(at, 2, to);
  return text;
}

bool IsSeries(const std::string& rule_set) {
  if (rule_set.find("year") != std::string::npos || rule_set.find("ordinal") != std::string::npos ||
      rule_set.find("financial") != std::string::npos)
    return false;
  return rule_set.starts_with("%spellout-cardinal") || rule_set == "%spellout-numbering";
}

}  // namespace

PlainNumbers::PlainNumbers(const PlainLexicon& lexicon) : locale_(lexicon.locale) {
  const icu::Locale locale(locale_.c_str());
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale, status);
  group_ = Utf8(symbols.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
  decimal_ = Utf8(symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
  scales_ = Phrases(ScalesOf(locale));
  icu::RuleBasedNumberFormat spell(icu::URBNF_SPELLOUT, locale, status);
  if (U_FAILURE(status)) return;
  for (std::int32_t set = 0; set < spell.getNumberOfRuleSetNames(); ++set) {
    const icu::UnicodeString name = spell.getRuleSetName(set);
    if (!IsSeries(Utf8(name))) continue;
    series_.emplace_back();
    for (int value = 2; value <= 90; value += value < 20 ? 1 : 10) {
      icu::UnicodeString text;
      UErrorCode failed = U_ZERO_ERROR;
      icu::FieldPosition whole;
      spell.format(static_cast<std::int32_t>(value), name, text, whole, failed);
      const std::string word = WithCommas(FoldPlain(Utf8(text)));
      if (U_FAILURE(failed) || word.empty() || word.find(' ') != std::string::npos) continue;
      series_.back().emplace_back(value, word);
      if (!lexicon.number_names.Has(word)) spelled_.emplace(word, Spelling{value, series_.size() - 1});
    }
  }
}

bool PlainNumbers::ReadDigits(std::string_view text, const PlainWord& word, PlainNumber& number) const {
  const std::string_view form = word.span.In(text);
  if (form.size() > 4 * kMostDigits) return false;
  std::string digits;
  std::size_t run = 0;  // digits since the last separator
  bool decimals = false;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t here = at;
    const char32_t c = NextCodePoint(form, at);
    if (IsDigit(c)) {
      const int value = u_charDigitValue(static_cast<UChar32>(c));
      number.zero = c - static_cast<char32_t>(value);
      digits += static_cast<char>('0' + value);
      ++run;
      number.decimals += decimals ? 1 : 0;
      continue;
    }
    const std::string mark(form.substr(here, at - here));
    std::size_t following = 0;
    for (std::size_t ahead = at; ahead < form.size() && IsDigit(CodePointAt(form, ahead)); ++following)
      NextCodePoint(form, ahead);
    const bool another = form.find(mark, at) != std::string_view::npos;
    const bool groups =
        (mark == group_ || mark == number.group || (mark != decimal_ && another) || c == 0x066C) &&
        following >= 2 && following <= 3 && run <= 3 && !decimals;
    if (groups && (following == 3 || number.group == mark || another)) {
      number.group = mark;
      run = 0;
    } else if (!decimals && following > 0 && !another &&
               (mark == decimal_ || mark == "." || mark == "," || c == 0x066B)) {
      decimals = true;
      digits += '.';
    } else {
      return false;
    }
  }
  if (digits.empty() || digits.size() > kMostDigits) return false;
  number.value = std::stod(digits);
  number.digits = word.span;
  return true;
}

void PlainNumbers::ReadScale(const PlainLine& line, PlainNumber& number) const {
  const std::size_t after = line.AfterAny(number.end_word, scales_);
  if (after == number.end_word) return;
  number.scaled = true;
  number.end_word = after;
  number.span.end = line[after - 1].span.end;
}

void PlainNumbers::ReadUnit(std::string_view text, const PlainLine& line, std::size_t i,
                            PlainNumber& number) const {
  const auto take = [&](PlainUnit unit) {
    number.unit = unit;
    number.span.end = line[number.end_word].span.end;
    ++number.end_word;
  };
  if (i > 0 && !line[i].blank_before) {
    const std::string_view sign = line[i - 1].span.In(text);
    if (IsCurrencySign(sign) || IsPercentSign(sign)) {
      number.unit = IsPercentSign(sign) ? PlainUnit::percent : PlainUnit::currency;
      number.span.begin = line[i - 1].span.begin;
      if (i > 1 && line[i - 2].folded == "us" && !line[i - 1].blank_before)
        number.span.begin = line[i - 2].span.begin;
    }
  }
  if (number.end_word >= line.size() || number.unit != PlainUnit::none) return;
  const PlainWord& next = line[number.end_word];
  if (IsPercentSign(next.folded)) return take(PlainUnit::percent);
  if (IsCurrencySign(next.folded)) return take(PlainUnit::currency);
  if (next.folded == "°" && number.end_word + 1 < line.size()) {
    if (!IsDegree(line[number.end_word + 1])) return;
    ++number.end_word;
    return take(PlainUnit::measure);
  }
  if (IsMeasure(next.folded)) take(PlainUnit::measure);
}

std::optional<PlainNumber> PlainNumbers::At(std::string_view text, const PlainLine& line,
                                            std::size_t i) const {
  if (i >= line.size()) return std::nullopt;
  PlainNumber number;
  number.span = line[i].span;
  number.end_word = i + 1;
  if (const auto spelled = spelled_.find(line[i].folded); spelled != spelled_.end()) {
    number.spelled = true;
    number.value = spelled->second.value;
    number.digits = line[i].span;
  } else if (!line[i].digits || line[i].word || !ReadDigits(text, line[i], number)) {
    return std::nullopt;
  }
  // Thousands parted by blanks: "12 500"; by plain ones too where no third number follows.
  while (!number.spelled && number.end_word < line.size() && number.value < 1e9 && number.decimals == 0) {
    const PlainWord& next = line[number.end_word];
    const std::string_view between =
        Span{number.digits.end, std::max(number.digits.end, next.span.begin)}.In(text);
    const bool narrow = between == "\u00A0" || between == "\u202F" || between == "\u2009";
    const bool third = number.end_word + 1 < line.size() && line[number.end_word + 1].digits;
    const bool blank =
        between == " " && (group_ == "\u00A0" || group_ == "\u202F" || (group_ == "." && !third));
    if (!(narrow || blank) || next.span.size() != 3 || !next.digits || next.word) break;
    if (number.group.empty() && number.digits.size() > 3) break;
    number.value = number.value * 1000 + std::stod(std::string(next.span.In(text)));
    number.group = between;
    number.digits.end = number.span.end = next.span.end;
    ++number.end_word;
  }
  if (SpoiltBefore(line, i) || SpoiltAfter(line, number.end_word)) return std::nullopt;
  if (!number.spelled && IsOrdinal(line, number.end_word)) return std::nullopt;
  ReadScale(line, number);
  ReadUnit(text, line, i, number);
  return number;
}

std::vector<std::string> PlainNumbers::SpelledNear(const std::string& folded) const {
  const auto found = spelled_.find(folded);
  if (found == spelled_.end()) return {};
  std::vector<std::pair<int, std::string>> others;
  for (const auto& [value, word] : series_[found->second.series])
    if (value != found->second.value) others.emplace_back(std::abs(value - found->second.value), word);
  std::stable_sort(others.begin(), others.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> words;
  words.reserve(others.size());
  for (auto& [distance, word] : others) words.push_back(std::move(word));
  return words;
}

std::string PlainNumbers::Spelled(int value) const {
  for (const auto& series : series_)
    for (const auto& [known, word] : series)
      if (known == value) return word;
  return "";
}

double RoundingOf(const PlainNumber& number) {
  if (number.decimals > 0) return std::pow(10, -number.decimals);
  double unit = 1;
  while (number.value >= unit * 100 && std::fmod(number.value, unit * 10) == 0) unit *= 10;
  return unit;
}

std::string WrittenLike(double value, const PlainNumber& like, std::string_view decimal) {
  const double unit = RoundingOf(like);
  const double rounded = std::round(value / unit) * unit;
  auto whole = static_cast<long long>(std::floor(rounded + 1e-9));
  std::string plain = std::to_string(whole);
  std::string out;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    if (i > 0 && (plain.size() - i) % 3 == 0 && !like.group.empty()) out += like.group;
    AppendUtf8(out, like.zero + static_cast<char32_t>(plain[i] - '0'));
  }
  if (like.decimals == 0) return out;
  out += decimal;
  auto fraction = std::llround((rounded - static_cast<double>(whole)) * std::pow(10, like.decimals));
  std::string places = std::to_string(fraction);
  places.insert(0, static_cast<std::size_t>(std::max(0, like.decimals - static_cast<int>(places.size()))),
                '0');
  for (const char digit : places) AppendUtf8(out, like.zero + static_cast<char32_t>(digit - '0'));
  return out;
}

}  // namespace lacuna
