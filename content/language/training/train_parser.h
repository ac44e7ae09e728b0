// Trains the parser.
#pragma once

#include <cstdint>
#include <vector>

#include "content/language/model/parser_model.h"
#include "content/language/model/perceptron.h"
#include "content/language/training/examples.h"
#include "content/language/training/train_tagger.h"

namespace lacuna {

struct ParserTraining {
  int rounds = 10;
  Pruning pruning;
  std::uint64_t seed = 1;
};

// `tags` are those that the parser is to see in training (JackknifedTags), one list an example.
// Trees with crossing arcs are left out. Deterministic.
ParserModel TrainParser(const ExampleSet& set, const std::vector<std::vector<TagId>>& tags,
                        const ParserTraining& settings, const TrainingLog& log);

}  // namespace lacuna
