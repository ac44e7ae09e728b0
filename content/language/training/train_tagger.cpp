#include "content/language/training/train_tagger.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "content/base/random.h"

namespace lacuna {
namespace {

std::vector<std::size_t> Chosen(const ExampleSet& set, const std::function<bool(const Example&)>& wanted) {
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < set.examples.size(); ++i)
    if (!wanted || wanted(set.examples[i])) chosen.push_back(i);
  return chosen;
}

// One pass over a sentence; the predictions are the history. Returns the number of mistakes.
std::size_t LearnSentence(Perceptron& perceptron, std::span<const WordForm> words,
                          std::span<const TagId> gold) {
  std::vector<TagId> tags(words.size());
  std::array<std::int32_t, 256> scores;
  FeatureList features;
  std::size_t mistakes = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    TaggerFeatures(words, tags, i, features);
    std::fill_n(scores.begin(), perceptron.classes(), 0);
    perceptron.AddScores(features.keys(), scores);
    const auto last = scores.begin() + static_cast<std::ptrdiff_t>(perceptron.classes());
    tags[i] = static_cast<TagId>(std::max_element(scores.begin(), last) - scores.begin());
    perceptron.Step();
    if (tags[i] == gold[i]) continue;
    ++mistakes;
    perceptron.Change(features.keys(), gold[i], 1);
    perceptron.Change(features.keys(), tags[i], -1);
  }
  return mistakes;
}

}  // namespace

TaggerModel TrainTagger(const ExampleSet& set, const TaggerTraining& settings, const TrainingLog& log,
                        const std::function<bool(const Example&)>& wanted) {
  Perceptron perceptron(set.tags.size());
  Random random(settings.seed);
  std::vector<std::size_t> order = Chosen(set, wanted);
  for (int round = 0; round < settings.rounds; ++round) {
    random.Shuffle(std::span(order));
    std::size_t mistakes = 0;
    for (const std::size_t index : order) {
      const Example& example = set.examples[index];
      const bool cut = example.ends_in_mark && random.Below(10) == 0;
      const std::size_t size = example.size() - (cut ? 1 : 0);
      mistakes += LearnSentence(perceptron, std::span(example.words).first(size),
                                std::span(example.tags).first(size));
    }
    log(fmt::format("tagger round {}: {} mistakes, {} features", round + 1, mistakes, perceptron.rows()));
  }
  return TaggerModel(set.tags, perceptron.Average(settings.pruning));
}

void JackknifeTags(ExampleSet& set, const TaggerTraining& settings, std::size_t folds,
                   const TrainingLog& log) {
  std::vector<TaggerModel> taggers;
  for (std::size_t fold = 0; fold < folds; ++fold)
    taggers.push_back(TrainTagger(set, settings, log,
                                  [&](const Example& example) { return example.document % folds != fold; }));
  for (Example& example : set.examples) {
    const TaggerModel& tagger = taggers[example.document % folds];
    example.tags = tagger.Tag(example.words);
    example.fields = tagger.Fields(example.words, example.tags);
  }
}

}  // namespace lacuna
