// Bytes of a table: classes (u16), scale (f32), rows (varint), then four streams with their
// lengths (varint) before them, each of one kind of number, which zstd likes:
// keys (varint, the difference to the row before), counts (u8), classes (u8), weights (zigzag varint:
// nearly all are small).
#include "content/language/model/weight_table.h"

#include <algorithm>
#include <bit>
#include <cassert>

#include "content/language/model/byte_reader.h"

namespace lacuna {
namespace {

// Keys are spread over twice as many slots as there are rows.
unsigned ShiftFor(std::size_t rows) {
  const unsigned bits = std::clamp(static_cast<unsigned>(std::bit_width(rows * 2)), 1U, 31U);
  return 32 - bits;
}

void AppendStream(std::string& out, const std::string& stream) {
  AppendVarint(out, stream.size());
  out += stream;
}

std::uint8_t ByteAt(std::string_view bytes, std::size_t at) { return static_cast<std::uint8_t>(bytes[at]); }

// 0, -1, 1, -2 … → 0, 1, 2, 3 …
std::uint64_t ZigZag(std::int16_t weight) {
  return static_cast<std::uint16_t>((weight * 2) ^ (weight < 0 ? -1 : 0));
}
std::int16_t UnZigZag(std::uint64_t number) {
  return static_cast<std::int16_t>((number >> 1) ^ (number % 2 == 1 ? 0xFFFF : 0));
}

Error Damaged(const char* what) { return Error{std::string("its table of weights ") + what}; }

}  // namespace

WeightTable::WeightTable(std::size_t classes, float scale, std::vector<FeatureRow> rows)
    : classes_(classes), rows_(rows.size()), scale_(scale), shift_(ShiftFor(rows.size())), entries_(1) {
  assert(classes <= 256);
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  for (const FeatureRow& row : rows) {
    assert(!row.weights.empty() && row.weights.size() <= 255);
    const auto begin = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({static_cast<std::uint8_t>(row.weights.size()), 0});
    entries_.insert(entries_.end(), row.weights.begin(), row.weights.end());
    Place(row.key, begin);
  }
  slots_.emplace_back();
}

// Rows arrive in the order of their keys, so each one's place is its own or just after the last.
void WeightTable::Place(FeatureKey key, std::uint32_t begin) {
  const std::size_t home = key >> shift_;
  if (slots_.size() < home) slots_.resize(home);
  slots_.push_back({key, begin});
}

std::uint32_t WeightTable::Find(FeatureKey key) const {
  for (std::size_t at = key >> shift_; at < slots_.size() && slots_[at].begin != 0; ++at)
    if (slots_[at].key == key) return slots_[at].begin;
  return 0;
}

void WeightTable::AddScores(std::span<const FeatureKey> features, std::span<std::int32_t> scores) const {
  assert(scores.size() >= classes_);
  constexpr std::size_t kBatch = 64;  // looked up together, so that the memory's answers overlap
  std::uint32_t begins[kBatch];
  for (std::size_t first = 0; first < features.size(); first += kBatch) {
    const auto batch = features.subspan(first, std::min(kBatch, features.size() - first));
    for (const FeatureKey key : batch)
      if (const std::size_t home = key >> shift_; home < slots_.size()) __builtin_prefetch(&slots_[home]);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      begins[i] = Find(batch[i]);
      if (begins[i] != 0) __builtin_prefetch(&entries_[begins[i]]);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (begins[i] == 0) continue;
      const ClassWeight* entry = &entries_[begins[i]];
      const ClassWeight* const last = entry + entry->which;
      while (entry != last) {
        ++entry;
        scores[entry->which] += entry->weight;
      }
    }
  }
}

std::string WeightTable::Write() const {
  std::string keys, counts, which, weights;
  FeatureKey before = 0;
  for (const Slot& slot : slots_) {
    if (slot.begin == 0) continue;
    AppendVarint(keys, slot.key - before);
    before = slot.key;
    const std::uint8_t count = entries_[slot.begin].which;
    counts += static_cast<char>(count);
    for (std::size_t i = 1; i <= count; ++i) {
      which += static_cast<char>(entries_[slot.begin + i].which);
      AppendVarint(weights, ZigZag(entries_[slot.begin + i].weight));
    }
  }
  std::string out;
  AppendNumber(out, static_cast<std::uint16_t>(classes_));
  AppendNumber(out, scale_);
  AppendVarint(out, rows_);
  for (const std::string* stream : {&keys, &counts, &which, &weights}) AppendStream(out, *stream);
  return out;
}

Result<WeightTable> WeightTable::Read(std::string_view bytes) {
  ByteReader reader(bytes);
  WeightTable table;
  table.classes_ = reader.Read<std::uint16_t>();
  table.scale_ = reader.Read<float>();
  table.rows_ = reader.Varint();
  ByteReader keys(reader.Bytes(reader.Varint()));
  const std::string_view counts = reader.Bytes(reader.Varint());
  const std::string_view which = reader.Bytes(reader.Varint());
  ByteReader weights(reader.Bytes(reader.Varint()));
  if (!reader.ok() || reader.left() != 0) return Damaged("is cut short");
  if (table.classes_ > 256 || counts.size() != table.rows_ || !(table.scale_ > 0))
    return Damaged("does not fit together");
  table.shift_ = ShiftFor(table.rows_);
  table.slots_.reserve((std::size_t{1} << (32 - table.shift_)) + 1);
  table.entries_.reserve(1 + table.rows_ + which.size());
  table.entries_.emplace_back();
  std::uint64_t key = 0;
  std::size_t at = 0;
  for (std::size_t row = 0; row < table.rows_; ++row) {
    const std::uint64_t step = keys.Varint();
    key += step;
    const std::size_t count = ByteAt(counts, row);
    if (key > 0xFFFFFFFFULL || step > 0xFFFFFFFFULL || (row > 0 && step == 0) || count == 0 ||
        count > which.size() - at)
      return Damaged("has rows that make no sense");
    const auto begin = static_cast<std::uint32_t>(table.entries_.size());
    table.entries_.push_back({static_cast<std::uint8_t>(count), 0});
    for (const std::size_t end = at + count; at < end; ++at) {
      if (ByteAt(which, at) >= table.classes_) return Damaged("names a class that does not exist");
      table.entries_.push_back({ByteAt(which, at), UnZigZag(weights.Varint())});
    }
    table.Place(static_cast<FeatureKey>(key), begin);
  }
  if (!keys.ok() || keys.left() != 0 || !weights.ok() || weights.left() != 0 || at != which.size())
    return Damaged("does not fit together");
  table.slots_.emplace_back();
  return table;
}

}  // namespace lacuna
