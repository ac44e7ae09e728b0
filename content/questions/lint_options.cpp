#include <algorithm>
#include <array>
#include <set>

#include "content/base/utf8.h"
#include "content/questions/lint_item.h"

namespace lacuna::lint {
namespace {

constexpr double kLengthRatio = 1.6;
constexpr std::size_t kLengthSlack = 8;
constexpr std::size_t kMinOptions = 3;

constexpr auto kAllOrNone =
    std::to_array<std::string_view>({"all of the above", "none of the above", "both"});
constexpr auto kAbsolute = std::to_array<std::string_view>({"always", "never", "only", "completely"});

bool HasNumber(std::string_view text) {
  const Words words = WordsAsWritten(text);
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return word[0] >= '0' && word[0] <= '9'; });
}

bool HasCapital(std::string_view text) { return StartsWithCapital(WithoutArticle(text)); }

// True when the key has a property that no distractor shares, or lacks one that all have.
template <class Property>
bool KeyIsOdd(const LintItem& item, Property property) {
  if (item.distractors.empty()) return false;
  const bool of_key = property(item.form.answer);
  return std::none_of(item.distractors.begin(), item.distractors.end(),
                      [&](const std::string& distractor) { return property(distractor) == of_key; });
}

bool AllDifferent(const std::vector<std::string>& parts) {
  std::set<Words> seen;
  for (const std::string& part : parts)
    if (!seen.insert(KeyWords(part)).second) return false;
  return true;
}

}  // namespace

bool TooFewOptions(const LintItem& item) {
  return item.Is(QuestionType::mcq) && item.form.options.size() < kMinOptions;
}

bool DuplicateOptions(const LintItem& item) {
  return item.Is(QuestionType::mcq) && !AllDifferent(item.form.options);
}

bool KeyNotExactlyOnce(const LintItem& item) {
  return item.Is(QuestionType::mcq) && item.form.options.size() != item.distractors.size() + 1;
}

bool AllOrNone(const LintItem& item) {
  if (!item.Is(QuestionType::mcq)) return false;
  return std::any_of(item.form.options.begin(), item.form.options.end(), [](const std::string& option) {
    return ContainsAnyPhrase(LowerWords(option), kAllOrNone);
  });
}

bool KeyLongest(const LintItem& item) {
  if (!item.Is(QuestionType::mcq) || item.distractors.empty()) return false;
  std::size_t longest = 0;
  for (const std::string& distractor : item.distractors)
    longest = std::max(longest, CodePointCount(distractor));
  const std::size_t key = CodePointCount(item.form.answer);
  return static_cast<double>(key) > kLengthRatio * static_cast<double>(longest) &&
         key > longest + kLengthSlack;
}

bool KeyOddInDigits(const LintItem& item) { return item.Is(QuestionType::mcq) && KeyIsOdd(item, HasNumber); }
bool KeyOddInCapitals(const LintItem& item) {
  return item.Is(QuestionType::mcq) && KeyIsOdd(item, HasCapital);
}

bool OptionContainsKey(const LintItem& item) {
  if (!item.Is(QuestionType::mcq)) return false;
  return std::any_of(item.distractors.begin(), item.distractors.end(), [&](const std::string& distractor) {
    const Words words = KeyWords(distractor);
    return IsSubset(words, item.key) || IsSubset(item.key, words);
  });
}

bool AbsoluteDistractor(const LintItem& item) {
  if (!item.Is(QuestionType::mcq) || ContainsAnyPhrase(item.answer_lower, kAbsolute)) return false;
  return std::any_of(item.distractors.begin(), item.distractors.end(), [](const std::string& distractor) {
    return ContainsAnyPhrase(LowerWords(distractor), kAbsolute);
  });
}

bool Clang(const LintItem& item) {
  if (!item.Is(QuestionType::mcq)) return false;
  return std::any_of(item.key.begin(), item.key.end(), [&](const std::string& word) {
    if (word.size() < 4 || IsFunctionWord(word) || !Contains(item.stem_key, word)) return false;
    return std::none_of(item.distractors.begin(), item.distractors.end(), [&](const std::string& distractor) {
      return Contains(LowerWords(distractor), word);
    });
  });
}

bool NotTrueOrFalse(const LintItem& item) {
  return item.Is(QuestionType::true_false) && item.form.answer != "true" && item.form.answer != "false";
}

bool WrongItems(const LintItem& item) {
  if (!item.Is(QuestionType::ordering)) return false;
  const std::size_t count = item.form.items.size();
  return count < 3 || count > 5 || !AllDifferent(item.form.items);
}

bool WrongPairs(const LintItem& item) {
  if (!item.Is(QuestionType::matching)) return false;
  std::vector<std::string> left, right;
  for (const auto& [first, second] : item.form.pairs) {
    left.push_back(first);
    right.push_back(second);
  }
  return left.size() < 4 || !AllDifferent(left) || !AllDifferent(right);
}

}  // namespace lacuna::lint
