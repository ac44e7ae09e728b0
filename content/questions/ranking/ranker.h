// How likely a careful reader would take a question as it is: a logistic model over the features of
// features.h, trained on questions that readers judged (ranking/judged.tsv; see ranking/README.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

class Ranker {
 public:
  // Lines of "feature<TAB>weight"; features without a line weigh nothing. An unknown feature or a weight that
  // is no number is an error that names its line.
  static Result<Ranker> Parse(std::string_view weights);

  // 0..1; `features` as FeaturesOf gives them.
  double Probability(const std::vector<double>& features) const;

  const std::vector<double>& weights() const { return weights_; }  // in the order of Features()

 private:
  std::vector<double> weights_;  // in the order of Features()
};

// The weights that ship with the program.
const Ranker& DefaultRanker();

}  // namespace lacuna
