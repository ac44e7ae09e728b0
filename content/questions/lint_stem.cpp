#include <algorithm>
#include <array>

#include "content/base/utf8.h"
#include "content/questions/lint_item.h"

namespace lacuna::lint {
namespace {

constexpr std::size_t kMinWords = 4;
constexpr std::size_t kMaxWords = 32;
constexpr std::size_t kHeadWords = 6;

constexpr auto kPersonal = std::to_array<std::string_view>(
    {"he",   "she",   "it",    "they",     "him", "her", "them", "his", "hers", "its", "their",
     "this", "these", "those", "that one", "we",  "our", "i",    "my",  "me",   "you", "your"});
constexpr auto kDummyIt = std::to_array<std::string_view>({"is it", "was it", "does it", "did it", "has it"});
constexpr auto kFirstPerson = std::to_array<std::string_view>(
    {"We", "we", "Our", "our", "us", "I", "My", "my", "me", "ours", "myself"});
constexpr auto kDeictic = std::to_array<std::string_view>(
    {"today",         "yesterday",     "tomorrow",       "tonight",       "last week",     "last month",
     "last year",     "last night",    "last hours",     "last january",  "last february", "last march",
     "last april",    "last may",      "last june",      "last july",     "last august",   "last september",
     "last october",  "last november", "last december",  "last monday",   "last tuesday",  "last wednesday",
     "last thursday", "last friday",   "last saturday",  "last sunday",   "last summer",   "last winter",
     "last spring",   "last autumn",   "next week",      "next month",    "next year",     "this week",
     "this month",    "this year",     "recent years",   "recent days",   "recent months", "recent weeks",
     "the same year", "the same day",  "the same month", "the same time", "ago",           "so called",
     "earlier this",  "later this",    "currently",      "nowadays",      "right now",     "these days",
     "that day",      "that year",     "next decade",    "next few",      "past few",      "last few",
     "past decade",   "last decade",   "past year",      "coming years",  "so far",        "recently",
     "at the moment", "the latest",    "this time",      "this morning",  "this evening",  "this summer",
     "over the next", "in the next",   "for the next",   "that time",     "at the time",   "years later",
     "days later",    "months later",  "weeks later"});
constexpr auto kPointing = std::to_array<std::string_view>(
    {"this", "these", "the former", "the latter", "the same", "such a", "such an", "the above", "those areas",
     "those places", "those bands", "at least some"});
constexpr auto kMeta = std::to_array<std::string_view>(
    {"according to the passage", "according to the text", "according to the paragraph",
     "according to this passage", "according to this text", "according to this paragraph", "in the passage",
     "in the text", "in this passage", "in this text", "the author of the text"});
constexpr auto kNegative = std::to_array<std::string_view>({"not", "except", "never", "false"});
constexpr auto kNotUnique =
    std::to_array<std::string_view>({"one of the", "one of its", "one of his", "one of her", "one of their",
                                     "among the first", "some of the"});
constexpr auto kOpinion = std::to_array<std::string_view>(
    {"best", "worst", "beautiful", "wonderful", "terrible", "amazing", "great", "unfortunately",
     "surprisingly", "shameful", "brilliant", "stunning", "incredible", "should"});

bool IsBe(std::string_view word) {
  return word == "is" || word == "are" || word == "was" || word == "were" || word == "be" || word == "been";
}

std::size_t Count(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
    ++count;
  return count;
}

}  // namespace

bool NoQuestionMark(const LintItem& item) {
  if (!item.Is(QuestionType::mcq) && !item.Is(QuestionType::short_answer)) return false;
  return !Trim(item.form.stem).ends_with("?");
}

bool WithoutOneGap(const LintItem& item) {
  return item.Is(QuestionType::cloze) && Count(item.form.stem, kGap) != 1;
}

bool StemTooShort(const LintItem& item) { return item.stem_tokens.size() < kMinWords; }
bool StemTooLong(const LintItem& item) { return item.stem_tokens.size() > kMaxWords; }

bool LowercaseStart(const LintItem& item) {
  std::size_t at = 0;
  return !item.form.stem.empty() && IsLower(NextCodePoint(item.form.stem, at));
}

bool PronounInHead(const LintItem& item) {
  if (item.Is(QuestionType::ordering) || item.Is(QuestionType::matching)) return false;
  if (ContainsAnyPhrase(item.lower, kDummyIt)) return false;
  // Counted in blank-separated words, as a reader counts; a hyphen or apostrophe does not make one more.
  std::size_t at = 0;
  for (std::size_t words = 0; words < kHeadWords && at < item.body.size(); ++words) {
    at = item.body.find_first_not_of(' ', at);
    if (at != std::string::npos) at = item.body.find(' ', at);
    if (at == std::string::npos) break;
  }
  const Words head = LowerWords(std::string_view(item.body).substr(0, at));
  return ContainsAnyPhrase(head, kPersonal);
}

bool FirstPerson(const LintItem& item) {
  return std::any_of(kFirstPerson.begin(), kFirstPerson.end(),
                     [&](std::string_view word) { return Contains(item.body_words, word); });
}

bool DeicticTime(const LintItem& item) { return ContainsAnyPhrase(item.lower, kDeictic); }
bool DeicticAnswer(const LintItem& item) {
  constexpr auto kOpeners =
      std::to_array<std::string_view>({"next", "last", "past", "recent", "coming", "previous"});
  const bool opens =
      !item.key.empty() && std::find(kOpeners.begin(), kOpeners.end(), item.key[0]) != kOpeners.end();
  return opens || ContainsAnyPhrase(item.answer_lower, kDeictic);
}

bool DeicticPlace(const LintItem& item) {
  for (std::size_t i = 0; i < item.lower.size(); ++i) {
    if (item.lower[i] == "here") return true;
    if (item.lower[i] != "there") continue;
    const bool existential =
        (i > 0 && IsBe(item.lower[i - 1])) || (i + 1 < item.lower.size() && IsBe(item.lower[i + 1]));
    if (!existential) return true;
  }
  return false;
}

bool Demonstrative(const LintItem& item) {
  if (item.Is(QuestionType::ordering) || item.Is(QuestionType::matching))
    return false;  // "these events" are shown
  return ContainsAnyPhrase(item.lower, kPointing);
}
bool MetaWording(const LintItem& item) { return ContainsAnyPhrase(LowerWords(item.form.stem), kMeta); }

bool NegativeStem(const LintItem& item) {
  return item.Is(QuestionType::mcq) && ContainsAnyPhrase(LowerWords(item.form.stem), kNegative);
}

// "a mobile- phone company"; "mid- and late summer" is whole.
bool IsBrokenHyphen(std::string_view before, std::string_view after) {
  if (before.empty() || before.back() < 'a' || before.back() > 'z') return false;
  const bool suspended = after.starts_with("and ") || after.starts_with("or ") || after.starts_with("to ");
  return !suspended && !after.empty() && after.front() >= 'a' && after.front() <= 'z';
}

bool BrokenPunctuation(const LintItem& item) {
  const std::string& stem = item.form.stem;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const bool after_blank = i > 0 && stem[i - 1] == ' ';
    const bool before_blank = i + 1 < stem.size() && stem[i + 1] == ' ';
    if (stem[i] == ',' && after_blank) return true;
    if ((stem[i] == '.' || stem[i] == ';') && after_blank && before_blank) return true;
    if (stem[i] == '.' && before_blank && i + 2 < stem.size() && stem[i + 2] >= 'a' && stem[i + 2] <= 'z')
      return true;
    if (stem[i] == ' ' && before_blank) return true;
    if (stem[i] == ',' && i + 1 < stem.size() &&
        (stem[i + 1] == ',' || stem[i + 1] == '.' || stem[i + 1] == '?'))
      return true;
    if (stem[i] == '?' && i > 0 && stem[i - 1] == '.') return true;
    if (stem[i] == '-' && before_blank &&
        IsBrokenHyphen(std::string_view(stem).substr(0, i), stem.substr(i + 2)))
      return true;
    if (after_blank && (stem[i] == '?' || stem[i] == '!' || stem[i] == ')')) return true;
  }
  return false;
}

bool UnbalancedMarks(const LintItem& item) {
  for (const std::string_view part : {std::string_view(item.form.stem), std::string_view(item.form.answer)}) {
    if (Count(part, "(") != Count(part, ")") || Count(part, "[") != Count(part, "]")) return true;
    if (Count(part, "“") != Count(part, "”") || Count(part, "\"") % 2 != 0) return true;
  }
  return false;
}

// "… has declined among millennials – compared.": what the last word leads to was left out.
bool CutShort(const LintItem& item) {
  constexpr auto kLeading = std::to_array<std::string_view>(
      {"compared", "including", "such", "than", "the", "a", "an", "and", "or"});
  if (!item.IsStatement() || item.lower.empty() || item.form.stem.ends_with("_.")) return false;
  if (std::find(kLeading.begin(), kLeading.end(), item.lower.back()) != kLeading.end()) return true;
  const std::size_t size = item.lower.size();  // "… from Coron and in 1954."
  const bool joined = size > 3 && (item.lower[size - 3] == "and" || item.lower[size - 3] == "but");
  return joined &&
         (item.lower[size - 2] == "in" || item.lower[size - 2] == "on" || item.lower[size - 2] == "at");
}

// "What was the film compiled by with a budget?": the one preposition waits for the answer, the other goes
// on.
bool PrepositionPair(const LintItem& item) {
  if (item.IsStatement()) return false;
  constexpr auto kFirst = std::to_array<std::string_view>({"by", "for", "of", "with", "from"});
  constexpr auto kSecond = std::to_array<std::string_view>(
      {"by", "with", "of", "at", "in", "on", "during", "after", "before", "though"});
  for (std::size_t i = 1; i < item.lower.size(); ++i)
    if (std::find(kFirst.begin(), kFirst.end(), item.lower[i - 1]) != kFirst.end() &&
        std::find(kSecond.begin(), kSecond.end(), item.lower[i]) != kSecond.end())
      return true;
  return false;
}

bool DoubledWord(const LintItem& item) {
  for (std::size_t i = 1; i < item.lower.size(); ++i)
    if (item.lower[i] == item.lower[i - 1] && item.lower[i] != "had" && item.lower[i] != "that") return true;
  return false;
}

bool NotUnique(const LintItem& item) { return item.IsTyped() && ContainsAnyPhrase(item.lower, kNotUnique); }

// "recognition of the United States of Morocco's sovereignty": who owns what is anybody's guess.
bool OfChain(const LintItem& item) {
  for (std::size_t i = 0; i + 1 < item.lower.size(); ++i) {
    if (item.lower[i] != "of") continue;
    std::size_t later = i + 1;
    while (later < item.lower.size() && later < i + 6 && item.lower[later] != "of") ++later;
    if (later >= item.lower.size() || item.lower[later] != "of") continue;
    for (std::size_t s = later + 2; s < item.lower.size() && s < later + 5; ++s)
      if (item.lower[s] == "s") return true;
  }
  return false;
}

bool NoAnchor(const LintItem& item) {
  if (item.Is(QuestionType::ordering) || item.Is(QuestionType::matching)) return false;
  const std::size_t first = item.form.stem.starts_with("True or false:") ? 4 : 1;
  for (std::size_t i = 0; i < item.body_words.size(); ++i) {
    const std::string& word = item.body_words[i];
    if (i >= first && StartsWithCapital(word)) return false;
    if (std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; })) return false;
  }
  return item.body == StraightQuotes(item.form.stem);  // a quotation is an anchor, too
}

bool Opinion(const LintItem& item) {
  return ContainsAnyPhrase(item.lower, kOpinion) && !ContainsPhrase(item.lower, "according to");
}

}  // namespace lacuna::lint
