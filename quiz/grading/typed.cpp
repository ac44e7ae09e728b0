#include "quiz/grading/typed.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>

#include "content/base/utf8.h"
#include "quiz/grading/prefix_case.h"
#include "quiz/grading/quantities.h"
#include "quiz/grading/spelling.h"

namespace lacuna {
namespace {

// "World Health Organization (WHO)" is also right without its brackets.
std::string WithoutBrackets(std::string_view text) {
  std::string out;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) out += c;
    if (c == ')' && depth > 0) --depth;
  }
  return out;
}

std::vector<std::string> RightAnswers(const QuestionForm& form) {
  std::vector<std::string> answers = {form.answer};
  answers.insert(answers.end(), form.accepted.begin(), form.accepted.end());
  for (std::size_t i = 0, written = answers.size(); i < written; ++i)
    if (answers[i].find('(') != std::string::npos) answers.push_back(WithoutBrackets(answers[i]));
  return answers;
}

bool StartsWith(const AnswerTokens& tokens, const AnswerTokens& head) {
  return tokens.size() >= head.size() && std::equal(head.begin(), head.end(), tokens.begin());
}

// The learner may type the words around the gap along: "____ years", answered "20 years".
Canonical WithoutContext(const std::string& stem, Canonical typed) {
  const std::size_t gap = stem.find(kGap);
  if (gap == std::string::npos) return typed;
  const AnswerTokens before = CanonicalOf(std::string_view(stem).substr(0, gap)).tokens;
  const AnswerTokens after = CanonicalOf(std::string_view(stem).substr(gap + kGap.size())).tokens;
  const auto most = std::min<std::size_t>(3, typed.tokens.empty() ? 0 : typed.tokens.size() - 1);
  for (std::size_t words = std::min(most, before.size()); words > 0; --words) {
    const auto count = static_cast<std::ptrdiff_t>(words);
    if (!StartsWith(typed.tokens, AnswerTokens(before.end() - count, before.end()))) continue;
    typed.tokens.erase(typed.tokens.begin(), typed.tokens.begin() + count);
    typed.accented.erase(typed.accented.begin(), typed.accented.begin() + count);
    break;
  }
  for (std::size_t words = std::min(most, after.size()); words > 0 && typed.tokens.size() > words; --words) {
    const auto count = static_cast<std::ptrdiff_t>(words);
    const bool repeats = std::equal(
        typed.tokens.end() - count, typed.tokens.end(), after.begin(),
        [](const AnswerToken& a, const AnswerToken& b) { return a == b || a.text == UnitName(b.text); });
    if (!repeats) continue;
    typed.tokens.resize(typed.tokens.size() - words);
    typed.accented.resize(typed.accented.size() - words);
    break;
  }
  return typed;
}

bool StemNames(const std::string& stem, const std::string& unit) {
  const AnswerTokens words = CanonicalOf(stem).tokens;
  return std::any_of(words.begin(), words.end(), [&](const AnswerToken& word) {
    return word.text == unit || UnitName(word.text) == unit;
  });
}

bool IsBound(const AnswerToken& token) {
  return token.kind == AnswerTokenKind::sign &&
         (token.text == ">" || token.text == "<" || token.text == "≥" || token.text == "≤");
}
bool IsEra(const AnswerToken& token) { return token.text == "bc" || token.text == "ad"; }

// A number and one unit, the unit not typed, or typed where the stem says it.
std::optional<Grade> GradeUnit(const QuestionForm& form, const std::string& answer, const AnswerTokens& right,
                               const AnswerTokens& typed) {
  const auto is_quantity = [](const AnswerTokens& tokens) {
    return tokens.size() == 2 && tokens[0].kind == AnswerTokenKind::number &&
           tokens[1].kind == AnswerTokenKind::word && !IsEra(tokens[1]);
  };
  const auto is_number = [](const AnswerTokens& tokens) {
    return tokens.size() == 1 && tokens[0].kind == AnswerTokenKind::number;
  };
  if (is_quantity(right) && is_number(typed) && right[0] == typed[0]) {
    if (StemNames(form.stem, right[1].text)) return Grade{Verdict::right, 1, ""};
    return Grade{Verdict::near, 1, fmt::format("With its unit: {}", answer)};
  }
  if (is_number(right) && is_quantity(typed) && right[0] == typed[0] && StemNames(form.stem, typed[1].text))
    return Grade{Verdict::right, 1, ""};
  return std::nullopt;
}

// "50" for "more than 50".
bool OnlyTheBoundIsMissing(const AnswerTokens& right, const AnswerTokens& typed) {
  AnswerTokens bare;
  std::copy_if(right.begin(), right.end(), std::back_inserter(bare),
               [](const AnswerToken& t) { return !IsBound(t); });
  return bare.size() < right.size() && bare == typed;
}

// "Morocco and Israel" → "Israel and Morocco"; none without exactly one "and" inside.
std::optional<Canonical> TheOtherWayRound(const Canonical& text) {
  const auto is_and = [](const AnswerToken& token) {
    return token.kind == AnswerTokenKind::word && token.text == "and";
  };
  const auto found = std::find_if(text.tokens.begin(), text.tokens.end(), is_and);
  if (std::count_if(text.tokens.begin(), text.tokens.end(), is_and) != 1) return std::nullopt;
  const auto turned = [place = found - text.tokens.begin()](const AnswerTokens& tokens) {
    AnswerTokens out(tokens.begin() + place + 1, tokens.end());
    out.push_back(tokens[static_cast<std::size_t>(place)]);
    out.insert(out.end(), tokens.begin(), tokens.begin() + place);
    return out;
  };
  return Canonical{turned(text.tokens), turned(text.accented)};
}

Closeness CompareEitherWay(const Canonical& right, const Canonical& typed) {
  const Closeness straight = Compare(right, typed);
  const auto turned = TheOtherWayRound(typed);
  return turned ? std::max(straight, Compare(right, *turned)) : straight;
}

Grade GradeAgainst(const QuestionForm& form, const std::string& answer, const Canonical& typed) {
  const Canonical right = CanonicalOf(answer);
  switch (CompareEitherWay(right, typed)) {
    case Closeness::same:
      return {Verdict::right, 1, ""};
    case Closeness::accents:
      return {Verdict::right, 1, fmt::format("Accents: {}", answer)};
    case Closeness::misspelt:
      return {Verdict::near, 1, fmt::format("Spelling: {}", answer)};
    case Closeness::different:
      break;
  }
  if (const auto grade = GradeUnit(form, answer, right.tokens, typed.tokens)) return *grade;
  if (OnlyTheBoundIsMissing(right.tokens, typed.tokens))
    return {Verdict::near, 1, fmt::format("Exactly: {}", answer)};
  return {Verdict::wrong, 0, ""};
}

bool Holds(const AnswerTokens& text, const AnswerTokens& words) {
  return std::search(text.begin(), text.end(), words.begin(), words.end()) != text.end();
}

// What the question itself names beside its answer was not misspelt: it was meant.
bool IsAnotherTerm(const QuestionForm& form, const Canonical& typed) {
  const auto equals = [&](const std::string& term) { return CanonicalOf(term).tokens == typed.tokens; };
  for (const auto& [left, right] : form.pairs)
    if (equals(left) || equals(right)) return true;
  return std::any_of(form.options.begin(), form.options.end(), equals) ||
         std::any_of(form.items.begin(), form.items.end(), equals) ||
         Holds(CanonicalOf(form.stem).tokens, typed.tokens);
}

int Rank(Verdict verdict) { return verdict == Verdict::right ? 2 : verdict == Verdict::near ? 1 : 0; }

Grade Best(const QuestionForm& form, const Canonical& typed) {
  Grade best;
  for (const std::string& answer : RightAnswers(form)) {
    Grade grade = GradeAgainst(form, answer, typed);
    const bool better = Rank(grade.verdict) > Rank(best.verdict) ||
                        (grade.verdict == Verdict::right && grade.note.empty() && !best.note.empty());
    if (better) best = std::move(grade);
  }
  return best;
}

}  // namespace

Grade GradeTyped(const QuestionForm& form, std::string_view text) {
  const std::string_view trimmed = Trim(text);
  if (!IsValidUtf8(text) || trimmed.empty()) return {};
  const Canonical typed = CanonicalOf(trimmed);
  // An answer of signs alone, such as "!", has nothing to fold.
  if (typed.empty()) return trimmed == Trim(form.answer) ? Grade{Verdict::right, 1, ""} : Grade{};
  Grade grade = Best(form, typed);
  if (grade.verdict != Verdict::right) {
    const Grade bare = Best(form, WithoutContext(form.stem, typed));
    if (Rank(bare.verdict) > Rank(grade.verdict)) grade = bare;
  }
  if (grade.verdict == Verdict::near && IsAnotherTerm(form, typed)) return {};
  if (DifferInPrefixCase(form.answer, trimmed)) return {};
  return grade;
}

}  // namespace lacuna
