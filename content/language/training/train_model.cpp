#include "content/language/training/train_model.h"

#include "content/language/training/examples.h"
#include "content/language/training/train_names.h"
#include "content/language/training/train_parser.h"
#include "content/language/training/treebank_names.h"
#include "content/language/training/wordnet_words.h"

namespace lacuna {
namespace {

TaggerTraining TaggerSettings() {
  TaggerTraining tagger;
  tagger.rounds = 5;
  tagger.pruning.fewest_changes = 2;
  return tagger;
}

// The tags that the parser and the names are to learn from.
void TagForLearners(ExampleSet& examples, const TrainingLog& log) {
  TaggerTraining fold = TaggerSettings();
  fold.rounds = 3;
  JackknifeTags(examples, fold, 4, log);
}

Outcome AddNames(const TrainingData& data, const ExampleSet& examples, ModelSections& sections,
                 const TrainingLog& log) {
  std::vector<std::vector<std::string>> names;
  for (const Example& example : examples.examples) {
    names.emplace_back();
    for (const TagId tag : example.tags) names.back().push_back(examples.tags[tag]);
  }
  const auto documents = MakeNameExamples(data.entities, data.treebank, names, DefaultLexicon());
  if (!documents) return documents.error();
  NameTraining settings;
  settings.pruning.fewest_changes = 2;
  TrainNames(*documents, DefaultLexicon(), settings, log).Write(sections);
  return Done{};
}

void AddParsers(const ExampleSet& examples, ModelSections& sections, const TrainingLog& log) {
  std::vector<ParserMember> members;
  for (const bool backward : {false, true}) {
    ParserTraining parser;
    parser.backward = backward;
    parser.rounds = 4;
    parser.pruning.fewest_changes = 4;
    members.push_back(TrainParser(examples, parser, log));
  }
  ParserModel(examples.labels, std::move(members)).Write(sections);
}

}  // namespace

Result<TrainingData> ReadTrainingData(const std::string& folder) {
  auto treebank = ReadTreebankFile(folder + "/en_train.tsv.zst");
  if (!treebank) return treebank.error();
  const Result<std::string> bytes = ReadPackedFile(folder + "/gum_entities_train.jsonl.zst");
  if (!bytes) return bytes.error();
  auto entities = ParseEntities(*bytes);
  if (!entities) return entities.error();
  auto words = WordNetWords("/usr/share/wordnet");
  if (!words) return words.error();
  return TrainingData{std::move(*treebank), std::move(*entities), std::move(*words)};
}

Result<ModelSections> TrainModel(const TrainingData& data, const TrainingLog& log) {
  ModelSections sections;
  const WordLexicon lexicon(data.words);
  sections["words"] = lexicon.Write();
  ExampleSet examples = MakeExamples(data.treebank, lexicon);
  TrainTagger(examples, TaggerSettings(), log).Write(sections);
  TagForLearners(examples, log);
  if (const Outcome outcome = AddNames(data, examples, sections, log); !outcome) return outcome.error();
  AddParsers(examples, sections, log);
  return sections;
}

Result<ModelSections> TrainNameSections(const TrainingData& data, const TrainingLog& log) {
  ModelSections sections;
  ExampleSet examples = MakeExamples(data.treebank, WordLexicon(data.words));
  TagForLearners(examples, log);
  if (const Outcome outcome = AddNames(data, examples, sections, log); !outcome) return outcome.error();
  return sections;
}

}  // namespace lacuna
