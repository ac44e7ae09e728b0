#include "content/language/quantities.h"

#include <algorithm>

#include "content/language/currencies.h"
#include "content/language/numbers.h"
#include "content/language/text_scan.h"
#include "content/language/word_set.h"

namespace lacuna {
namespace {

ValueMatch Amount(MentionType type, std::size_t begin, std::size_t end, double value, std::string unit) {
  ValueMatch match;
  match.begin = begin;
  match.end = end;
  match.type = type;
  match.value = value;
  match.unit = std::move(unit);
  return match;
}

ValueMatch Money(std::size_t begin, std::size_t end, double value, const std::string& code) {
  ValueMatch match = Amount(MentionType::money, begin, end, value, code);
  match.normal = code + " " + FormatNumber(value);
  return match;
}

// "m", "bn", "k" written onto an amount of money.
double MoneyScale(const std::string& plain) {
  if (plain == "m" || plain == "mn") return 1e6;
  if (plain == "b") return 1e9;
  return plain == "k" ? 1e3 : 0;
}

std::optional<ValueMatch> ReadSignedMoney(const SentenceWords& words, std::size_t i) {
  std::string code = CurrencyOfSign(words.Form(i));
  if (code.empty() && IsCurrencyCode(words.Form(i))) code = words.Form(i);
  if (code.empty()) return std::nullopt;
  const auto number = ReadNumber(words, i + 1);
  if (!number || !number->digits) return std::nullopt;
  double value = number->value;
  std::size_t end = number->end;
  if (const double scale = MoneyScale(words.Plain(end)); scale > 0 && words.Glued(end)) {
    value *= scale;
    ++end;
  }
  return Money(i, end, value, code);
}

std::optional<ValueMatch> ReadNamedMoney(const SentenceWords& words, const Number& number) {
  static const WordSet kKinds("us american australian canadian british swiss french indian saudi moroccan");
  std::size_t at = number.end;
  if (kKinds.Has(words.Plain(at)) && !CurrencyOfName(words.Lemma(at + 1)).empty()) ++at;
  std::string code = CurrencyOfName(words.Lemma(at));
  if (code.empty()) code = CurrencyOfName(words.Plain(at));
  if (code.empty() && IsCurrencyCode(words.Form(at))) code = words.Form(at);
  const bool weight = words.Lemma(at) == "pound" && words.Plain(at + 1) == "of";
  if (code.empty() || weight || !(IsNounTag(words.Tag(at)) || words.Plain(at) == "pence"))
    return std::nullopt;
  return Money(number.begin, at + 1, IsHundredth(words.Lemma(at)) ? number.value / 100 : number.value, code);
}

std::optional<ValueMatch> ReadPercent(const SentenceWords& words, const Number& number) {
  std::size_t end = number.end;
  if (words.Plain(end) == "-" && words.Plain(end + 1) == "percent") ++end;
  if (words.Plain(end) == "%" || words.Plain(end) == "percent")
    ++end;
  else if (words.Plain(end) == "per" && words.Plain(end + 1) == "cent")
    end += 2;
  else
    return std::nullopt;
  ValueMatch match = Amount(MentionType::percent, number.begin, end, number.value, "%");
  match.normal = FormatNumber(number.value) + " %";
  return match;
}

bool IsDurationUnit(std::string_view lemma) {
  static const WordSet kUnits(
      "second minute hour day night week weekend fortnight month year decade century millennium");
  return kUnits.Has(lemma);
}

std::optional<ValueMatch> ReadDuration(const SentenceWords& words, const Number& number) {
  std::size_t at = number.end;
  if (words.Plain(at) == "-") ++at;
  static const WordSet kQualities("consecutive full long successive whole more");
  if (kQualities.Has(words.Plain(at))) ++at;
  if (!IsDurationUnit(words.Lemma(at))) return std::nullopt;
  const std::string& unit = words.Lemma(at);
  std::size_t end = at + 1;
  if (words.Plain(end) == "-" && words.Plain(end + 1) == "old") end += 2;
  ValueMatch match = Amount(MentionType::duration, number.begin, end, number.value, unit);
  const double years = unit == "decade" ? 10 : unit == "century" ? 100 : unit == "millennium" ? 1000 : 0;
  const double factor = years > 0 ? years : unit == "fortnight" ? 2 : 1;
  match.normal = FormatNumber(number.value * factor) + " " +
                 (years > 0             ? "year"
                  : unit == "fortnight" ? "week"
                                        : unit);
  return match;
}

// The head of the noun phrase that the number stands in, or of the one after "of": what is counted.
struct Counted {
  std::size_t end = 0;  // one past the head; 0 when nothing is counted
  std::string unit;
};

std::string UnitOf(const SentenceWords& words, std::size_t begin, std::size_t head) {
  static const WordSet kPartOfUnit("square cubic metric light nautical");
  std::string unit = words.Lemma(head);
  if (words.Tag(head) == Penn::NNPS && unit.size() > 3 && unit.back() == 's') unit.pop_back();  // "Israelis"
  if (head > begin && kPartOfUnit.Has(words.Plain(head - 1))) unit = words.Plain(head - 1) + " " + unit;
  return unit;
}

std::size_t FirstPossessor(const SentenceWords& words, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (words.Tag(i) == Penn::POS) return i;
  return end;
}

bool IsMeasure(std::string_view lemma) {
  static const WordSet kMeasures(
      "km m cm mm kg g mg kph kmh mph metre meter kilometre kilometer mile foot inch yard acre hectare tonne "
      "ton kilogram gram litre "
      "liter watt kilowatt megawatt gigawatt degree knot volt hertz byte gigabyte megabyte calorie kb mb gb "
      "tb kw mw gw ft lb oz ha");
  return kMeasures.Has(lemma);
}

Counted CountedBy(const SentenceWords& words, const std::vector<NounPhrase>& nouns, const Number& number) {
  std::size_t measure = number.end;
  if (words.Plain(measure) == "square" || words.Plain(measure) == "cubic" ||
      words.Plain(measure) == "metric" || words.Plain(measure) == "-")
    ++measure;
  if (IsMeasure(words.Lemma(measure))) return {measure + 1, UnitOf(words, number.end, measure)};
  for (const NounPhrase& noun : nouns) {
    if (noun.pronoun) continue;
    const bool around = noun.base.begin <= number.begin && number.end < noun.base.end;
    const bool after = noun.base.begin == number.end;
    const bool of = words.Plain(number.end) == "of" && noun.base.begin == number.end + 1;
    if (!around && !after && !of) continue;
    const std::size_t end = FirstPossessor(words, number.end, noun.base.end);
    if (end <= number.end || !IsNounTag(words.Tag(end - 1))) continue;
    if (of && !number.fraction) return {};
    return {end, UnitOf(words, number.end, end - 1)};
  }
  return {};
}

// "Apollo 11", "Chapter 3", "Room 101": the number belongs to the name before it.
bool BelongsToName(const SentenceWords& words, const Number& number) {
  if (number.begin == 0 || !number.digits || number.scaled) return false;
  const std::size_t before = number.begin - 1;
  if (words.Plain(before) == "[" && words.Plain(number.end) == "]") return true;  // a citation
  static const WordSet kNumbered(
      "no. no number chapter page section article room route line figure table part volume apollo phase "
      "level grade "
      "version type act scene article stage chapter bus flight highway");
  return kNumbered.Has(words.Plain(before)) ||
         (IsNameTag(words.Tag(before)) && !IsNounTag(words.Tag(number.end))) || words.Plain(before) == "-";
}

}  // namespace

std::optional<ValueMatch> ReadQuantity(const SentenceWords& words, const std::vector<NounPhrase>& nouns,
                                       std::size_t i) {
  if (auto money = ReadSignedMoney(words, i)) return money;
  const auto number = ReadNumber(words, i);
  if (!number || BelongsToName(words, *number)) return std::nullopt;
  if (auto money = ReadNamedMoney(words, *number)) return money;
  if (auto percent = ReadPercent(words, *number)) return percent;
  if (auto duration = ReadDuration(words, *number)) return duration;
  if (words.Tag(number->end) == Penn::VBZ || words.Plain(number->end) == "/") return std::nullopt;
  const Counted counted = CountedBy(words, nouns, *number);
  const bool telling = number->digits || number->scaled || number->fraction || number->value > 12;
  static const WordSet kYearPrepositions("in by until since before after");
  const bool maybe_year =
      number->digits && i > 0 && kYearPrepositions.Has(words.Plain(i - 1)) && !number->scaled;
  if (counted.end == 0 && (!telling || maybe_year || words.Plain(number->end) == ":")) return std::nullopt;
  if (counted.end != 0 && !telling && number->value == 1) return std::nullopt;  // "one man" rarely counts
  ValueMatch match =
      Amount(MentionType::quantity, i, std::max(counted.end, number->end), number->value, counted.unit);
  match.normal = "Q:" + FormatNumber(number->value);
  if (number->upper > number->value) match.normal += "-" + FormatNumber(number->upper);
  return match;
}

std::optional<ValueMatch> ReadOrdinalMention(const SentenceWords& words, std::size_t i) {
  std::size_t end = i;
  const auto ordinal = ReadOrdinal(words, i, end);
  const bool adverb = IsAdverbTag(words.Tag(i)) || words.Tag(i) == Penn::NN || words.Tag(i) == Penn::IN;
  if (!ordinal || (adverb && !IsAsciiDigit(words.Form(i)[0])) || words.StartsUpper(i)) return std::nullopt;
  ValueMatch match = Amount(MentionType::ordinal, i, end, *ordinal, "");
  match.normal = FormatNumber(*ordinal);
  return match;
}

}  // namespace lacuna
