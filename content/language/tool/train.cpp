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

}  // namespace

int Train(const Arguments& arguments) {
  const Result<ModelOptions> options = ReadOptions(arguments);
  if (!options) return Fail(options.error().message);
  const auto treebank = ReadTreebankFile(options->treebank + "/en_train.tsv.zst");
  if (!treebank) return Fail(treebank.error().message);
  const std::string bytes = WriteModelFile(TrainModel(*treebank, PrintLine));
  const Result<LanguageModel> model = LanguageModel::Load(bytes);
  if (!model) return Fail(model.error().message);
  const std::string path = options->model.empty() ? kModelFile : options->model;
  if (!WriteFile(path, bytes)) return Fail(fmt::format("{} cannot be written: check the folder.", path));
  fmt::print("{}: {} bytes\n", path, bytes.size());
  const Result<std::string> scores = DevelopmentScores(*model, options->treebank);
  if (!scores) return Fail(scores.error().message);
  fmt::print("{}", *scores);
  return 0;
}

}  // namespace lacuna
