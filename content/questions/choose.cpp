#include <algorithm>
#include <cmath>
#include <map>
#include <queue>
#include <unordered_map>
#include <unordered_set>

#include "content/questions/cards.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

constexpr double kLikeness = 0.35;  // what a card loses for being like one already chosen
constexpr double kCrowding = 0.06;  // … and for each card of the same sentence
constexpr std::size_t kPerSentence = 2;
constexpr std::size_t kMostPerSentence = 4;  // a denser bank takes more of a long sentence
constexpr double kUsualDensity = 7;
constexpr double kUnevenness = 2;  // some sentences give nothing: others may give that much more

struct Entry {
  Candidate candidate;
  std::vector<std::size_t> words;  // of the best stem and its key, each once, as WordNumbers has them
  std::vector<std::string> key;
  std::string stem;
};

// Words as numbers, so that many cards are compared at little cost.
class WordNumbers {
 public:
  std::size_t Of(const std::string& word) { return numbers_.emplace(word, numbers_.size()).first->second; }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<std::string, std::size_t> numbers_;
};

std::vector<Entry> EntriesOf(std::vector<Candidate> candidates, WordNumbers& numbers) {
  std::vector<Entry> entries;
  for (Candidate& candidate : candidates) {
    Entry entry;
    const QuestionForm& best = candidate.card.questions.front().form;
    for (const std::string& word : KeyWords(best.stem + " " + best.answer))
      if (!IsFunctionWord(word)) entry.words.push_back(numbers.Of(word));
    std::sort(entry.words.begin(), entry.words.end());
    entry.words.erase(std::unique(entry.words.begin(), entry.words.end()), entry.words.end());
    entry.stem = Join(KeyWords(best.stem));
    entry.key = KeyWords(best.answer);
    entry.candidate = std::move(candidate);
    entries.push_back(std::move(entry));
  }
  return entries;
}

// How many clauses each sentence has: its finite verbs.
std::vector<std::size_t> ClausesOf(const Reading& reading) {
  std::vector<std::size_t> clauses;
  for (const Sentence& sentence : reading.document->sentences)
    clauses.push_back(static_cast<std::size_t>(
        std::count_if(sentence.tokens.begin(), sentence.tokens.end(), [](const Token& token) {
          return token.xpos == "VBD" || token.xpos == "VBZ" || token.xpos == "VBP";
        })));
  return clauses;
}

// The cards chosen so far, and what they leave for the others.
//
// Every card chosen can only lower the worth of those that wait, never raise it: so a worth that was computed
// earlier is an upper bound, and only the best of these has to be computed anew.
class Choice {
 public:
  Choice(const Reading& reading, double density, std::vector<Entry> entries, std::size_t words)
      : reading_(reading),
        density_(density),
        clauses_(ClausesOf(reading)),
        entries_(std::move(entries)),
        likeness_(entries_.size()),
        compared_(entries_.size()),
        holders_(words) {
    for (std::size_t i = 0; i < entries_.size(); ++i) waiting_.push({WorthOf(i), i});
  }

  bool done() const { return waiting_.empty(); }
  std::size_t waiting() const { return waiting_.size(); }
  std::size_t chosen() const { return chosen_.size(); }

  // Takes the worthiest that waits, or says why not.
  void TakeNext(Refusals& refused) {
    const std::size_t best = Best();
    const std::size_t sentence = entries_[best].candidate.sentence;
    if (Repeats(best)) {
      ++refused["asks the same as another card"];
    } else if (of_sentence_[sentence].size() >= CapOf(sentence)) {
      ++refused["enough cards of its sentence"];
      crowded_.push_back(best);
    } else {
      Choose(best);
    }
  }

  // Who names a density wants that many: the best of those that found their sentence full come after all.
  void FillUp(std::size_t most, Refusals& refused) {
    for (const std::size_t entry : crowded_) {
      if (chosen_.size() >= most) return;
      if (Repeats(entry)) continue;
      Choose(entry);
      const auto counted = refused.find("enough cards of its sentence");
      if (--counted->second == 0) refused.erase(counted);
    }
  }

  std::vector<DraftCard> Cards() {
    std::vector<DraftCard> cards;
    for (const std::size_t i : chosen_) cards.push_back(std::move(entries_[i].candidate.card));
    return cards;
  }

 private:
  struct Waiting {
    double worth;
    std::size_t entry;
    friend bool operator<(const Waiting& a, const Waiting& b) {
      return a.worth != b.worth ? a.worth < b.worth : a.entry > b.entry;
    }
  };

  std::size_t Best() {
    for (;;) {
      const Waiting top = waiting_.top();
      waiting_.pop();
      CompareWithNew(top.entry);
      const double worth = WorthOf(top.entry);
      if (worth == top.worth) return top.entry;
      waiting_.push({worth, top.entry});
    }
  }

  double WorthOf(std::size_t i) const {
    const auto crowd = of_sentence_.find(entries_[i].candidate.sentence);
    const double others = crowd == of_sentence_.end() ? 0 : static_cast<double>(crowd->second.size());
    return entries_[i].candidate.card.score - kLikeness * likeness_[i] - kCrowding * others;
  }

  // With the cards chosen since it was last compared; only those that share a word can be like it.
  void CompareWithNew(std::size_t i) {
    std::map<std::size_t, std::size_t> shared;
    for (const std::size_t word : entries_[i].words) {
      const std::vector<std::size_t>& holders = holders_[word];
      for (auto at = std::lower_bound(holders.begin(), holders.end(), compared_[i]); at != holders.end();
           ++at)
        ++shared[*at];
    }
    for (const auto& [place, count] : shared) {
      const std::size_t all = entries_[i].words.size() + entries_[chosen_[place]].words.size() - count;
      likeness_[i] = std::max(likeness_[i], static_cast<double>(count) / static_cast<double>(all));
    }
    compared_[i] = chosen_.size();
  }

  // The same question, or the same answer from the same sentence.
  bool Repeats(std::size_t i) const {
    const Entry& entry = entries_[i];
    if (stems_.count(entry.stem) > 0) return true;
    const auto same = of_sentence_.find(entry.candidate.sentence);
    if (same == of_sentence_.end() || entry.candidate.slot == nullptr) return false;
    return std::any_of(same->second.begin(), same->second.end(), [&](std::size_t other) {
      return IsSubset(entry.key, entries_[other].key) || IsSubset(entries_[other].key, entry.key);
    });
  }

  // Two; a sentence of several clauses states several facts.
  std::size_t CapOf(std::size_t sentence) const {
    if (sentence >= clauses_.size()) return kPerSentence;
    const std::size_t cap = std::clamp(clauses_[sentence], kPerSentence, kMostPerSentence);
    if (density_ <= kUsualDensity) return cap;
    const auto tokens = static_cast<double>(reading_.document->sentences[sentence].tokens.size());
    return std::max(cap, static_cast<std::size_t>(kUnevenness * density_ * tokens / 100));
  }

  void Choose(std::size_t i) {
    for (const std::size_t word : entries_[i].words) holders_[word].push_back(chosen_.size());
    stems_.insert(entries_[i].stem);
    of_sentence_[entries_[i].candidate.sentence].push_back(i);
    chosen_.push_back(i);
  }

  const Reading& reading_;
  double density_;
  std::vector<std::size_t> clauses_;
  std::vector<Entry> entries_;
  std::vector<double> likeness_;       // of each entry, to the most like card chosen before compared_
  std::vector<std::size_t> compared_;  // with how many of chosen_
  std::vector<std::size_t> chosen_;    // entries, in the order chosen
  std::vector<std::vector<std::size_t>> holders_;  // word → places in chosen_, ascending
  std::unordered_set<std::string> stems_;          // of the chosen
  std::unordered_map<std::size_t, std::vector<std::size_t>> of_sentence_;  // sentence → entries chosen
  std::priority_queue<Waiting> waiting_;
  std::vector<std::size_t> crowded_;  // whose sentence was full, best first
};

}  // namespace

std::vector<DraftCard> ChooseCards(std::vector<Candidate> candidates, const Reading& reading,
                                   const DraftOptions& options, std::size_t words, Refusals& refused) {
  WordNumbers numbers;
  std::vector<Entry> entries = EntriesOf(std::move(candidates), numbers);
  auto most = static_cast<std::size_t>(std::ceil(options.density * static_cast<double>(words) / 100));
  if (options.limit > 0) most = std::min(most, static_cast<std::size_t>(options.limit));
  Choice choice(reading, options.density, std::move(entries), numbers.size());
  while (choice.chosen() < most && !choice.done()) choice.TakeNext(refused);
  if (options.doubtful) choice.FillUp(most, refused);
  if (!choice.done())
    refused[options.limit > 0 ? "limit of cards" : "density limit"] += static_cast<int>(choice.waiting());
  std::vector<DraftCard> cards = choice.Cards();
  std::stable_sort(cards.begin(), cards.end(),
                   [](const DraftCard& a, const DraftCard& b) { return a.score > b.score; });
  return cards;
}

}  // namespace lacuna
