#include "quiz/grading/quantities.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace lacuna {
namespace {

struct Spelling {
  std::string_view from, to;
};

// Singular forms; a final "s" was taken off before.
constexpr Spelling kUnits[] = {{"kilometer", "km"},  {"kilometre", "km"},  {"meter", "m"},
                               {"metre", "m"},       {"centimeter", "cm"}, {"centimetre", "cm"},
                               {"millimeter", "mm"}, {"millimetre", "mm"}, {"micrometer", "μm"},
                               {"micrometre", "μm"}, {"micron", "μm"},     {"nanometer", "nm"},
                               {"nanometre", "nm"},  {"um", "μm"},         {"mile", "mi"},
                               {"inche", "inch"},    {"feet", "ft"},       {"foot", "ft"},
                               {"yard", "yd"},       {"gram", "g"},        {"gramme", "g"},
                               {"kilogram", "kg"},   {"kilogramme", "kg"}, {"kilo", "kg"},
                               {"milligram", "mg"},  {"microgram", "μg"},  {"mcg", "μg"},
                               {"ug", "μg"},         {"tonne", "t"},       {"ounce", "oz"},
                               {"liter", "l"},       {"litre", "l"},       {"milliliter", "ml"},
                               {"millilitre", "ml"}, {"second", "s"},      {"sec", "s"},
                               {"minute", "min"},    {"hour", "h"},        {"hr", "h"},
                               {"yr", "year"},       {"hrs", "h"},         {"yrs", "year"},
                               {"lbs", "lb"},        {"kilowatt", "kw"},   {"megawatt", "megawatt"},
                               {"volt", "v"},        {"watt", "w"},        {"ampere", "a"},
                               {"amp", "a"},         {"hertz", "hz"},      {"joule", "j"},
                               {"newton", "n"},      {"percent", "%"},     {"$", "dollar"},
                               {"usd", "dollar"},    {"€", "euro"},        {"eur", "euro"},
                               {"£", "pound"},       {"gbp", "pound"},     {"¥", "yen"},
                               {"bce", "bc"},        {"ce", "ad"},         {"celsiu", "c"},
                               {"centigrade", "c"},  {"fahrenheit", "f"}};

constexpr std::string_view kApproximations[] = {"about", "around", "approximately", "roughly", "circa",
                                                "ca",    "nearly", "almost",        "some",    "approx"};
constexpr Spelling kMonths[] = {{"jan", "january"},     {"feb", "february"},      {"mar", "march"},
                                {"apr", "april"},       {"jun", "june"},          {"jul", "july"},
                                {"aug", "august"},      {"sep", "september"},     {"sept", "september"},
                                {"oct", "october"},     {"nov", "november"},      {"dec", "december"},
                                {"january", "january"}, {"february", "february"}, {"march", "march"},
                                {"april", "april"},     {"may", "may"},           {"june", "june"},
                                {"july", "july"},       {"august", "august"},     {"september", "september"},
                                {"october", "october"}, {"november", "november"}, {"december", "december"}};

// Bounds of one or two words, the longer ones first.
struct Bound {
  std::string_view first, second, sign;
};
constexpr Bound kBounds[] = {{"more", "than", ">"},  {"greater", "than", ">"}, {"less", "than", "<"},
                             {"fewer", "than", "<"}, {"at", "least", "≥"},     {"at", "most", "≤"},
                             {"up", "to", "≤"},      {"over", "", ">"},        {"above", "", ">"},
                             {"under", "", "<"},     {"below", "", "<"}};

bool IsNumber(const AnswerTokens& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == AnswerTokenKind::number;
}
std::string_view WordAt(const AnswerTokens& tokens, std::size_t at) {
  return at < tokens.size() && tokens[at].kind == AnswerTokenKind::word ? tokens[at].text
                                                                        : std::string_view();
}
bool IsCurrency(const AnswerToken& token) {
  return token.kind == AnswerTokenKind::sign &&
         (token.text == "$" || token.text == "€" || token.text == "£" || token.text == "¥");
}

// "$5" is read "5 dollar".
AnswerTokens WithCurrencyBehind(AnswerTokens tokens) {
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (!IsCurrency(tokens[i]) || !IsNumber(tokens, i + 1)) continue;
    std::swap(tokens[i], tokens[i + 1]);
    ++i;
  }
  return tokens;
}

AnswerTokens WithBoundsAsSigns(const AnswerTokens& tokens) {
  AnswerTokens out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto bound = std::find_if(std::begin(kBounds), std::end(kBounds), [&](const Bound& row) {
      return WordAt(tokens, i) == row.first && (row.second.empty() || WordAt(tokens, i + 1) == row.second) &&
             IsNumber(tokens, i + (row.second.empty() ? 1 : 2));
    });
    const std::string_view word = WordAt(tokens, i);
    const bool approximation =
        IsNumber(tokens, i + 1) &&
        std::find(std::begin(kApproximations), std::end(kApproximations), word) != std::end(kApproximations);
    if (bound != std::end(kBounds)) {
      out.push_back({AnswerTokenKind::sign, std::string(bound->sign)});
      i += bound->second.empty() ? 0 : 1;
    } else if (!out.empty() && out.back().kind == AnswerTokenKind::number && word == "to" &&
               IsNumber(tokens, i + 1)) {
      out.push_back({AnswerTokenKind::sign, "–"});
    } else if (!approximation) {
      out.push_back(tokens[i]);
    }
  }
  return out;
}

std::string Singular(std::string_view word) {
  if (word.size() > 3 && word.back() == 's' && word[word.size() - 2] != 's') word.remove_suffix(1);
  return std::string(word);
}

}  // namespace

std::string UnitName(std::string_view word) {
  std::string singular = Singular(word);
  for (const Spelling& row : kUnits)
    if (row.from == singular || row.from == word) return std::string(row.to);
  return singular;
}

namespace {

bool IsDegree(const AnswerTokens& tokens, std::size_t at) {
  const std::string_view word = WordAt(tokens, at);
  return word == "degree" || word == "degrees" || (at < tokens.size() && tokens[at].text == "°");
}

AnswerTokens WithOneUnitSpelling(const AnswerTokens& tokens) {
  AnswerTokens out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const bool after_number = !out.empty() && out.back().kind == AnswerTokenKind::number;
    if (!after_number || IsNumber(tokens, i)) {
      out.push_back(tokens[i]);
      continue;
    }
    if (IsDegree(tokens, i)) {
      const std::string scale = UnitName(WordAt(tokens, i + 1));
      const bool named = scale == "c" || scale == "f";
      out.push_back({AnswerTokenKind::word, named ? scale : "degree"});
      i += named ? 1 : 0;
    } else if (WordAt(tokens, i) == "per" && WordAt(tokens, i + 1) == "cent") {
      out.push_back({AnswerTokenKind::word, "%"});
      ++i;
    } else if (tokens[i].kind == AnswerTokenKind::word || IsCurrency(tokens[i]) || tokens[i].text == "%") {
      out.push_back({AnswerTokenKind::word, UnitName(tokens[i].text)});
      // "km/h" came as "km h": the second unit follows a unit.
      if (WordAt(tokens, i + 1) == "per" && !WordAt(tokens, i + 2).empty()) {
        out.push_back({AnswerTokenKind::word, UnitName(tokens[i + 2].text)});
        i += 2;
      }
    } else {
      out.push_back(tokens[i]);
    }
  }
  return out;
}

std::optional<std::string> MonthName(std::string_view word) {
  for (const Spelling& row : kMonths)
    if (row.from == word) return std::string(row.to);
  return std::nullopt;
}

bool IsDayOfMonth(const AnswerToken& token) {
  if (token.kind != AnswerTokenKind::number && token.kind != AnswerTokenKind::ordinal) return false;
  if (token.text.size() > 2) return false;
  const int day = std::atoi(token.text.c_str());
  return day >= 1 && day <= 31;
}

// "22 november", "22nd of november", "nov 22nd" → "november 22".
AnswerTokens WithDatesInOneOrder(const AnswerTokens& tokens) {
  AnswerTokens out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::size_t month_at = WordAt(tokens, i + 1) == "of" ? i + 2 : i + 1;
    const auto month_after = MonthName(WordAt(tokens, month_at));
    const auto month = MonthName(WordAt(tokens, i));
    if (IsDayOfMonth(tokens[i]) && month_after) {
      out.push_back({AnswerTokenKind::word, *month_after});
      out.push_back({AnswerTokenKind::number, tokens[i].text});
      i = month_at;
    } else if (month && i + 1 < tokens.size() && IsDayOfMonth(tokens[i + 1])) {
      out.push_back({AnswerTokenKind::word, *month});
      out.push_back({AnswerTokenKind::number, tokens[i + 1].text});
      ++i;
    } else if (month && IsNumber(tokens, i + 1)) {
      out.push_back({AnswerTokenKind::word, *month});
    } else {
      out.push_back(tokens[i]);
    }
  }
  return out;
}

}  // namespace

AnswerTokens WithQuantitiesRead(const AnswerTokens& tokens) {
  return WithDatesInOneOrder(WithOneUnitSpelling(WithBoundsAsSigns(WithCurrencyBehind(tokens))));
}

}  // namespace lacuna
