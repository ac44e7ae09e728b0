// Trains all parts of the English model, in order.
#pragma once

#include <vector>

#include "content/language/model/model_file.h"
#include "content/language/training/train_tagger.h"
#include "content/language/training/treebank.h"

namespace lacuna {

// The sections of the model file. Deterministic: the same treebank gives the same bytes.
ModelSections TrainModel(const std::vector<TreebankDocument>& treebank, const TrainingLog& log);

}  // namespace lacuna
