#include "content/language/training/train_parser.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "content/base/random.h"
#include "content/language/training/oracle.h"

namespace lacuna {
namespace {

class ParserTrainer {
 public:
  ParserTrainer(const NameList& labels, Random& random)
      : moves_(labels), perceptron_(moves_.classes()), random_(random) {}

  // Walks through one sentence; with `explore` it mostly follows its own choices, right or wrong, so that it
  // learns to go on after mistakes. Returns how many choices lost something.
  std::size_t Learn(const TaggedForms& sentence, const GoldTree& gold, bool explore) {
    ParserState state(sentence.words.size());
    std::size_t mistakes = 0;
    while (!state.done()) {
      const auto [taken, wanted] = Choose(sentence, state, gold);
      const bool lossless = best_[taken];
      perceptron_.Step();
      if (!lossless) {
        ++mistakes;
        perceptron_.Change(features_.keys(), wanted, 1);
        perceptron_.Change(features_.keys(), taken, -1);
      }
      Apply(state, lossless || (explore && random_.Below(10) != 0) ? taken : wanted);
    }
    return mistakes;
  }

  const Perceptron& perceptron() const { return perceptron_; }

 private:
  struct Choice {
    std::size_t taken = 0, wanted = 0;  // the best allowed class, and the best among the lossless ones
  };

  Choice Choose(const TaggedForms& sentence, const ParserState& state, const GoldTree& gold) {
    const std::size_t classes = moves_.classes();
    ParserFeatures(sentence, state, features_);
    std::fill_n(scores_.begin(), classes, 0);
    perceptron_.AddScores(features_.keys(), scores_);
    moves_.MarkAllowed(state, allowed_);
    gold.MarkBest(state, std::span(allowed_).first(classes), std::span(best_).first(classes));
    return {BestOf(allowed_), BestOf(best_)};
  }

  std::size_t BestOf(std::span<const bool> among) const {
    std::size_t best = moves_.classes();
    for (std::size_t i = 0; i < moves_.classes(); ++i)
      if (among[i] && (best == moves_.classes() || scores_[i] > scores_[best])) best = i;
    return best;
  }

  static void Apply(ParserState& state, std::size_t which) {
    const Move move = ParserMoves::MoveOf(which);
    state.Apply(move, move == Move::shift ? kNoLabel : ParserMoves::LabelOf(which));
  }

  ParserMoves moves_;
  Perceptron perceptron_;
  Random& random_;
  FeatureList features_;
  std::array<std::int32_t, 512> scores_;
  std::array<bool, 512> allowed_, best_;
};

}  // namespace

ParserMember TrainParser(const ExampleSet& set, const ParserTraining& settings, const TrainingLog& log) {
  Random random(settings.seed);
  ParserTrainer trainer(set.labels, random);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < set.examples.size(); ++i)
    if (GoldTree(set.examples[i].heads, set.examples[i].labels).IsProjective()) order.push_back(i);
  for (int round = 0; round < settings.rounds; ++round) {
    random.Shuffle(std::span(order));
    std::size_t mistakes = 0;
    for (const std::size_t index : order) {
      const Example& whole = set.examples[index];
      const bool cut = whole.ends_in_mark && random.Below(10) == 0;
      Example example = cut ? WithoutFinalMark(whole) : whole;
      if (settings.backward) example = ReversedExample(example);
      mistakes += trainer.Learn({example.words, example.tags, example.fields},
                                GoldTree(example.heads, example.labels), round > 0);
    }
    log(fmt::format("parser round {}: {} mistakes, {} features", round + 1, mistakes,
                    trainer.perceptron().rows()));
  }
  return {settings.backward, trainer.perceptron().Average(settings.pruning)};
}

}  // namespace lacuna
