// Trains the name finder.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "content/language/lexicon.h"
#include "content/language/model/name_model.h"
#include "content/language/model/perceptron.h"
#include "content/language/recognize_names.h"

namespace lacuna {

// A document whose sentences have tags and lemmas (as a tagger gives them that has not seen it), with its
// names.
struct NameExample {
  std::string text;
  std::vector<Sentence> sentences;
  std::vector<std::vector<RecognizedName>> names;  // of each sentence
};

struct NameTraining {
  int span_rounds = 14;
  int kind_rounds = 20;
  int dropout = 25;  // percent of the features that are left out at each visit, so that all learn to speak
  Pruning pruning;
  std::uint64_t seed = 1;
};

// Deterministic. `log` is told how far it has come, a line at a time.
NameModel TrainNames(const std::vector<NameExample>& examples, const Lexicon& lexicon,
                     const NameTraining& settings, const std::function<void(const std::string&)>& log);

}  // namespace lacuna
