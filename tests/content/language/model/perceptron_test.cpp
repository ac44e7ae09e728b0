#include "content/language/model/perceptron.h"

#include <algorithm>
#include <array>

#include "tests/support/catch.h"

namespace lacuna {
namespace {

template <class Model>
std::size_t BestClass(const Model& model, std::vector<FeatureKey> features) {
  std::array<std::int32_t, 3> scores{};
  model.AddScores(features, scores);
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

}  // namespace

TEST_CASE("A perceptron learns classes that features tell apart", "[content][language][model]") {
  const std::vector<std::vector<FeatureKey>> examples = {{1, 10}, {2, 10}, {3, 10}};
  Perceptron perceptron(3);
  for (int round = 0; round < 5; ++round) {
    for (std::size_t gold = 0; gold < examples.size(); ++gold) {
      perceptron.Step();
      const std::size_t taken = BestClass(perceptron, examples[gold]);
      if (taken == gold) continue;
      perceptron.Change(examples[gold], gold, 1);
      perceptron.Change(examples[gold], taken, -1);
    }
  }
  const WeightTable table = perceptron.Average({});
  for (std::size_t gold = 0; gold < examples.size(); ++gold) CHECK(BestClass(table, examples[gold]) == gold);
}

TEST_CASE("The average of a weight counts how long it stood", "[content][language][model]") {
  Perceptron perceptron(2);
  const std::vector<FeatureKey> early = {1}, late = {2};
  perceptron.Change(early, 0, 1);
  for (int i = 0; i < 9; ++i) perceptron.Step();
  perceptron.Change(late, 0, 1);
  perceptron.Step();
  std::array<std::int32_t, 2> of_early{}, of_late{};
  const WeightTable table = perceptron.Average({});
  table.AddScores(early, of_early);
  table.AddScores(late, of_late);
  CHECK(of_early[0] == 15);  // ten elevenths, in sixteenths
  CHECK(of_late[0] == 1);    // one eleventh
}

TEST_CASE("Pruning drops what was hardly learnt", "[content][language][model]") {
  Perceptron perceptron(2);
  const std::vector<FeatureKey> often = {1}, once = {2};
  perceptron.Change(often, 1, 1);
  perceptron.Change(often, 1, 1);
  perceptron.Change(once, 1, 1);
  perceptron.Step();
  CHECK(perceptron.Average({}).rows() == 2);
  CHECK(perceptron.Average({2, 0}).rows() == 1);
}

}  // namespace lacuna
