#include "quiz/grading/canonical.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/base/utf8.h"
#include "quiz/grading/decimal.h"
#include "quiz/grading/number_words.h"
#include "quiz/grading/quantities.h"

namespace lacuna {
namespace {

// Letters that decompose to nothing but are typed as these on other keyboards.
constexpr std::pair<std::string_view, std::string_view> kPlainLetters[] = {
    {"ø", "o"}, {"ł", "l"},  {"æ", "ae"}, {"œ", "oe"}, {"đ", "d"},
    {"ð", "d"}, {"þ", "th"}, {"ı", "i"},  {"ى", "ي"},  {"ة", "ه"}};

// British → American endings.
constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
    {"isations", "izations"}, {"isation", "ization"}, {"ised", "ized"}, {"ises", "izes"}, {"ising", "izing"},
    {"ise", "ize"},           {"yse", "yze"},         {"ysed", "yzed"}, {"ours", "ors"},  {"our", "or"},
    {"tre", "ter"},           {"tres", "ters"},       {"ence", "ense"}, {"ogue", "og"},   {"elled", "eled"},
    {"elling", "eling"},      {"ouring", "oring"},    {"oured", "ored"}};
constexpr std::pair<std::string_view, std::string_view> kBritishParts[] = {
    {"haem", "hem"},   {"aemia", "emia"},        {"anaem", "anem"}, {"paed", "ped"},
    {"foet", "fet"},   {"oesoph", "esoph"},      {"oestr", "estr"}, {"diarrhoea", "diarrhea"},
    {"sulph", "sulf"}, {"aluminium", "aluminum"}};
constexpr std::size_t kShortestStem = 3;

void ReplaceAll(std::string& word, std::string_view from, std::string_view to) {
  for (std::size_t at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size()))
    word.replace(at, from.size(), to);
}

bool EndsWith(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
}

// "the" anywhere, "a" and "an" only in front ("Hepatitis A virus" keeps its letter), and never the last word.
AnswerTokens WithoutArticles(const AnswerTokens& tokens) {
  AnswerTokens out;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string& text = tokens[i].text;
    const bool article = tokens[i].kind == AnswerTokenKind::word &&
                         (text == "the" || (i == 0 && (text == "a" || text == "an")));
    if (!article || i + 1 == tokens.size()) out.push_back(tokens[i]);
  }
  return out;
}

bool IsNegation(std::string_view word) {
  return word == "not" || word == "no" || word == "non" || word == "never" || word == "without" ||
         word == "un" || word == "anti";
}

}  // namespace

std::string PlainWord(std::string_view folded) {
  std::string word = StripAccents(folded);
  for (const auto& [letter, plain] : kPlainLetters) ReplaceAll(word, letter, plain);
  for (const auto& [british, american] : kBritishParts) ReplaceAll(word, british, american);
  for (const auto& [british, american] : kEndings) {
    if (word.size() < british.size() + kShortestStem || !EndsWith(word, british)) continue;
    return word.substr(0, word.size() - british.size()) + std::string(american);
  }
  return word;
}

Canonical CanonicalOf(std::string_view text) {
  Canonical canonical;
  canonical.accented = WithoutArticles(WithQuantitiesRead(WithNumbersRead(Tokenise(text))));
  canonical.tokens = canonical.accented;
  for (AnswerToken& token : canonical.tokens)
    if (token.kind == AnswerTokenKind::word) token.text = PlainWord(token.text);
  return canonical;
}

std::string Joined(const AnswerTokens& tokens) {
  std::string out;
  for (const AnswerToken& token : tokens) {
    const bool apart = token.kind != AnswerTokenKind::word || IsNegation(token.text);
    if (apart) out += '|';
    if (token.kind == AnswerTokenKind::ordinal) out += '#';
    out += token.text;
    if (apart) out += '|';
  }
  return out;
}

bool IsOneNumber(const AnswerTokens& tokens, double& value, std::string& unit) {
  int numbers = 0;
  unit.clear();
  for (const AnswerToken& token : tokens) {
    if (token.kind == AnswerTokenKind::number) {
      ++numbers;
      value = DecimalValue(token.text);
    } else {
      unit += token.text + ' ';
    }
  }
  return numbers == 1;
}

}  // namespace lacuna
