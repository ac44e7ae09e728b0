#include "content/questions/ranking/ranker.h"

#include <cassert>
#include <charconv>
#include <cmath>

#include "content/questions/ranking/features.h"
#include "content/questions/ranking/weights.tsv.h"

namespace lacuna {
namespace {

std::size_t IndexOf(std::string_view name) {
  const auto features = Features();
  std::size_t index = 0;
  while (index < features.size() && features[index].name != name) ++index;
  return index;
}

}  // namespace

Result<Ranker> Ranker::Parse(std::string_view weights) {
  Ranker ranker;
  ranker.weights_.assign(Features().size(), 0);
  for (std::size_t at = 0, line = 1; at < weights.size(); ++line) {
    const std::size_t end = std::min(weights.find('\n', at), weights.size());
    const std::string_view row = weights.substr(at, end - at);
    at = end + 1;
    if (row.empty() || row.front() == '#') continue;
    const std::size_t tab = std::min(row.find('\t'), row.size());
    const std::size_t index = IndexOf(row.substr(0, tab));
    double weight = 0;
    const std::string_view number = row.substr(std::min(tab + 1, row.size()));
    const auto read = std::from_chars(number.data(), number.data() + number.size(), weight);
    if (index == Features().size() || read.ec != std::errc() || !std::isfinite(weight))
      return Error{"Line " + std::to_string(line) + " of the ranker's weights is no feature and its weight."};
    ranker.weights_[index] = weight;
  }
  return ranker;
}

double Ranker::Probability(const std::vector<double>& features) const {
  assert(features.size() == weights_.size());
  double sum = 0;
  for (std::size_t i = 0; i < weights_.size(); ++i) sum += weights_[i] * features[i];
  return 1 / (1 + std::exp(-sum));
}

const Ranker& DefaultRanker() {
  static const Ranker ranker = [] {
    auto parsed = Ranker::Parse(kRankerWeights);
    assert(parsed);
    return std::move(*parsed);
  }();
  return ranker;
}

}  // namespace lacuna
