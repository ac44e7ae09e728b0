// Trains all parts of the English model, in order.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "content/language/model/model_file.h"
#include "content/language/model/word_lexicon.h"
#include "content/language/training/entities.h"
#include "content/language/training/train_tagger.h"
#include "content/language/training/treebank.h"

namespace lacuna {

// What there is to learn from; every document of `entities` is in `treebank` too.
struct TrainingData {
  std::vector<TreebankDocument> treebank;
  std::vector<EntityDocument> entities;
  std::map<std::string, WordSenses> words;  // the dictionary
};

// en_train.tsv.zst and gum_entities_train.jsonl.zst of a folder, and WordNet where the system keeps it.
Result<TrainingData> ReadTrainingData(const std::string& folder);

// The sections of the model file. Deterministic: the same data give the same bytes.
Result<ModelSections> TrainModel(const TrainingData& data, const TrainingLog& log);

// The sections of the name finder alone, exactly as TrainModel makes them.
Result<ModelSections> TrainNameSections(const TrainingData& data, const TrainingLog& log);

}  // namespace lacuna
