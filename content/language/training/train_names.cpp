#include "content/language/training/train_names.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>

#include "content/base/random.h"
#include "content/language/name_decoding.h"
#include "content/language/name_features.h"
#include "content/language/name_groups.h"

namespace lacuna {
namespace {

std::size_t ClassOf(MentionType type) { return static_cast<std::size_t>(type) + 1; }

// Leaves out a share of the features, others each time; the same ones wherever they occur in one visit.
class Dropout {
 public:
  Dropout(int percent, std::uint64_t salt) : percent_(static_cast<std::uint64_t>(percent)), salt_(salt) {}

  FeatureKeys Of(const FeatureKeys& keys) const {
    FeatureKeys kept;
    kept.reserve(keys.size());
    for (const FeatureKey key : keys)
      if ((JoinHash(key, salt_) >> 33) % 100 >= percent_) kept.push_back(key);
    return kept;
  }
  NameSentence Of(const NameSentence& sentence) const {
    NameSentence kept;
    for (const FeatureKeys& word : sentence.words) kept.words.push_back(Of(word));
    for (const NameCandidate& candidate : sentence.candidates)
      kept.candidates.push_back({candidate.begin, candidate.end, Of(candidate.features)});
    return kept;
  }

 private:
  std::uint64_t percent_, salt_;
};

struct TrainingSentence {
  const NameSentence* features = nullptr;
  std::vector<NameChoice> gold;  // those that are among the candidates
};

bool SameName(const NameChoice& a, const NameChoice& b) {
  return a.begin == b.begin && a.end == b.end && a.which == b.which;
}

std::vector<NameChoice> Attainable(const std::vector<RecognizedName>& names, const NameSentence& features) {
  std::vector<NameChoice> attainable;
  for (const RecognizedName& name : names)
    for (const NameCandidate& candidate : features.candidates)
      if (candidate.begin == name.begin && candidate.end == name.end)
        attainable.push_back({name.begin, name.end, ClassOf(name.type), {}});
  return attainable;
}

class SpanTrainer {
 public:
  explicit SpanTrainer(const NameTraining& settings)
      : settings_(settings), random_(settings.seed), perceptron_(kNameClasses) {}

  std::size_t Round(std::vector<TrainingSentence>& sentences) {
    std::size_t errors = 0;
    random_.Shuffle(std::span(sentences));
    for (const TrainingSentence& sentence : sentences) errors += Learn(sentence) ? 0 : 1;
    return errors;
  }
  WeightTable Average() const { return perceptron_.Average(settings_.pruning); }

 private:
  bool Learn(const TrainingSentence& sentence) {
    perceptron_.Step();
    const NameSentence features = Dropout(settings_.dropout, random_.Next()).Of(*sentence.features);
    NameSentenceScores scores = ScoreNames(features, perceptron_);
    AddMargins(features, sentence.gold, scores);
    const std::vector<NameChoice> chosen = BestNames(features, scores);
    if (std::equal(chosen.begin(), chosen.end(), sentence.gold.begin(), sentence.gold.end(), SameName))
      return true;
    Change(features, sentence.gold, 1);
    Change(features, chosen, -1);
    return false;
  }

  // What is wrong must lose by at least one.
  static void AddMargins(const NameSentence& features, const std::vector<NameChoice>& gold,
                         NameSentenceScores& scores) {
    for (std::size_t i = 0; i < features.candidates.size(); ++i) {
      std::size_t right = 0;
      for (const NameChoice& name : gold)
        if (name.begin == features.candidates[i].begin && name.end == features.candidates[i].end)
          right = name.which;
      for (std::size_t c = 1; c < kNameClasses; ++c)
        if (c != right) ++scores.candidates[i][c];
    }
  }

  void Change(const NameSentence& features, const std::vector<NameChoice>& names, std::int32_t change) {
    std::vector<std::size_t> classes(features.words.size(), 0);
    for (const NameChoice& name : names)
      std::fill(classes.begin() + static_cast<std::ptrdiff_t>(name.begin),
                classes.begin() + static_cast<std::ptrdiff_t>(name.end), name.which);
    for (std::size_t i = 0; i < classes.size(); ++i)
      perceptron_.Change(features.words[i], classes[i], change);
    for (const NameCandidate& candidate : features.candidates)
      for (const NameChoice& name : names)
        if (candidate.begin == name.begin && candidate.end == name.end)
          perceptron_.Change(candidate.features, name.which, change);
  }

  const NameTraining& settings_;
  Random random_;
  Perceptron perceptron_;
};

struct KindExample {
  FeatureKeys features;
  std::size_t which = 0;
};

WeightTable TrainKinds(const std::vector<KindExample>& examples, const NameTraining& settings) {
  Random random(settings.seed);
  Perceptron perceptron(kNameClasses);
  std::vector<std::size_t> order(examples.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (int round = 0; round < settings.kind_rounds; ++round) {
    random.Shuffle(std::span(order));
    for (const std::size_t index : order) {
      const std::size_t right = examples[index].which;
      const FeatureKeys features = Dropout(settings.dropout, random.Next()).Of(examples[index].features);
      perceptron.Step();
      NameClassScores scores{};
      perceptron.AddScores(features, scores);
      for (std::size_t c = 1; c < kNameClasses; ++c)
        if (c != right) ++scores[c];
      const auto best =
          static_cast<std::size_t>(std::max_element(scores.begin() + 1, scores.end()) - scores.begin());
      if (best == right) continue;
      perceptron.Change(features, right, 1);
      perceptron.Change(features, best, -1);
    }
  }
  return perceptron.Average(settings.pruning);
}

// The gold names of a document, each with all its mentions.
void AddKindExamples(const NameExample& example, const std::vector<NameSentence>& features,
                     std::vector<KindExample>& kinds) {
  std::vector<std::vector<NameChoice>> names;
  for (std::size_t s = 0; s < features.size(); ++s)
    names.push_back(Attainable(example.names[s], features[s]));
  for (const NameGroup& group : GroupNameChoices(names, features, example.sentences, example.text)) {
    const auto& [s, n] = group.members.back();
    kinds.push_back({group.features, names[s][n].which});
  }
}

}  // namespace

NameModel TrainNames(const std::vector<NameExample>& examples, const Lexicon& lexicon,
                     const NameTraining& settings, const std::function<void(const std::string&)>& log) {
  std::vector<std::vector<NameSentence>> features;
  features.reserve(examples.size());
  for (const NameExample& example : examples)
    features.push_back(NameFeatures(example.sentences, example.text, lexicon));
  std::vector<TrainingSentence> sentences;
  std::vector<KindExample> kinds;
  for (std::size_t d = 0; d < examples.size(); ++d) {
    AddKindExamples(examples[d], features[d], kinds);
    for (std::size_t s = 0; s < features[d].size(); ++s)
      sentences.push_back({&features[d][s], Attainable(examples[d].names[s], features[d][s])});
  }
  SpanTrainer trainer(settings);
  for (int round = 1; round <= settings.span_rounds; ++round)
    log(fmt::format("names, round {}: {} of {} sentences wrong", round, trainer.Round(sentences),
                    sentences.size()));
  NameModel model;
  model.spans = trainer.Average();
  model.kinds = TrainKinds(kinds, settings);
  log(fmt::format("names: {} and {} rows", model.spans.rows(), model.kinds.rows()));
  return model;
}

}  // namespace lacuna
