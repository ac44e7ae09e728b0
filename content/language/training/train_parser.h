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
  bool backward = false;  // from the sentence's end
  int rounds = 10;
  Pruning pruning;
  std::uint64_t seed = 1;
};

// The tags of `set` are those that the parser is to see in training (see JackknifeTags).
// Trees with crossing arcs are left out. Deterministic.
ParserMember TrainParser(const ExampleSet& set, const ParserTraining& settings, const TrainingLog& log);

}  // namespace lacuna
