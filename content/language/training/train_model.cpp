#include "content/language/training/train_model.h"

#include "content/language/training/examples.h"
#include "content/language/training/train_names.h"
#include "content/language/training/train_parser.h"
#include "content/language/training/treebank_names.h"

namespace lacuna {
namespace {

using Tags = std::vector<std::vector<TagId>>;

TaggerTraining TaggerSettings() {
  TaggerTraining tagger;
  tagger.pruning.fewest_changes = 2;
  return tagger;
}

Tags TagsForLearners(const ExampleSet& examples, const TrainingLog& log) {
  TaggerTraining fold = TaggerSettings();
  fold.rounds = 3;
  return JackknifedTags(examples, fold, 4, log);
}

Outcome AddNames(const TrainingData& data, const ExampleSet& examples, const Tags& tags,
                 ModelSections& sections, const TrainingLog& log) {
  std::vector<std::vector<std::string>> names;
  for (const std::vector<TagId>& sentence : tags) {
    names.emplace_back();
    for (const TagId tag : sentence) names.back().push_back(examples.tags[tag]);
  }
  const auto documents = MakeNameExamples(data.entities, data.treebank, names, DefaultLexicon());
  if (!documents) return documents.error();
  NameTraining settings;
  settings.pruning.fewest_changes = 2;
  TrainNames(*documents, DefaultLexicon(), settings, log).Write(sections);
  return Done{};
}

}  // namespace

Result<TrainingData> ReadTrainingData(const std::string& folder) {
  auto treebank = ReadTreebankFile(folder + "/en_train.tsv.zst");
  if (!treebank) return treebank.error();
  const Result<std::string> bytes = ReadPackedFile(folder + "/gum_entities_train.jsonl.zst");
  if (!bytes) return bytes.error();
  auto entities = ParseEntities(*bytes);
  if (!entities) return entities.error();
  return TrainingData{std::move(*treebank), std::move(*entities)};
}

Result<ModelSections> TrainModel(const TrainingData& data, const TrainingLog& log) {
  ModelSections sections;
  const ExampleSet examples = MakeExamples(data.treebank);
  TrainTagger(examples, TaggerSettings(), log).Write(sections);
  const Tags tags = TagsForLearners(examples, log);
  if (const Outcome outcome = AddNames(data, examples, tags, sections, log); !outcome) return outcome.error();
  ParserTraining parser;
  parser.rounds = 5;
  parser.pruning.fewest_changes = 3;
  TrainParser(examples, tags, parser, log).Write(sections);
  return sections;
}

Result<ModelSections> TrainNameSections(const TrainingData& data, const TrainingLog& log) {
  ModelSections sections;
  const ExampleSet examples = MakeExamples(data.treebank);
  const Tags tags = TagsForLearners(examples, log);
  if (const Outcome outcome = AddNames(data, examples, tags, sections, log); !outcome) return outcome.error();
  return sections;
}

}  // namespace lacuna
