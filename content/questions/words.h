// Words as the rules of item writing compare them: folded, without punctuation.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

using Words = std::vector<std::string>;

// Runs of letters, digits, "_" and "%", as written; an apostrophe parts words ("Israel's" → Israel, s).
Words WordsAsWritten(std::string_view text);
// The same in lower case.
Words LowerWords(std::string_view text);
// Lower case and without a, an, the: what two answers are compared by.
Words KeyWords(std::string_view text);

std::string Join(const Words& words, std::string_view between = " ");

bool Contains(std::span<const std::string> words, std::string_view word);
// One of the phrases ("last week") stands in `words` as a run of whole words.
bool ContainsPhrase(std::span<const std::string> words, std::string_view phrase);
bool ContainsAnyPhrase(std::span<const std::string> words, std::span<const std::string_view> phrases);
// How often `run` stands in `words`, overlaps counted.
std::size_t CountRuns(std::span<const std::string> words, std::span<const std::string> run);

// True when every word of `part` is in `whole` (as sets).
bool IsSubset(std::span<const std::string> part, std::span<const std::string> whole);

// ’ → ', “ ” → ", and the dashes stay.
std::string StraightQuotes(std::string_view text);
// Without what stands between double quotation marks, marks included.
std::string WithoutQuotations(std::string_view text);

// First letter raised or lowered, the rest as it is.
std::string WithCapital(std::string_view text);
std::string WithoutCapital(std::string_view text);
bool StartsWithCapital(std::string_view text);
// Without a leading the, a, an.
std::string_view WithoutArticle(std::string_view text);

// a, the, of, who, did, ...: words that carry no content of their own. Lower case.
bool IsFunctionWord(std::string_view lower);

}  // namespace lacuna
