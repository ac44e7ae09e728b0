#include <fmt/core.h>

#include <utility>

#include "content/language/tool/commands.h"
#include "content/language/tool/options.h"
#include "content/language/tool/scores.h"
#include "content/language/training/treebank.h"

namespace lacuna {
namespace {

Result<LanguageModel> ModelFrom(const std::string& path) {
  if (path.empty()) return LanguageModel::Load(BuiltInModelBytes());
  const Result<std::string> bytes = ReadPackedFile(path);
  if (!bytes) return bytes.error();
  return LanguageModel::Load(*bytes);
}

}  // namespace

int Evaluate(const Arguments& arguments) {
  const Result<ModelOptions> options = ReadOptions(arguments);
  if (!options) return Fail(options.error().message);
  const Result<LanguageModel> model = ModelFrom(options->model);
  if (!model) return Fail(model.error().message);
  const Result<std::string> scores = DevelopmentScores(*model, options->treebank);
  if (!scores) return Fail(scores.error().message);
  fmt::print("{}", *scores);
  return 0;
}

}  // namespace lacuna
