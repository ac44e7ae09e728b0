#include "content/language/tool/options.h"

#include <fmt/core.h>

namespace lacuna {

Result<ModelOptions> ReadOptions(const Arguments& arguments) {
  ModelOptions options;
  for (std::size_t i = 0; i < arguments.size(); i += 2) {
    if (i + 1 == arguments.size()) return Error{fmt::format("{} needs a value.", arguments[i])};
    if (arguments[i] == "--treebank")
      options.treebank = arguments[i + 1];
    else if (arguments[i] == "--model")
      options.model = arguments[i + 1];
    else
      return Error{fmt::format("{} is no option: use --treebank FOLDER or --model FILE.", arguments[i])};
  }
  return options;
}

}  // namespace lacuna
