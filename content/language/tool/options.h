// The options that train and evaluate share.
#pragma once

#include <string>

#include "content/base/result.h"
#include "content/language/tool/commands.h"

namespace lacuna {

struct ModelOptions {
  std::string treebank = "../shared/data/treebank";  // holds en_train.tsv.zst and en_dev.tsv.zst
  std::string model;                                 // "" = not given
};

Result<ModelOptions> ReadOptions(const Arguments& arguments);

}  // namespace lacuna
