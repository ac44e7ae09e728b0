// The scores of a model on the treebank's development part, as train and evaluate print them.
#pragma once

#include <string>

#include "content/base/result.h"
#include "content/language/model/language_model.h"

namespace lacuna {

// Lines for standard output.
Result<std::string> DevelopmentScores(const LanguageModel& model, const std::string& treebank_folder);

}  // namespace lacuna
