#include "content/bank/alignment.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "content/bank/similarity.h"
#include "content/language/sentences.h"

namespace lacuna {
namespace {

constexpr double kLeastLikeness = 0.4;
constexpr double kLeastShare = 0.75;  // of the shorter one's words: a sentence was split, or two joined
constexpr std::size_t kFewWords = 4;  // shorter ones are parts of anything
constexpr std::size_t kMostLikes = 4;
constexpr std::size_t kCommonWord = 64;  // a word in more sentences than this tells nothing

Hashes WordSet(std::string_view text) {
  Hashes words = WordsOf(text);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// How alike two sentences are that share so many words; 0 when not enough.
double LikenessOf(std::size_t shared, std::size_t a, std::size_t b) {
  const double dice = 2 * static_cast<double>(shared) / static_cast<double>(a + b);
  const std::size_t shorter = std::min(a, b);
  const bool part =
      shorter >= kFewWords && static_cast<double>(shared) >= kLeastShare * static_cast<double>(shorter);
  return dice >= kLeastLikeness || part ? dice : 0;
}

}  // namespace

Alignment::Alignment(const Article& before, const Article& after)
    : before_(SideOf(before)), after_(SideOf(after)) {
  MatchUnique();
  MatchNeighbours();
  MatchRepeated();
  FindLikes();
}

Alignment::Side Alignment::SideOf(const Article& article) {
  Side side;
  side.text = article.text;
  for (const Block& block : article.blocks)
    for (const Span sentence : SplitSentences(article.text, block.span, article.language))
      side.sentences.push_back(sentence);
  side.partners.assign(side.sentences.size(), kNone);
  return side;
}

std::pair<std::size_t, std::size_t> Alignment::Side::Touched(Span span) const {
  const auto first = std::partition_point(sentences.begin(), sentences.end(),
                                          [&](Span sentence) { return sentence.end <= span.begin; });
  const auto last =
      std::partition_point(first, sentences.end(), [&](Span sentence) { return sentence.begin < span.end; });
  return {first - sentences.begin(), last - sentences.begin()};
}

void Alignment::Pair(std::size_t before, std::size_t after) {
  before_.partners[before] = after;
  after_.partners[after] = before;
}

bool Alignment::CanPair(std::size_t before, std::size_t after) const {
  return before < before_.sentences.size() && after < after_.sentences.size() &&
         before_.partners[before] == kNone && after_.partners[after] == kNone &&
         before_.TextOf(before) == after_.TextOf(after);
}

void Alignment::MatchUnique() {
  struct Places {
    std::size_t before = 0, after = 0, times_before = 0, times_after = 0;
  };
  std::unordered_map<std::string_view, Places> places;
  for (std::size_t i = 0; i < before_.sentences.size(); ++i) {
    Places& place = places[before_.TextOf(i)];
    place.before = i;
    ++place.times_before;
  }
  for (std::size_t i = 0; i < after_.sentences.size(); ++i) {
    Places& place = places[after_.TextOf(i)];
    place.after = i;
    ++place.times_after;
  }
  for (const auto& [text, place] : places)
    if (place.times_before == 1 && place.times_after == 1) Pair(place.before, place.after);
}

void Alignment::MatchNeighbours() {
  for (std::size_t i = 0; i + 1 < before_.sentences.size(); ++i)
    if (before_.partners[i] != kNone && CanPair(i + 1, before_.partners[i] + 1))
      Pair(i + 1, before_.partners[i] + 1);
  for (std::size_t i = before_.sentences.size(); i-- > 1;)
    if (before_.partners[i] != kNone && before_.partners[i] > 0 && CanPair(i - 1, before_.partners[i] - 1))
      Pair(i - 1, before_.partners[i] - 1);
}

void Alignment::MatchRepeated() {
  std::unordered_map<std::string_view, std::vector<std::size_t>> left;  // last first
  for (std::size_t i = after_.sentences.size(); i-- > 0;)
    if (after_.partners[i] == kNone) left[after_.TextOf(i)].push_back(i);
  for (std::size_t i = 0; i < before_.sentences.size(); ++i) {
    if (before_.partners[i] != kNone) continue;
    const auto found = left.find(before_.TextOf(i));
    if (found == left.end() || found->second.empty()) continue;
    Pair(i, found->second.back());
    found->second.pop_back();
  }
}

void Alignment::FindLikes() {
  likes_.resize(before_.sentences.size());
  std::vector<std::size_t> sizes(after_.sentences.size());
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;  // of a word
  for (std::size_t i = 0; i < after_.sentences.size(); ++i) {
    if (after_.partners[i] != kNone) continue;
    const Hashes words = WordSet(after_.TextOf(i));
    sizes[i] = words.size();
    for (const std::uint64_t word : words) holders[word].push_back(i);
  }
  for (std::size_t i = 0; i < before_.sentences.size(); ++i) {
    if (before_.partners[i] != kNone) continue;
    const Hashes words = WordSet(before_.TextOf(i));
    std::map<std::size_t, std::size_t> shared;  // with each sentence
    for (const std::uint64_t word : words)
      if (const auto found = holders.find(word);
          found != holders.end() && found->second.size() <= kCommonWord)
        for (const std::size_t holder : found->second) ++shared[holder];
    for (const auto& [sentence, count] : shared)
      if (const double likeness = LikenessOf(count, words.size(), sizes[sentence]); likeness > 0)
        likes_[i].push_back({sentence, likeness});
    std::stable_sort(likes_[i].begin(), likes_[i].end(),
                     [](const Like& a, const Like& b) { return a.likeness > b.likeness; });
    if (likes_[i].size() > kMostLikes) likes_[i].resize(kMostLikes);
  }
}

std::optional<Span> Alignment::Moved(Span span) const {
  const auto [first, last] = before_.Touched(span);
  if (first == last || span.begin < before_.sentences[first].begin || span.end > before_.text.size())
    return std::nullopt;
  for (std::size_t i = first; i < last; ++i)
    if (before_.partners[i] == kNone) return std::nullopt;
  const std::size_t begin =
      after_.sentences[before_.partners[first]].begin + span.begin - before_.sentences[first].begin;
  const Span moved{begin, begin + span.size()};
  if (moved.end > after_.text.size() || moved.In(after_.text) != span.In(before_.text)) return std::nullopt;
  return moved;
}

std::vector<Span> Alignment::Became(Span span) const {
  std::vector<Like> likes;
  const auto [first, last] = before_.Touched(span);
  for (std::size_t i = first; i < last; ++i) likes.insert(likes.end(), likes_[i].begin(), likes_[i].end());
  std::stable_sort(likes.begin(), likes.end(),
                   [](const Like& a, const Like& b) { return a.likeness > b.likeness; });
  std::vector<Span> became;
  for (const Like& like : likes) {
    const Span sentence = after_.sentences[like.sentence];
    if (became.size() < kMostLikes && std::find(became.begin(), became.end(), sentence) == became.end())
      became.push_back(sentence);
  }
  return became;
}

bool Alignment::IsNew(Span span) const {
  const auto [first, last] = after_.Touched(span);
  for (std::size_t i = first; i < last; ++i)
    if (after_.partners[i] == kNone) return true;
  return first == last;
}

}  // namespace lacuna
