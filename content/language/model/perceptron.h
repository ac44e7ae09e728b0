// Trains a linear model: the averaged perceptron (Freund and Schapire 1999; Collins 2002).
//
// The weights are whole numbers while training. The average over all steps is kept lazily:
// with u = sum of change x step, the average weight after T steps is w - u / T.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "content/language/model/feature_key.h"
#include "content/language/model/weight_table.h"

namespace lacuna {

// What to leave out of the finished table to keep it small.
struct Pruning {
  std::uint32_t fewest_changes = 1;  // weights that were changed less often are dropped
  double smallest = 0;               // averages nearer to zero are dropped (in the trainer's units)
};

class Perceptron {
 public:
  explicit Perceptron(std::size_t classes);  // at most 256

  std::size_t classes() const { return classes_; }
  // Adds the present weights of the features to `scores`, one for each class.
  void AddScores(std::span<const FeatureKey> features, std::span<std::int32_t> scores) const;
  // Moves the features' weights of one class by `change` (usually +1 for the right class and -1 for the
  // one that was taken instead).
  void Change(std::span<const FeatureKey> features, std::size_t which, std::int32_t change);
  // Call once for each decision (or sentence), whether it was right or not.
  void Step() { ++step_; }

  // The averages, rounded to whole sixteenths.
  WeightTable Average(const Pruning& pruning) const;
  std::size_t rows() const { return used_; }

 private:
  struct Weight {
    std::uint8_t which = 0;
    std::uint32_t changes = 0;
    std::int32_t now = 0;
    std::int64_t lag = 0;  // sum of change x step
  };
  struct Row {
    FeatureKey key = 0;
    std::vector<Weight> weights;  // empty = a free slot
  };

  const Row* Find(FeatureKey key) const;
  Row& FindOrAdd(FeatureKey key);
  void Grow();
  double AverageOf(const Weight& weight) const;

  std::size_t classes_;
  std::int64_t step_ = 1;
  std::size_t used_ = 0;
  std::vector<Row> rows_;  // open addressing; the size is a power of two
};

}  // namespace lacuna
