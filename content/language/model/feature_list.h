// Collects the features of one decision; templates are numbered by the order of the calls.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <span>

#include "content/language/model/feature_key.h"

namespace lacuna {

class FeatureList {
 public:
  static constexpr std::size_t kMost = 256;

  template <class... Values>
  void Add(Values... values) {
    assert(size_ < kMost);
    keys_[size_] = FeatureOf(next_, values...);
    ++size_;
    ++next_;
  }
  // Keeps the numbers of the templates that follow when this one has nothing to say.
  void Skip() { ++next_; }
  void Clear() { size_ = next_ = 0; }
  std::span<const FeatureKey> keys() const { return {keys_.data(), size_}; }

 private:
  std::array<FeatureKey, kMost> keys_;  // only the first size_ are set
  std::size_t size_ = 0;
  std::size_t next_ = 0;
};

}  // namespace lacuna
