#include "content/language/name_groups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "content/language/text_scan.h"

namespace lacuna {
namespace {

// What the sentences' own scores count beside those of the group.
constexpr double kOwnShare = 0.15;

enum Relation : std::uint64_t { kEndsLonger = 2000, kBeforeIt, kBeginsLonger, kAfterIt, kMentions };

std::vector<std::string> WordsOf(const NameChoice& name, const Sentence& sentence, std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = name.begin; i < name.end; ++i)
    words.push_back(PlainLower(sentence.tokens[i].span.In(text)));
  return words;
}

std::string Joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  std::string joined;
  for (std::size_t i = begin; i < end; ++i) joined += (i > begin ? " " : "") + words[i];
  return joined;
}

using NameTable = std::map<std::string, NameGroup>;

// Longer names tell about their parts: "Joshua Norton" about "Norton", "Socotra Island" about "Socotra".
void TellParts(const std::vector<std::string>& words, NameTable& groups) {
  const std::size_t size = words.size();
  for (std::size_t cut = 1; cut < size; ++cut) {
    const auto tail = groups.find(Joined(words, cut, size));
    if (tail != groups.end()) {
      tail->second.features.push_back(FeatureOf(kEndsLonger));
      tail->second.features.push_back(FeatureOf(kBeforeIt, TextHash(words.front())));
    }
    const auto head = groups.find(Joined(words, 0, cut));
    if (head == groups.end()) continue;
    head->second.features.push_back(FeatureOf(kBeginsLonger));
    head->second.features.push_back(FeatureOf(kAfterIt, TextHash(words.back())));
  }
}

void AddMentionFeatures(const NameChoice& name, const NameSentence& sentence, FeatureKeys& keys) {
  for (std::size_t i = name.begin; i < name.end; ++i)
    keys.insert(keys.end(), sentence.words[i].begin(), sentence.words[i].end());
  for (const NameCandidate& candidate : sentence.candidates)
    if (candidate.begin == name.begin && candidate.end == name.end)
      keys.insert(keys.end(), candidate.features.begin(), candidate.features.end());
}

void KeepEachOnce(FeatureKeys& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

std::vector<NameGroup> GroupNameChoices(const std::vector<std::vector<NameChoice>>& names,
                                        const std::vector<NameSentence>& features,
                                        const std::vector<Sentence>& sentences, std::string_view text) {
  NameTable groups;
  for (std::size_t s = 0; s < names.size(); ++s)
    for (std::size_t n = 0; n < names[s].size(); ++n) {
      const auto words = WordsOf(names[s][n], sentences[s], text);
      NameGroup& group = groups[Joined(words, 0, words.size())];
      group.members.emplace_back(s, n);
      AddMentionFeatures(names[s][n], features[s], group.features);
    }
  for (auto& [text_of_name, group] : groups) KeepEachOnce(group.features);
  for (const auto& sentence_names : names)
    for (const NameChoice& name : sentence_names)
      TellParts(WordsOf(name, sentences[static_cast<std::size_t>(&sentence_names - names.data())], text),
                groups);
  std::vector<NameGroup> out;
  for (auto& [text_of_name, group] : groups) {
    group.features.push_back(FeatureOf(kMentions, std::min<std::size_t>(group.members.size(), 5)));
    KeepEachOnce(group.features);
    out.push_back(std::move(group));
  }
  return out;
}

void DecideKinds(const std::vector<NameGroup>& groups, const NameModel& model,
                 std::vector<std::vector<NameChoice>>& names) {
  for (const NameGroup& group : groups) {
    NameClassScores together{};
    model.kinds.AddScores(group.features, together);
    std::array<double, kNameClasses> own{};
    for (const auto& [s, n] : group.members)
      for (std::size_t c = 1; c < kNameClasses; ++c)
        own[c] += names[s][n].scores[c] - names[s][n].scores[names[s][n].which];
    std::size_t best = 1;
    double most = 0;
    for (std::size_t c = 1; c < kNameClasses; ++c) {
      const double share = kOwnShare * own[c] / std::sqrt(static_cast<double>(group.members.size()));
      const double score = together[c] * model.kinds.scale() + share * model.spans.scale();
      if (c > 1 && score <= most) continue;
      most = score;
      best = c;
    }
    for (const auto& [s, n] : group.members) names[s][n].which = best;
  }
}

}  // namespace lacuna
