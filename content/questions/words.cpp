#include "content/questions/words.h"

#include <algorithm>
#include <array>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr auto kFunctionWords = std::to_array<std::string_view>(
    {"a",      "an",        "the",   "of",   "in",    "on",    "at",   "to",   "for",   "from",  "by",
     "with",   "and",       "or",    "but",  "as",    "than",  "that", "this", "these", "those", "who",
     "whom",   "whose",     "which", "what", "when",  "where", "why",  "how",  "many",  "much",  "did",
     "do",     "does",      "is",    "are",  "was",   "were",  "be",   "been", "being", "has",   "have",
     "had",    "it",        "its",   "he",   "she",   "his",   "her",  "they", "their", "them",  "will",
     "would",  "can",       "could", "may",  "might", "not",   "no",   "into", "over",  "about", "after",
     "before", "according", "s",     "t",    "also",  "there"});

bool IsWordCodePoint(char32_t c) {
  if (IsLetter(c) || IsDigit(c) || c == U'_' || c == U'%') return true;
  const bool mark = c > 0x300 && !IsSpace(c) && !IsPunctuation(c);
  return mark && (c < 0x2000 || c > 0x2BFF);  // vowel signs belong to their word, arrows and symbols do not
}

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::size_t FirstLetterSize(std::string_view text) {
  std::size_t at = 0;
  if (!text.empty()) NextCodePoint(text, at);
  return at;
}

}  // namespace

Words WordsAsWritten(std::string_view text) {
  Words words;
  std::size_t start = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const bool word = IsWordCodePoint(NextCodePoint(text, at));
    if (word && !inside) start = here;
    if (!word && inside) words.emplace_back(text.substr(start, here - start));
    inside = word;
  }
  if (inside) words.emplace_back(text.substr(start));
  return words;
}

Words LowerWords(std::string_view text) { return WordsAsWritten(ToLower(text)); }

Words KeyWords(std::string_view text) {
  Words words = LowerWords(text);
  std::erase_if(words, [](const std::string& word) { return word == "a" || word == "an" || word == "the"; });
  return words;
}

std::string Join(const Words& words, std::string_view between) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

bool Contains(std::span<const std::string> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool ContainsPhrase(std::span<const std::string> words, std::string_view phrase) {
  return CountRuns(words, WordsAsWritten(phrase)) > 0;
}

bool ContainsAnyPhrase(std::span<const std::string> words, std::span<const std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return ContainsPhrase(words, phrase); });
}

std::size_t CountRuns(std::span<const std::string> words, std::span<const std::string> run) {
  if (run.empty() || run.size() > words.size()) return 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i + run.size() <= words.size(); ++i)
    count += std::equal(run.begin(), run.end(), words.begin() + static_cast<std::ptrdiff_t>(i)) ? 1 : 0;
  return count;
}

bool IsSubset(std::span<const std::string> part, std::span<const std::string> whole) {
  return std::all_of(part.begin(), part.end(),
                     [&](const std::string& word) { return Contains(whole, word); });
}

std::string StraightQuotes(std::string_view text) {
  std::string out(text);
  ReplaceAll(out, "’", "'");
  ReplaceAll(out, "‘", "'");
  ReplaceAll(out, "“", "\"");
  ReplaceAll(out, "”", "\"");
  return out;
}

std::string WithoutQuotations(std::string_view text) {
  const std::string straight = StraightQuotes(text);
  std::string out;
  for (std::size_t at = 0; at < straight.size();) {
    const std::size_t close = straight[at] == '"' ? straight.find('"', at + 1) : std::string::npos;
    if (close != std::string::npos) {
      at = close + 1;
    } else {
      out += straight[at++];
    }
  }
  return out;
}

std::string WithCapital(std::string_view text) {
  const std::size_t size = FirstLetterSize(text);
  return ToUpper(text.substr(0, size)) + std::string(text.substr(size));
}

std::string WithoutCapital(std::string_view text) {
  const std::size_t size = FirstLetterSize(text);
  return ToLower(text.substr(0, size)) + std::string(text.substr(size));
}

bool StartsWithCapital(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && IsUpper(NextCodePoint(text, at));
}

std::string_view WithoutArticle(std::string_view text) {
  for (const std::string_view article : {"the ", "a ", "an ", "The ", "A ", "An "})
    if (text.starts_with(article)) return text.substr(article.size());
  return text;
}

bool IsFunctionWord(std::string_view lower) {
  return std::find(kFunctionWords.begin(), kFunctionWords.end(), lower) != kFunctionWords.end();
}

}  // namespace lacuna
