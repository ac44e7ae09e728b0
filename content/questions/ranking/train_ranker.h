// Learns the ranker's weights from questions that readers judged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

struct JudgedItem {
  std::string article;  // items of one article are kept together in cross-validation
  bool accepted = false;
  std::vector<double> features;  // in the order of Features()
};

// A table with a header: "article", "accepted" (0 or 1), then features by name; columns of features that are
// gone are skipped, features without a column are 0. Errors name the line.
Result<std::vector<JudgedItem>> ReadJudged(std::string_view table);

// Logistic regression by Newton's method, with an L2 penalty on how far a weight goes from `prior` (one a
// feature, in the order of Features(); the bias is free): what the items do not speak of stays as the prior
// has it. Deterministic. Returns lines of "feature<TAB>weight".
std::string TrainRanker(const std::vector<JudgedItem>& items, double penalty,
                        const std::vector<double>& prior);

struct RankerScore {
  double area = 0;      // under the ROC curve: how often an accepted item is ranked above a refused one
  double base = 0;      // share accepted of all
  double top_half = 0;  // share accepted of the better half
  double top_fifth = 0;
};
// By folds of whole articles: each item is scored by weights that have not seen its article.
RankerScore CrossValidate(const std::vector<JudgedItem>& items, double penalty,
                          const std::vector<double>& prior, std::size_t folds);

}  // namespace lacuna
