#include "quiz/grading/spelling.h"

#include <algorithm>
#include <optional>
#include <string>

#include "content/base/utf8.h"
#include "quiz/grading/different_terms.h"
#include "quiz/grading/distance.h"

namespace lacuna {
namespace {

constexpr int kMostSlips = 2;  // over all words of an answer

int SlipsAllowed(std::size_t letters) {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

bool HoldsDigit(std::string_view word) {
  for (std::size_t at = 0; at < word.size();)
    if (IsDigit(NextCodePoint(word, at))) return true;
  return false;
}

// One character is a word or most of one: another character is another word.
bool IsHan(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF))
      return true;
  }
  return false;
}

bool IsPluralOf(std::string_view plural, std::string_view word) {
  return word.size() >= 3 && (plural == std::string(word) + "s" || plural == std::string(word) + "es");
}

// The same letters but one: "Iran" and "Iraq", "cell" and "call".
bool OneLetterChanged(std::string_view a, std::string_view b) {
  const auto first = Graphemes(a), second = Graphemes(b);
  if (first.size() != second.size()) return false;
  std::size_t changed = 0;
  for (std::size_t i = 0; i < first.size(); ++i) changed += first[i] == second[i] ? 0 : 1;
  return changed == 1;
}

bool IsNearerToAnotherTerm(std::string_view answer, std::string_view typed, int slips) {
  const auto terms = TermsLike(answer);
  return std::any_of(terms.begin(), terms.end(),
                     [&](const std::string& term) { return SlipDistance(term, typed, slips) <= slips; });
}

// The slips between two words, or none when they are different words.
std::optional<int> SlipsBetween(const std::string& answer, const std::string& typed) {
  if (answer == typed) return 0;
  if (HoldsDigit(answer) || HoldsDigit(typed) || IsHan(answer) || IsHan(typed)) return std::nullopt;
  if (IsPluralOf(typed, answer) || IsPluralOf(answer, typed)) return 1;
  const auto letters = Graphemes(answer);
  const auto typed_letters = Graphemes(typed);
  if (letters.empty() || typed_letters.empty() || letters.front() != typed_letters.front())
    return std::nullopt;
  const int allowed = SlipsAllowed(letters.size());
  const int slips = SlipDistance(answer, typed, allowed);
  if (slips > allowed || (letters.size() == 4 && OneLetterChanged(answer, typed))) return std::nullopt;
  if (IsNearerToAnotherTerm(answer, typed, slips)) return std::nullopt;
  return slips;
}

AnswerTokens WithoutFillers(const AnswerTokens& tokens) {
  AnswerTokens out;
  for (const AnswerToken& token : tokens)
    if (token.kind != AnswerTokenKind::word || (token.text != "of" && token.text != "and"))
      out.push_back(token);
  return out;
}

// "16 century" for "16th century".
bool OnlyTheOrdinalDiffers(const AnswerToken& a, const AnswerToken& b) {
  const auto counts = [](const AnswerToken& token) {
    return token.kind == AnswerTokenKind::number || token.kind == AnswerTokenKind::ordinal;
  };
  return counts(a) && counts(b) && a.text == b.text;
}

bool IsMisspelt(const AnswerTokens& answer, const AnswerTokens& typed) {
  if (answer.size() != typed.size()) return false;
  int slips = 0;
  for (std::size_t i = 0; i < answer.size(); ++i) {
    if (answer[i] == typed[i]) continue;
    if (OnlyTheOrdinalDiffers(answer[i], typed[i])) {
      ++slips;
      continue;
    }
    if (answer[i].kind != AnswerTokenKind::word || typed[i].kind != AnswerTokenKind::word) return false;
    const auto between = SlipsBetween(answer[i].text, typed[i].text);
    if (!between) return false;
    slips += *between;
  }
  return slips <= kMostSlips;
}

}  // namespace

Closeness Compare(const Canonical& answer, const Canonical& typed) {
  if (answer.empty() || typed.empty()) return Closeness::different;
  if (answer.accented == typed.accented || Joined(answer.accented) == Joined(typed.accented))
    return Closeness::same;
  if (Joined(answer.tokens) == Joined(typed.tokens)) {
    // British or American spelling alone is no matter of accents.
    const bool plain =
        std::equal(answer.accented.begin(), answer.accented.end(), typed.accented.begin(),
                   typed.accented.end(), [](const AnswerToken& a, const AnswerToken& b) {
                     return a == b || (StripAccents(a.text) == a.text && StripAccents(b.text) == b.text);
                   });
    return plain ? Closeness::same : Closeness::accents;
  }
  if (IsMisspelt(answer.tokens, typed.tokens)) return Closeness::misspelt;
  const AnswerTokens bare_answer = WithoutFillers(answer.tokens), bare_typed = WithoutFillers(typed.tokens);
  const bool fillers_differ =
      bare_answer.size() != answer.tokens.size() || bare_typed.size() != typed.tokens.size();
  if (fillers_differ && !bare_answer.empty() && IsMisspelt(bare_answer, bare_typed))
    return Closeness::misspelt;
  return Closeness::different;
}

}  // namespace lacuna
