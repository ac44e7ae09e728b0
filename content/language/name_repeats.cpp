#include "content/language/name_repeats.h"

#include <algorithm>
#include <map>
#include <string>

namespace lacuna {
namespace {

struct Sightings {
  std::size_t found = 0, missed = 0;
  std::size_t which = 0;
};

struct Place {
  std::size_t sentence = 0, begin = 0, end = 0;
};

class Repeats {
 public:
  Repeats(const std::vector<Sentence>& sentences, std::string_view text,
          const std::vector<NameSentence>& features, std::vector<std::vector<NameChoice>>& names)
      : sentences_(sentences), text_(text), features_(features), names_(names) {}

  void Add() {
    for (std::size_t s = 0; s < names_.size(); ++s)
      for (const NameChoice& name : names_[s]) {
        Sightings& seen = sightings_[Words(s, name.begin, name.end)];
        ++seen.found;
        seen.which = name.which;
        longest_ = std::max(longest_, name.end - name.begin);
      }
    for (std::size_t s = 0; s < names_.size(); ++s) FindMissed(s);
    for (const Place& place : missed_) Take(place);
    for (auto& names : names_)
      std::sort(names.begin(), names.end(), [](const auto& a, const auto& b) { return a.begin < b.begin; });
  }

 private:
  std::string Words(std::size_t s, std::size_t begin, std::size_t end) const {
    std::string words;
    for (std::size_t i = begin; i < end; ++i) {
      if (i > begin) words += ' ';
      words += sentences_[s].tokens[i].span.In(text_);
    }
    return words;
  }

  void FindMissed(std::size_t s) {
    std::vector<bool> covered(sentences_[s].tokens.size(), false);
    for (const NameChoice& name : names_[s])
      std::fill(covered.begin() + static_cast<std::ptrdiff_t>(name.begin),
                covered.begin() + static_cast<std::ptrdiff_t>(name.end), true);
    const auto& candidates = features_[s].candidates;
    // From the longest: a part of a name that was missed is not looked at by itself.
    std::vector<std::size_t> order(candidates.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return candidates[a].end - candidates[a].begin > candidates[b].end - candidates[b].begin;
    });
    for (const std::size_t index : order) {
      const NameCandidate& candidate = candidates[index];
      if (candidate.end - candidate.begin > longest_) continue;
      const auto first = covered.begin() + static_cast<std::ptrdiff_t>(candidate.begin);
      const auto last = covered.begin() + static_cast<std::ptrdiff_t>(candidate.end);
      if (std::find(first, last, true) != last) continue;
      const auto seen = sightings_.find(Words(s, candidate.begin, candidate.end));
      if (seen == sightings_.end()) continue;
      ++seen->second.missed;
      missed_.push_back({s, candidate.begin, candidate.end});
      std::fill(first, last, true);
    }
  }

  void Take(const Place& place) {
    const Sightings& seen = sightings_.at(Words(place.sentence, place.begin, place.end));
    if (place.end - place.begin == 1 && seen.missed > seen.found) return;
    names_[place.sentence].push_back({place.begin, place.end, seen.which, {}});
  }

  const std::vector<Sentence>& sentences_;
  std::string_view text_;
  const std::vector<NameSentence>& features_;
  std::vector<std::vector<NameChoice>>& names_;
  std::map<std::string, Sightings> sightings_;
  std::vector<Place> missed_;
  std::size_t longest_ = 0;
};

}  // namespace

void AddRepeatedNames(const std::vector<Sentence>& sentences, std::string_view text,
                      const std::vector<NameSentence>& features,
                      std::vector<std::vector<NameChoice>>& names) {
  Repeats(sentences, text, features, names).Add();
}

}  // namespace lacuna
