#include "content/language/name_decoding.h"

#include <algorithm>

namespace lacuna {
namespace {

// How the best reading of the words up to a position ends.
struct Step {
  std::int64_t score = 0;
  int candidate = -1;  // -1: with a word outside every name
  std::size_t which = 0;
};

std::size_t BestKind(const NameClassScores& scores) {
  return static_cast<std::size_t>(std::max_element(scores.begin() + 1, scores.end()) - scores.begin());
}

}  // namespace

std::vector<NameChoice> BestNames(const NameSentence& sentence, const NameSentenceScores& scores) {
  std::vector<Step> steps(sentence.words.size() + 1);
  std::size_t next = 0;  // candidates come in the order of their ends
  for (std::size_t end = 1; end < steps.size(); ++end) {
    Step best{steps[end - 1].score + scores.outside[end - 1], -1, 0};
    for (; next < sentence.candidates.size() && sentence.candidates[next].end == end; ++next) {
      const std::size_t which = BestKind(scores.candidates[next]);
      const std::int64_t score =
          steps[sentence.candidates[next].begin].score + scores.candidates[next][which];
      if (score > best.score) best = {score, static_cast<int>(next), which};
    }
    steps[end] = best;
  }
  std::vector<NameChoice> names;
  for (std::size_t end = sentence.words.size(); end > 0;) {
    if (steps[end].candidate < 0) {
      --end;
      continue;
    }
    const auto index = static_cast<std::size_t>(steps[end].candidate);
    const NameCandidate& candidate = sentence.candidates[index];
    names.push_back({candidate.begin, candidate.end, steps[end].which, scores.candidates[index]});
    end = candidate.begin;
  }
  std::reverse(names.begin(), names.end());
  return names;
}

}  // namespace lacuna
