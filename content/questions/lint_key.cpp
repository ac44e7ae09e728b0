#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/questions/lint_item.h"

namespace lacuna::lint {
namespace {

constexpr std::size_t kMaxTypedWords = 8;

constexpr auto kBarePronouns = std::to_array<std::string_view>(
    {"he",    "she",   "it",     "they",   "him",     "her",     "them",      "this", "that",
     "these", "those", "which",  "who",    "there",   "here",    "we",        "us",   "you",
     "i",     "one",   "others", "itself", "himself", "herself", "themselves"});
constexpr auto kLooseEnds = std::to_array<std::string_view>(
    {"a",   "an",    "the", "of",  "and", "or",   "but", "to", "with", "from", "that", "which",
     "who", "whose", "is",  "was", "are", "were", "as",  "in", "on",   "at",   "by",   "for"});
constexpr auto kLooseStarts =
    std::to_array<std::string_view>({"and", "or", "but", "of", "which", "who", "that", "is", "was"});
constexpr auto kNumberWords = std::to_array<std::string_view>(
    {"one",       "two",      "three",    "four",     "five",     "six",       "seven",     "eight",
     "nine",      "ten",      "eleven",   "twelve",   "thirteen", "fourteen",  "fifteen",   "sixteen",
     "seventeen", "eighteen", "nineteen", "twenty",   "thirty",   "forty",     "fifty",     "sixty",
     "seventy",   "eighty",   "ninety",   "hundred",  "hundreds", "thousand",  "thousands", "million",
     "millions",  "billion",  "billions", "trillion", "dozen",    "dozens",    "half",      "quarter",
     "third",     "zero",     "decade",   "decades",  "century",  "centuries", "no"});
constexpr auto kWeekdays = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

bool HasDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool HoldsOneOf(const Words& words, std::span<const std::string_view> list) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  });
}

bool StartsWithWords(const Words& words, std::string_view phrase) {
  const Words start = WordsAsWritten(phrase);
  return words.size() >= start.size() && std::equal(start.begin(), start.end(), words.begin());
}

}  // namespace

bool EvidenceNotVerbatim(const LintItem& item) {
  if (item.form.spans.empty()) return true;
  return std::any_of(item.form.spans.begin(), item.form.spans.end(),
                     [&](Span span) { return span.empty() || span.end > item.text.size(); });
}

bool AnswerNotInEvidence(const LintItem& item) {
  if (!item.IsTyped() || item.key.empty()) return false;
  Words evidence;
  for (const Span span : item.form.spans) {
    if (span.end > item.text.size()) return true;
    const Words words = KeyWords(span.In(item.text));
    evidence.insert(evidence.end(), words.begin(), words.end());
  }
  if (CountRuns(evidence, item.key) > 0) return false;
  return std::none_of(item.form.accepted.begin(), item.form.accepted.end(), [&](const std::string& accepted) {
    return CountRuns(evidence, KeyWords(accepted)) > 0;
  });
}

bool EmptyAnswer(const LintItem& item) { return Trim(item.form.answer).empty(); }

bool AnswerInStem(const LintItem& item) {
  if (!item.IsTyped() || item.key.empty()) return false;
  // A cloze is the article's own clause, so its key's words may well stand apart in it; only the whole phrase
  // tells.
  if (item.Is(QuestionType::cloze)) return CountRuns(item.stem_key, item.key) > 0;
  return IsSubset(item.key, item.stem_key);
}

bool AnswerTooLong(const LintItem& item) {
  const bool typed = item.Is(QuestionType::cloze) || item.Is(QuestionType::short_answer);
  return typed && item.key.size() > kMaxTypedWords;
}

bool PronounAnswer(const LintItem& item) {
  return item.IsTyped() && item.answer_lower.size() == 1 && HoldsOneOf(item.answer_lower, kBarePronouns);
}

bool RaggedAnswer(const LintItem& item) {
  if (!item.IsTyped() || item.answer_lower.empty()) return false;
  const std::string_view answer = Trim(item.form.answer);
  if (std::string_view(",.;:-").find(answer.front()) != std::string_view::npos) return true;
  if (std::string_view(",;:-").find(answer.back()) != std::string_view::npos) return true;
  if (answer.size() <= 3 && answer.ends_with('.')) return true;  // an initial
  const auto in = [](const auto& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
  };
  constexpr auto kEras =
      std::to_array<std::string_view>({"bc", "ad", "bce", "ce", "am", "pm"});  // no answer alone
  if (item.answer_lower.size() == 1 && in(kEras, item.answer_lower.front())) return true;
  return in(kLooseEnds, item.answer_lower.back()) || in(kLooseStarts, item.answer_lower.front());
}

bool QuestionWordMismatch(const LintItem& item) {
  if (!item.Is(QuestionType::mcq) && !item.Is(QuestionType::short_answer)) return false;
  const bool number = HasDigit(item.form.answer) || HoldsOneOf(item.answer_lower, kNumberWords);
  if (ContainsPhrase(item.lower, "what year") || ContainsPhrase(item.lower, "which year"))
    return !HasDigit(item.form.answer);
  if (ContainsPhrase(item.lower, "which day of the week")) return !HoldsOneOf(item.answer_lower, kWeekdays);
  if (StartsWithWords(item.lower, "how many")) return !number;
  const bool person = StartsWithWords(item.lower, "who") || StartsWithWords(item.lower, "whom");
  return person && (HasDigit(item.form.answer.substr(0, 1)) || HoldsOneOf(item.answer_lower, kWeekdays));
}

bool GapClue(const LintItem& item) {
  if (!item.Is(QuestionType::cloze)) return false;
  const std::string& stem = item.form.stem;
  for (const std::string_view article : {" a ____", " an ____", "A ____", "An ____"})
    if (stem.find(article) != std::string::npos) return true;
  return false;
}

}  // namespace lacuna::lint
