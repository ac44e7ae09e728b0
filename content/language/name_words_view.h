// A sentence prepared for the name finder: forms, tags and clues of its words, and its runs of capitals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/language/model/word_form.h"
#include "content/language/name_clues.h"
#include "content/language/sentence_words.h"

namespace lacuna {

// How often a document writes a word with and without a capital, by its lower-case form.
struct CapitalCounts {
  int lower = 0;
  int capital = 0;
  int inside = 0;  // with a capital after a word without one
};
using CapitalTable = std::map<std::string, CapitalCounts, std::less<>>;

CapitalTable CountCapitals(const std::vector<Sentence>& sentences, std::string_view text);

// A run of capitalised words with small words ("of", "the", "de") inside; empty where there is none.
struct CapitalRun {
  std::size_t begin = 0, end = 0;
};

// Positions may lie outside the sentence: there stand empty words.
class NameWordsView {
 public:
  NameWordsView(const SentenceWords& words, NameKnowledge& knowledge);

  std::ptrdiff_t size() const { return static_cast<std::ptrdiff_t>(forms_.size()); }
  const WordForm& Form(std::ptrdiff_t i) const { return Inside(i) ? forms_[Index(i)] : outside_; }
  std::uint64_t Lower(std::ptrdiff_t i) const { return Inside(i) ? forms_[Index(i)].lower : i < 0 ? 1 : 2; }
  std::uint64_t Shape(std::ptrdiff_t i) const { return Inside(i) ? forms_[Index(i)].shape : i < 0 ? 1 : 2; }
  std::uint64_t Tag(std::ptrdiff_t i) const;
  NameClues Clues(std::ptrdiff_t i) const { return Inside(i) ? clues_[Index(i)] : 0; }
  bool IsCapital(std::ptrdiff_t i) const { return Inside(i) && forms_[Index(i)].capital; }
  // Whether a name may begin or end here.
  bool IsEdge(std::ptrdiff_t i) const { return Inside(i) && edges_[Index(i)]; }
  const CapitalRun& Run(std::ptrdiff_t i) const { return Inside(i) ? runs_[Index(i)] : no_run_; }
  bool IsShouted() const { return shouted_; }  // nearly all its words begin with a capital
  const SentenceWords& words() const { return *words_; }

 private:
  bool Inside(std::ptrdiff_t i) const { return i >= 0 && i < size(); }
  static std::size_t Index(std::ptrdiff_t i) { return static_cast<std::size_t>(i); }
  bool MayBeEdge(std::size_t i) const;
  void FindRuns();
  void SeeWhetherShouted();

  const SentenceWords* words_;
  std::vector<WordForm> forms_;
  std::vector<NameClues> clues_;  // only of words at or beside an edge
  std::vector<bool> edges_;
  std::vector<CapitalRun> runs_;
  bool shouted_ = false;
  WordForm outside_;
  CapitalRun no_run_;
};

}  // namespace lacuna
