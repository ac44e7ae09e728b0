#include "content/questions/plain_lint.h"

#include <algorithm>
#include <array>
#include <set>

#include "content/base/utf8.h"
#include "content/language/plain_asides.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

constexpr std::size_t kMinWords = 4;
constexpr std::size_t kMaxAnswerWords = 8;
constexpr std::size_t kMinOptions = 4;
constexpr double kLengthRatio = 1.6;
constexpr std::size_t kLengthSlack = 8;

struct Item {
  const QuestionForm& form;
  const PlainReading& reading;
  std::string stem, answer;  // folded
  std::vector<std::string> distractors;

  bool Is(QuestionType type) const { return form.type == type; }
  bool HasGap() const { return !Is(QuestionType::ordering); }
  std::size_t WordsOf(std::string_view text) const {
    return BreakIntoLines(text, {Span{0, text.size()}}, reading.lexicon).front().CountWords();
  }
};

std::size_t Count(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

bool HasDigit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (IsDigit(NextCodePoint(text, at))) return true;
  return false;
}

template <class Property>
bool KeyIsOdd(const Item& item, Property property) {
  const bool of_key = property(item.form.answer);
  return !item.distractors.empty() &&
         std::none_of(item.distractors.begin(), item.distractors.end(),
                      [&](const std::string& other) { return property(other) == of_key; });
}

bool EvidenceNotVerbatim(const Item& item) {
  return item.form.spans.empty() ||
         std::any_of(item.form.spans.begin(), item.form.spans.end(),
                     [&](Span span) { return span.empty() || span.end > item.reading.text().size(); });
}

bool AnswerNotInEvidence(const Item& item) {
  return item.HasGap() && !EvidenceNotVerbatim(item) &&
         FoldPlain(SqueezeSpaces(item.form.spans.front().In(item.reading.text()))).find(item.answer) ==
             std::string::npos;
}

bool EmptyAnswer(const Item& item) { return Trim(item.form.answer).empty(); }
bool WithoutOneGap(const Item& item) { return item.HasGap() && Count(item.form.stem, kGap) != 1; }
bool StemTooShort(const Item& item) { return item.HasGap() && item.WordsOf(item.form.stem) < kMinWords; }
bool StemTooLong(const Item& item) {
  return item.WordsOf(item.form.stem) > MostWords(item.reading.lexicon) + 1;  // and the gap
}

bool LowercaseStart(const Item& item) { return item.HasGap() && IsLower(CodePointAt(item.form.stem, 0)); }

bool AnswerTooLong(const Item& item) {
  return item.Is(QuestionType::cloze) && item.WordsOf(item.form.answer) > kMaxAnswerWords;
}

bool RaggedAnswer(const Item& item) {
  constexpr auto kMarks =
      std::to_array<std::string_view>({",", ".", ";", ":", "-", "،", "、", "，", "。", "।"});
  return item.HasGap() && std::any_of(kMarks.begin(), kMarks.end(), [&](std::string_view mark) {
           return item.answer.starts_with(mark) || (mark != "." && item.answer.ends_with(mark));
         });
}

// " ," and ". ." and ",,": what a careless hand or a machine left behind.
bool BrokenPunctuation(const Item& item) {
  constexpr auto kBroken = std::to_array<std::string_view>(
      {" ,", " ;", " . ", ",,", ",.", "..", "  ", "( ", " )", " ،", "،،", " ।.", "。。", "，，"});
  if (item.form.stem.find("...") != std::string::npos || item.form.stem.ends_with(" .")) return true;
  return item.HasGap() && std::any_of(kBroken.begin(), kBroken.end(), [&](std::string_view broken) {
           return item.form.stem.find(broken) != std::string::npos;
         });
}

bool UnbalancedMarks(const Item& item) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kPairs = {
      {{"(", ")"}, {"[", "]"}, {"（", "）"}, {"«", "»"}}};
  for (const std::string& part : {item.form.stem, item.form.answer}) {
    for (const auto& [open, close] : kPairs)
      if (Count(part, open) != Count(part, close)) return true;
    if (Count(part, "\"") % 2 != 0) return true;
  }
  return false;
}

bool TooFewOptions(const Item& item) {
  return item.Is(QuestionType::mcq) && item.form.options.size() < kMinOptions;
}

bool DuplicateOptions(const Item& item) {
  std::set<std::string> seen;
  return std::any_of(item.form.options.begin(), item.form.options.end(),
                     [&](const std::string& option) { return !seen.insert(FoldPlain(option)).second; });
}

bool KeyNotExactlyOnce(const Item& item) {
  return item.Is(QuestionType::mcq) && item.form.options.size() != item.distractors.size() + 1;
}

bool KeyLongest(const Item& item) {
  std::size_t longest = 0;
  for (const std::string& other : item.distractors) longest = std::max(longest, CodePointCount(other));
  const std::size_t key = CodePointCount(item.form.answer);
  return !item.distractors.empty() &&
         static_cast<double>(key) > kLengthRatio * static_cast<double>(longest) &&
         key > longest + kLengthSlack;
}

bool KeyOddInDigits(const Item& item) { return KeyIsOdd(item, HasDigit); }
bool KeyOddInCapitals(const Item& item) {
  return KeyIsOdd(item, [](std::string_view text) { return IsUpper(CodePointAt(text, 0)); });
}

bool OptionContainsKey(const Item& item) {
  if (HasDigit(item.answer)) return false;  // "12" and "120" are different answers
  return std::any_of(item.distractors.begin(), item.distractors.end(), [&](const std::string& other) {
    const std::string folded = FoldPlain(other);
    return folded.find(item.answer) != std::string::npos || item.answer.find(folded) != std::string::npos;
  });
}

bool WrongItems(const Item& item) {
  if (!item.Is(QuestionType::ordering)) return false;
  const std::set<std::string> different(item.form.items.begin(), item.form.items.end());
  return item.form.items.size() < 3 || item.form.items.size() > 5 ||
         different.size() != item.form.items.size();
}

struct Rule {
  std::string_view reason;
  bool (*breaks)(const Item& item);
};

constexpr auto kRules = std::to_array<Rule>({
    {"The evidence is not in the article.", EvidenceNotVerbatim},
    {"The evidence does not hold the answer.", AnswerNotInEvidence},
    {"There is no answer.", EmptyAnswer},
    {"A cloze needs exactly one gap.", WithoutOneGap},
    {"The question has fewer than four words.", StemTooShort},
    {"The sentence is too long for a gap.", StemTooLong},
    {"The question starts with a small letter.", LowercaseStart},
    {"An answer of so many words cannot be typed or compared fairly.", AnswerTooLong},
    {"The answer starts or ends in the middle of a phrase.", RaggedAnswer},
    {"The punctuation is broken.", BrokenPunctuation},
    {"A bracket or quotation mark has no partner.", UnbalancedMarks},
    {"There are fewer than four options.", TooFewOptions},
    {"Two options are the same.", DuplicateOptions},
    {"The right answer must be exactly one of the options.", KeyNotExactlyOnce},
    {"The right option stands out by its length.", KeyLongest},
    {"The right option stands out by its digits.", KeyOddInDigits},
    {"The right option stands out by its capital.", KeyOddInCapitals},
    {"One option is part of the right one.", OptionContainsKey},
    {"An ordering needs three to five different items.", WrongItems},
});

}  // namespace

std::vector<std::string_view> PlainLint(const QuestionForm& form, const PlainReading& reading) {
  Item item{form, reading, FoldPlain(form.stem), FoldPlain(form.answer), {}};
  for (const std::string& option : form.options)
    if (FoldPlain(option) != item.answer) item.distractors.push_back(option);
  std::vector<std::string_view> reasons;
  for (const Rule& rule : kRules)
    if (rule.breaks(item)) reasons.push_back(rule.reason);
  return reasons;
}

}  // namespace lacuna
