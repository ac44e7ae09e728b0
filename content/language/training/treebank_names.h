// Names as the entity files have them: examples to train on, and what a model finds in a file of words.
#pragma once

#include <string>
#include <vector>

#include "content/base/result.h"
#include "content/language/model/language_model.h"
#include "content/language/training/entities.h"
#include "content/language/training/train_names.h"
#include "content/language/training/treebank.h"

namespace lacuna {

// The documents of the entity file with their names, and with the tags ("NOUN NN") that `tags` has for each
// word of each sentence of the treebank, in its order. An error when a document or its sentences are not in
// the treebank.
Result<std::vector<NameExample>> MakeNameExamples(const std::vector<EntityDocument>& entities,
                                                  const std::vector<TreebankDocument>& treebank,
                                                  const std::vector<std::vector<std::string>>& tags,
                                                  const Lexicon& lexicon);

// The names of each sentence by the treebank's rule. Only the words are read.
std::vector<std::vector<RecognizedName>> FindTreebankNames(const EntityDocument& document,
                                                           const LanguageModel& model,
                                                           const Lexicon& lexicon);

// The gold names of each sentence by the same rule; an error as above.
Result<std::vector<std::vector<RecognizedName>>> GoldNames(const EntityDocument& document,
                                                           const std::vector<TreebankDocument>& treebank);

}  // namespace lacuna
