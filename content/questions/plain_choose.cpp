#include <algorithm>
#include <cmath>
#include <map>

#include "content/questions/plain_cards.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostPerSentence = 2;
constexpr double kUnaskedDensity = 2;   // cards per 100 words where nobody named a density
constexpr double kWeakestSecond = 0.6;  // a second card of a sentence must be worth it

// A name or term (0), a time (1), an amount (2), a place (3). Both ends of "from 1321 to 1323" are one
// question.
int GroupOf(MentionType type) {
  if (type == MentionType::year || type == MentionType::date) return 1;
  if (type == MentionType::quantity || type == MentionType::money || type == MentionType::percent) return 2;
  return type == MentionType::place ? 3 : 0;
}

bool AsksTheSameAgain(const PlainCandidate& candidate, const std::multimap<std::size_t, int>& groups) {
  const int group = GroupOf(candidate.asked);
  const auto [begin, end] = groups.equal_range(candidate.sentence);
  return group != 0 && std::any_of(begin, end, [&](const auto& other) { return other.second == group; });
}

}  // namespace

std::vector<DraftCard> ChoosePlainCards(std::vector<PlainCandidate> candidates, const DraftOptions& options,
                                        std::size_t words, Refusals& refused) {
  const double density = options.doubtful ? options.density : std::min(options.density, kUnaskedDensity);
  auto most = static_cast<std::size_t>(std::ceil(density * static_cast<double>(words) / 100));
  if (options.limit > 0) most = std::min(most, static_cast<std::size_t>(options.limit));
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [](const PlainCandidate& a, const PlainCandidate& b) { return a.card.score > b.card.score; });
  std::map<std::size_t, std::size_t> of_sentence;
  std::map<std::string, std::size_t> of_answer;
  std::multimap<std::size_t, int> groups;  // asked of each sentence
  std::vector<DraftCard> cards;
  // First one card a sentence, the best; then second ones.
  for (std::size_t round = 0; round < kMostPerSentence; ++round) {
    for (PlainCandidate& candidate : candidates) {
      if (candidate.card.questions.empty() || cards.size() == most) continue;
      if (round > 0 && (candidate.card.score < kWeakestSecond || AsksTheSameAgain(candidate, groups)))
        continue;
      if (of_sentence[candidate.sentence] != round || of_answer[candidate.answer] > round) continue;
      ++of_sentence[candidate.sentence];
      groups.emplace(candidate.sentence, GroupOf(candidate.asked));
      ++of_answer[candidate.answer];
      cards.push_back(std::move(candidate.card));
      candidate.card.questions.clear();
    }
  }
  for (const PlainCandidate& candidate : candidates) {
    if (candidate.card.questions.empty()) continue;
    if (of_sentence[candidate.sentence] >= kMostPerSentence ||
        (of_sentence[candidate.sentence] > 0 &&
         (candidate.card.score < kWeakestSecond || AsksTheSameAgain(candidate, groups))))
      ++refused["enough cards of its sentence"];
    else if (cards.size() == most)
      ++refused[options.limit > 0 ? "limit of cards" : "density limit"];
    else
      ++refused["asks the same as another card"];
  }
  std::stable_sort(cards.begin(), cards.end(),
                   [](const DraftCard& a, const DraftCard& b) { return a.score > b.score; });
  return cards;
}

}  // namespace lacuna
