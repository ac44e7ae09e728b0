#include <fmt/core.h>

#include <cstdio>
#include <fstream>

#include "content/language/model/language_model.h"
#include "content/language/tool/commands.h"
#include "content/language/tool/options.h"
#include "content/language/tool/scores.h"
#include "content/language/training/train_model.h"
#include "content/language/training/treebank.h"

namespace lacuna {
namespace {

constexpr const char* kModelFile = "content/language/english.lacunamodel";

void PrintLine(const std::string& line) {
  fmt::print("{}\n", line);
  std::fflush(stdout);
}

bool WriteFile(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return static_cast<bool>(out.flush());
}

// Writes the model to the file, loads it from there and prints its scores.
int Finish(const ModelSections& sections, const std::string& path, const std::string& treebank) {
  const std::string bytes = WriteModelFile(sections);
  const Result<LanguageModel> model = LanguageModel::Load(bytes);
  if (!model) return Fail(model.error().message);
  if (!WriteFile(path, bytes)) return Fail(fmt::format("{} cannot be written: check the folder.", path));
  fmt::print("{}: {} bytes\n", path, bytes.size());
  const Result<std::string> scores = DevelopmentScores(*model, treebank);
  if (!scores) return Fail(scores.error().message);
  fmt::print("{}", *scores);
  return 0;
}

Result<ModelSections> SectionsOf(const std::string& path) {
  const Result<std::string> bytes = ReadPackedFile(path);
  if (!bytes) return bytes.error();
  const Result<ModelFile> file = ModelFile::Open(*bytes);
  if (!file) return file.error();
  return file->AllSections();
}

}  // namespace

int Train(const Arguments& arguments) {
  const Result<ModelOptions> options = ReadOptions(arguments);
  if (!options) return Fail(options.error().message);
  const auto data = ReadTrainingData(options->treebank);
  if (!data) return Fail(data.error().message);
  const auto sections = TrainModel(*data, PrintLine);
  if (!sections) return Fail(sections.error().message);
  return Finish(*sections, options->model.empty() ? kModelFile : options->model, options->treebank);
}

int TrainNamesAlone(const Arguments& arguments) {
  const Result<ModelOptions> options = ReadOptions(arguments);
  if (!options) return Fail(options.error().message);
  const std::string path = options->model.empty() ? kModelFile : options->model;
  auto sections = SectionsOf(path);
  if (!sections) return Fail(sections.error().message);
  const auto data = ReadTrainingData(options->treebank);
  if (!data) return Fail(data.error().message);
  const auto names = TrainNameSections(*data, PrintLine);
  if (!names) return Fail(names.error().message);
  for (const auto& [name, bytes] : *names) (*sections)[name] = bytes;
  return Finish(*sections, path, options->treebank);
}

}  // namespace lacuna
