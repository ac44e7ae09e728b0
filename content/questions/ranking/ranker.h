// How likely a careful reader would take a question as it is: a logistic model over the features of
// features.h. The weights in use are set by hand; ranking/README.md says what training on readers' verdicts
// gives.
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

 private:
  std::vector<double> weights_;  // in the order of Features()
};

// The weights that ship with the program.
const Ranker& DefaultRanker();

}  // namespace lacuna
