// What a trained linear model knows: for each feature, the weights of the classes it speaks for.
//
// Weights are whole numbers of 16 bits in units of `scale`, so that the sums, and with
// them every decision, are the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"
#include "content/language/model/feature_key.h"
#include "content/language/model/raw_vector.h"

namespace lacuna {

struct ClassWeight {
  std::uint8_t which;  // class, from 0
  std::int16_t weight;
};

struct FeatureRow {
  FeatureKey key = 0;
  std::vector<ClassWeight> weights;  // at least one, at most 255
};

// Immutable once made; may be read by several threads.
class WeightTable {
 public:
  WeightTable() = default;  // knows no feature
  // `rows` in any order, each key once; `classes` at most 256.
  WeightTable(std::size_t classes, float scale, std::vector<FeatureRow> rows);

  std::size_t classes() const { return classes_; }
  std::size_t rows() const { return rows_; }
  float scale() const { return scale_; }  // what one unit of a score is worth in the trainer's units

  // Adds each feature's weights to `scores` (one for each class); unknown features add nothing.
  void AddScores(std::span<const FeatureKey> features, std::span<std::int32_t> scores) const;

  // The table as bytes (little-endian, see weight_table.cpp) and back. Bytes that are no table give an error
  // whose message has no subject: the caller knows which part of which file it read.
  std::string Write() const;
  static Result<WeightTable> Read(std::string_view bytes);

 private:
  // A row's key, and where its weights are: the first one's index in entries_ << 8 | their number; 0 = empty.
  struct Slot {
    FeatureKey key;
    std::uint32_t row;
  };

  static constexpr std::size_t kMostEntries = std::size_t{1} << 24;

  void PrepareSlots();
  void Place(FeatureKey key, std::uint32_t row);
  void CloseSlots() { slots_[filled_++] = {0, 0}; }
  std::uint32_t Find(FeatureKey key) const;
  bool ReadEntries(std::string_view which, std::string_view weights);
  bool ReadRows(std::string_view keys, std::string_view counts);

  std::size_t classes_ = 0;
  std::size_t rows_ = 0;
  float scale_ = 1;
  unsigned shift_ = 31;
  std::size_t filled_ = 0;  // of slots_
  RawVector<Slot> slots_;   // at key >> shift_ or after it, in the order of the keys; the last one is empty
  RawVector<ClassWeight> entries_;
};

}  // namespace lacuna
