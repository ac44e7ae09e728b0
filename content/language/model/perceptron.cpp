#include "content/language/model/perceptron.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace lacuna {
namespace {

constexpr double kUnit = 1.0 / 16;

}  // namespace

Perceptron::Perceptron(std::size_t classes) : classes_(classes), rows_(1 << 16) { assert(classes <= 256); }

const Perceptron::Row* Perceptron::Find(FeatureKey key) const {
  const std::size_t mask = rows_.size() - 1;
  for (std::size_t at = key & mask; !rows_[at].weights.empty(); at = (at + 1) & mask)
    if (rows_[at].key == key) return &rows_[at];
  return nullptr;
}

Perceptron::Row& Perceptron::FindOrAdd(FeatureKey key) {
  if (used_ * 2 >= rows_.size()) Grow();
  const std::size_t mask = rows_.size() - 1;
  std::size_t at = key & mask;
  for (; !rows_[at].weights.empty(); at = (at + 1) & mask)
    if (rows_[at].key == key) return rows_[at];
  rows_[at].key = key;
  ++used_;
  return rows_[at];
}

void Perceptron::Grow() {
  std::vector<Row> old(rows_.size() * 2);
  std::swap(old, rows_);
  const std::size_t mask = rows_.size() - 1;
  for (Row& row : old) {
    if (row.weights.empty()) continue;
    std::size_t at = row.key & mask;
    while (!rows_[at].weights.empty()) at = (at + 1) & mask;
    rows_[at] = std::move(row);
  }
}

void Perceptron::AddScores(std::span<const FeatureKey> features, std::span<std::int32_t> scores) const {
  const std::size_t mask = rows_.size() - 1;
  for (const FeatureKey key : features) __builtin_prefetch(&rows_[key & mask]);
  for (const FeatureKey key : features) {
    const Row* row = Find(key);
    if (row == nullptr) continue;
    for (const Weight& weight : row->weights) scores[weight.which] += weight.now;
  }
}

void Perceptron::Change(std::span<const FeatureKey> features, std::size_t which, std::int32_t change) {
  for (const FeatureKey key : features) {
    std::vector<Weight>& weights = FindOrAdd(key).weights;
    auto found = std::find_if(weights.begin(), weights.end(),
                              [&](const Weight& weight) { return weight.which == which; });
    if (found == weights.end()) {
      weights.push_back({static_cast<std::uint8_t>(which), 0, 0, 0});
      found = weights.end() - 1;
    }
    ++found->changes;
    found->now += change;
    found->lag += change * step_;
  }
}

double Perceptron::AverageOf(const Weight& weight) const {
  return static_cast<double>(weight.now) - static_cast<double>(weight.lag) / static_cast<double>(step_);
}

WeightTable Perceptron::Average(const Pruning& pruning) const {
  const auto kept = [&](const Weight& weight) {
    return weight.changes >= pruning.fewest_changes && std::abs(AverageOf(weight)) > pruning.smallest;
  };
  std::vector<FeatureRow> finished;
  for (const Row& row : rows_) {
    FeatureRow out{row.key, {}};
    for (const Weight& weight : row.weights) {
      if (!kept(weight) || out.weights.size() == 255) continue;
      const long rounded = std::clamp(std::lround(AverageOf(weight) / kUnit), -32767L, 32767L);
      if (rounded != 0) out.weights.push_back({weight.which, static_cast<std::int16_t>(rounded)});
    }
    if (!out.weights.empty()) finished.push_back(std::move(out));
  }
  return WeightTable(classes_, static_cast<float>(kUnit), std::move(finished));
}

}  // namespace lacuna
