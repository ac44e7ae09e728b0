#include "content/language/training/train_model.h"

#include "content/language/training/examples.h"
#include "content/language/training/train_parser.h"

namespace lacuna {

ModelSections TrainModel(const std::vector<TreebankDocument>& treebank, const TrainingLog& log) {
  ModelSections sections;
  const ExampleSet examples = MakeExamples(treebank);
  TaggerTraining tagger;
  tagger.pruning.fewest_changes = 2;
  TrainTagger(examples, tagger, log).Write(sections);
  TaggerTraining fold = tagger;
  fold.rounds = 3;
  const auto tags = JackknifedTags(examples, fold, 4, log);
  ParserTraining parser;
  parser.rounds = 5;
  parser.pruning.fewest_changes = 3;
  TrainParser(examples, tags, parser, log).Write(sections);
  return sections;
}

}  // namespace lacuna
