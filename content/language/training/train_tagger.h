// Trains the tagger.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "content/language/model/perceptron.h"
#include "content/language/model/tagger_model.h"
#include "content/language/training/examples.h"

namespace lacuna {

// Is told how far a trainer has come, a line at a time.
using TrainingLog = std::function<void(const std::string&)>;

struct TaggerTraining {
  int rounds = 6;
  Pruning pruning;
  std::uint64_t seed = 1;
};

// Uses the examples that `wanted` allows (all when it is empty). Deterministic.
TaggerModel TrainTagger(const ExampleSet& set, const TaggerTraining& settings, const TrainingLog& log,
                        const std::function<bool(const Example&)>& wanted = {});

// Replaces all examples' tags and fields by those of one of `folds` taggers that has not seen the example's
// document: what a parser must be trained on, since gold tags would spoil it.
void JackknifeTags(ExampleSet& set, const TaggerTraining& settings, std::size_t folds,
                   const TrainingLog& log);

}  // namespace lacuna
