#include <algorithm>
#include <cmath>
#include <set>

#include "content/questions/cards.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kLikeness = 0.35;  // what a card loses for being like one already chosen
constexpr double kCrowding = 0.06;  // … and for each card of the same sentence
constexpr std::size_t kPerSentence = 2;
constexpr std::size_t kMostPerSentence = 4;  // a denser bank takes more of a long sentence
constexpr double kUsualDensity = 7;

struct Entry {
  Candidate candidate;
  std::set<std::string> words;  // of the best stem and its key
  std::vector<std::string> key;
  std::string stem;
};

double Likeness(const std::set<std::string>& a, const std::set<std::string>& b) {
  const auto shared =
      std::count_if(a.begin(), a.end(), [&](const std::string& word) { return b.count(word) > 0; });
  const std::size_t all = a.size() + b.size() - static_cast<std::size_t>(shared);
  return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

std::vector<Entry> EntriesOf(std::vector<Candidate> candidates) {
  std::vector<Entry> entries;
  for (Candidate& candidate : candidates) {
    Entry entry;
    const QuestionForm& best = candidate.card.questions.front().form;
    for (const std::string& word : KeyWords(best.stem + " " + best.answer))
      if (!IsFunctionWord(word)) entry.words.insert(word);
    entry.stem = Join(KeyWords(best.stem));
    entry.key = KeyWords(best.answer);
    entry.candidate = std::move(candidate);
    entries.push_back(std::move(entry));
  }
  return entries;
}

// Two; a sentence of several clauses states several facts.
std::size_t CapOf(const Reading& reading, std::size_t sentence, double density) {
  if (sentence >= reading.document->sentences.size()) return kPerSentence;
  const auto clauses = static_cast<std::size_t>(
      std::count_if(reading.propositions.begin(), reading.propositions.end(),
                    [&](const Proposition& clause) { return clause.sentence == sentence; }));
  const std::size_t cap = std::clamp(clauses, kPerSentence, kMostPerSentence);
  if (density <= kUsualDensity) return cap;
  const auto tokens = static_cast<double>(reading.document->sentences[sentence].tokens.size());
  return std::max(cap, static_cast<std::size_t>(density * tokens / 100));
}

// The same question, or the same answer from the same sentence.
bool Repeats(const Entry& a, const Entry& b) {
  if (a.stem == b.stem) return true;
  if (a.candidate.sentence != b.candidate.sentence || a.candidate.slot == nullptr) return false;
  return IsSubset(a.key, b.key) || IsSubset(b.key, a.key);
}

}  // namespace

std::vector<DraftCard> ChooseCards(std::vector<Candidate> candidates, const Reading& reading,
                                   const DraftOptions& options, std::size_t words, Refusals& refused) {
  std::vector<Entry> entries = EntriesOf(std::move(candidates));
  auto most = static_cast<std::size_t>(std::ceil(options.density * static_cast<double>(words) / 100));
  if (options.limit > 0) most = std::min(most, static_cast<std::size_t>(options.limit));
  std::vector<Entry> chosen;
  std::map<std::size_t, std::size_t> of_sentence;
  while (chosen.size() < most && !entries.empty()) {
    const auto value = [&](const Entry& entry) {
      double like = 0;
      for (const Entry& other : chosen) like = std::max(like, Likeness(entry.words, other.words));
      const auto crowd = of_sentence.find(entry.candidate.sentence);
      return entry.candidate.card.score - kLikeness * like -
             (crowd == of_sentence.end() ? 0 : kCrowding * static_cast<double>(crowd->second));
    };
    const auto best = std::max_element(entries.begin(), entries.end(),
                                       [&](const Entry& a, const Entry& b) { return value(a) < value(b); });
    Entry entry = std::move(*best);
    entries.erase(best);
    const bool repeats =
        std::any_of(chosen.begin(), chosen.end(), [&](const Entry& other) { return Repeats(entry, other); });
    std::size_t& count = of_sentence[entry.candidate.sentence];
    if (repeats) {
      ++refused["asks the same as another card"];
    } else if (count >= CapOf(reading, entry.candidate.sentence, options.density)) {
      ++refused["enough cards of its sentence"];
    } else {
      ++count;
      chosen.push_back(std::move(entry));
    }
  }
  if (!entries.empty())
    refused[options.limit > 0 ? "limit of cards" : "density limit"] += static_cast<int>(entries.size());
  std::vector<DraftCard> cards;
  for (Entry& entry : chosen) cards.push_back(std::move(entry.candidate.card));
  std::stable_sort(cards.begin(), cards.end(),
                   [](const DraftCard& a, const DraftCard& b) { return a.score > b.score; });
  return cards;
}

}  // namespace lacuna
