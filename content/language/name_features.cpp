#include "content/language/name_features.h"

#include <algorithm>
#include <memory>
#include <string>

#include "content/language/model/feature_list.h"
#include "content/language/name_candidate_features.h"
#include "content/language/name_words_view.h"
#include "content/language/text_scan.h"

namespace lacuna {
namespace {

void AddBits(FeatureList& features, NameClues bits) {
  for (unsigned bit = 0; bit < kNameClues; ++bit) {
    if ((bits >> bit & 1U) != 0)
      features.Add(bit);
    else
      features.Skip();
  }
}

// A word that no name begins or ends with, outside every run of capitals: it is only ever inside or outside.
void AddPlainWord(const NameWordsView& view, std::ptrdiff_t i, FeatureList& features) {
  features.Add();
  features.Add(view.Lower(i));
  features.Add(view.Tag(i));
  features.Add(view.Lower(i), view.Tag(i));
  features.Add(view.Lower(i - 1), view.Lower(i));
  features.Add(view.Lower(i), view.Lower(i + 1));
  features.Add(view.Lower(i), view.Shape(i - 1), view.Shape(i + 1));
}

void AddSpelling(const NameWordsView& view, std::ptrdiff_t i, FeatureList& features) {
  const WordForm& word = view.Form(i);
  features.Add(word.lower);
  features.Add(word.exact);
  features.Add(word.shape);
  features.Add(word.shape, i == 0);
  features.Add(view.Tag(i));
  features.Add(view.Tag(i), word.shape);
  for (std::size_t length = 1; length < word.suffix.size(); ++length) features.Add(word.suffix[length]);
  features.Add(word.prefix[2]);
}

void AddNeighbours(const NameWordsView& view, std::ptrdiff_t i, FeatureList& features) {
  const auto word = [&](std::ptrdiff_t k) { return view.Lower(i + k); };
  const auto tag = [&](std::ptrdiff_t k) { return view.Tag(i + k); };
  const auto shape = [&](std::ptrdiff_t k) { return view.Shape(i + k); };
  for (const std::ptrdiff_t k : {-1, 1, -2, 2}) features.Add(word(k));
  features.Add(word(-1), word(0));
  features.Add(word(0), word(1));
  features.Add(word(-2), word(-1));
  features.Add(word(1), word(2));
  features.Add(tag(-1));
  features.Add(tag(1));
  features.Add(tag(-1), tag(0));
  features.Add(tag(0), tag(1));
  features.Add(tag(-1), tag(0), tag(1));
  features.Add(shape(-1), shape(0));
  features.Add(shape(0), shape(1));
  features.Add(shape(-1), shape(0), shape(1));
  features.Add(word(-1), shape(0));
  features.Add(word(1), shape(0));
}

void AddClues(const NameWordsView& view, std::ptrdiff_t i, FeatureList& features) {
  const NameClues own = view.Clues(i), before = view.Clues(i - 1), after = view.Clues(i + 1);
  AddBits(features, own);
  for (unsigned bit = 0; bit < kNameClues; ++bit) {
    if ((own >> bit & 1U) == 0) {
      features.Skip();
      features.Skip();
      continue;
    }
    features.Add(bit, view.Shape(i));
    features.Add(bit, i == 0);
  }
  AddBits(features, before);
  AddBits(features, after);
  features.Add(own & kNamingClues);
  features.Add(own & kNamingClues, before & kNamingClues);
  features.Add(own & kNamingClues, after & kNamingClues);
}

// The run of capitals around the word: its ends, its length and its neighbours.
void AddRun(const NameWordsView& view, std::ptrdiff_t i, FeatureList& features) {
  const CapitalRun& run = view.Run(i);
  if (run.begin == run.end) return;
  const auto begin = static_cast<std::ptrdiff_t>(run.begin), end = static_cast<std::ptrdiff_t>(run.end);
  const auto length = static_cast<std::uint64_t>(end - begin);
  features.Add(view.Lower(begin));
  features.Add(view.Lower(end - 1));
  features.Add(length);
  features.Add(view.Lower(begin - 1));
  features.Add(view.Lower(end));
  features.Add(length, view.Lower(begin - 1));
  features.Add(length, view.Lower(end));
  features.Add(view.Clues(begin) & kNamingClues);
  features.Add(view.Clues(end - 1) & kNamingClues);
  features.Add(view.Clues(begin) & kNamingClues, view.Clues(end - 1) & kNamingClues);
  features.Add(i - begin);
  features.Add(end - i);
  features.Add(view.Tag(begin - 1), view.Tag(end));
}

void AddDocument(const NameWordsView& view, std::ptrdiff_t i, const CapitalTable& capitals,
                 FeatureList& features) {
  const auto found = capitals.find(PlainLower(view.words().Form(static_cast<std::size_t>(i))));
  const CapitalCounts counts = found == capitals.end() ? CapitalCounts{} : found->second;
  const int writing = (counts.lower > 0 ? 2 : 0) + (counts.inside > 0 ? 1 : 0);
  features.Add(writing);
  features.Add(writing, i == 0);
  features.Add(writing, view.Shape(i));
  features.Add(std::min(counts.capital, 4));
  features.Add(view.IsShouted(), view.Shape(i));
}

FeatureKeys WordFeatures(const NameWordsView& view, std::ptrdiff_t i, const CapitalTable& capitals) {
  FeatureList features;
  AddPlainWord(view, i, features);
  const CapitalRun& run = view.Run(i);
  if (view.IsEdge(i) || run.begin < run.end) {
    AddSpelling(view, i, features);
    AddNeighbours(view, i, features);
    AddClues(view, i, features);
    AddDocument(view, i, capitals, features);
    AddRun(view, i, features);
  }
  return {features.keys().begin(), features.keys().end()};
}

}  // namespace

std::vector<NameSentence> NameFeatures(const std::vector<Sentence>& sentences, std::string_view text,
                                       const Lexicon& lexicon) {
  const CapitalTable capitals = CountCapitals(sentences, text);
  NameKnowledge knowledge(lexicon);
  std::vector<NameSentence> out;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const SentenceWords words(sentences[s], text);
    const NameWordsView view(words, knowledge);
    NameSentence sentence;
    for (std::ptrdiff_t i = 0; i < view.size(); ++i)
      sentence.words.push_back(WordFeatures(view, i, capitals));
    const Sentence* next = s + 1 < sentences.size() ? &sentences[s + 1] : nullptr;
    sentence.candidates = NameCandidates(view, next, knowledge);
    out.push_back(std::move(sentence));
  }
  return out;
}

}  // namespace lacuna
