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

// Keys are spread over one and a half to three times as many slots as there are rows.
unsigned ShiftFor(std::size_t rows) {
  const unsigned bits = std::clamp(static_cast<unsigned>(std::bit_width(rows + rows / 2)), 1U, 31U);
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

std::uint32_t RowAt(std::size_t begin, std::size_t count) {
  return static_cast<std::uint32_t>(begin << 8 | count);
}
std::size_t BeginOf(std::uint32_t row) { return row >> 8; }
std::size_t CountOf(std::uint32_t row) { return row & 0xFF; }

Error Damaged(const char* what) { return Error{std::string("its table of weights ") + what}; }

}  // namespace

WeightTable::WeightTable(std::size_t classes, float scale, std::vector<FeatureRow> rows)
    : classes_(classes), rows_(rows.size()), scale_(scale), shift_(ShiftFor(rows.size())) {
  assert(classes <= 256);
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
  PrepareSlots();
  for (const FeatureRow& row : rows) {
    assert(!row.weights.empty() && row.weights.size() <= 255);
    Place(row.key, RowAt(entries_.size(), row.weights.size()));
    entries_.insert(entries_.end(), row.weights.begin(), row.weights.end());
  }
  assert(entries_.size() <= kMostEntries);
  CloseSlots();
}

// Room for every key at its own place, and for all of them after the last one's.
void WeightTable::PrepareSlots() { slots_.resize((std::size_t{1} << (32 - shift_)) + rows_ + 1); }

// Rows arrive in the order of their keys, so each one's place is its own or just after the last.
void WeightTable::Place(FeatureKey key, std::uint32_t row) {
  const std::size_t home = key >> shift_;
  while (filled_ < home) slots_[filled_++] = {0, 0};
  slots_[filled_++] = {key, row};
}

std::uint32_t WeightTable::Find(FeatureKey key) const {
  for (std::size_t at = key >> shift_; at < filled_ && slots_[at].row != 0; ++at)
    if (slots_[at].key == key) return slots_[at].row;
  return 0;
}

void WeightTable::AddScores(std::span<const FeatureKey> features, std::span<std::int32_t> scores) const {
  assert(scores.size() >= classes_);
  constexpr std::size_t kBatch = 64;  // looked up together, so that the memory's answers overlap
  std::uint32_t found[kBatch];
  for (std::size_t first = 0; first < features.size(); first += kBatch) {
    const auto batch = features.subspan(first, std::min(kBatch, features.size() - first));
    for (const FeatureKey key : batch)
      if (const std::size_t home = key >> shift_; home < filled_) __builtin_prefetch(&slots_[home]);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      found[i] = Find(batch[i]);
      if (found[i] != 0) __builtin_prefetch(&entries_[BeginOf(found[i])]);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (found[i] == 0) continue;
      const ClassWeight* entry = &entries_[BeginOf(found[i])];
      const ClassWeight* const end = entry + CountOf(found[i]);
      for (; entry != end; ++entry) scores[entry->which] += entry->weight;
    }
  }
}

std::string WeightTable::Write() const {
  std::string keys, counts, which, weights;
  FeatureKey before = 0;
  for (std::size_t i = 0; i < filled_; ++i) {
    const Slot slot = slots_[i];
    if (slot.row == 0) continue;
    AppendVarint(keys, slot.key - before);
    before = slot.key;
    counts += static_cast<char>(CountOf(slot.row));
  }
  for (const ClassWeight& entry : entries_) {
    which += static_cast<char>(entry.which);
    AppendVarint(weights, ZigZag(entry.weight));
  }
  std::string out;
  AppendNumber(out, static_cast<std::uint16_t>(classes_));
  AppendNumber(out, scale_);
  AppendVarint(out, rows_);
  for (const std::string* stream : {&keys, &counts, &which, &weights}) AppendStream(out, *stream);
  return out;
}

bool WeightTable::ReadEntries(std::string_view which, std::string_view weights) {
  ByteReader reader(weights);
  std::size_t classes = 0;
  entries_.resize(which.size());
  for (std::size_t i = 0; i < which.size(); ++i) {
    classes = std::max<std::size_t>(classes, ByteAt(which, i) + 1);
    entries_[i] = {ByteAt(which, i), UnZigZag(reader.Varint())};
  }
  return classes <= classes_ && reader.ok() && reader.left() == 0;
}

bool WeightTable::ReadRows(std::string_view keys, std::string_view counts) {
  ByteReader reader(keys);
  std::uint64_t key = 0;
  std::size_t begin = 0;
  PrepareSlots();
  for (std::size_t row = 0; row < counts.size(); ++row) {
    const std::uint64_t step = reader.Varint();
    key += step;
    const std::size_t count = ByteAt(counts, row);
    const bool in_order = step <= 0xFFFFFFFFULL && key <= 0xFFFFFFFFULL && (row == 0 || step > 0);
    if (!in_order || count == 0 || count > entries_.size() - begin) return false;
    Place(static_cast<FeatureKey>(key), RowAt(begin, count));
    begin += count;
  }
  CloseSlots();
  return begin == entries_.size() && reader.ok() && reader.left() == 0;
}

Result<WeightTable> WeightTable::Read(std::string_view bytes) {
  ByteReader reader(bytes);
  WeightTable table;
  table.classes_ = reader.Read<std::uint16_t>();
  table.scale_ = reader.Read<float>();
  table.rows_ = reader.Varint();
  const std::string_view keys = reader.Bytes(reader.Varint());
  const std::string_view counts = reader.Bytes(reader.Varint());
  const std::string_view which = reader.Bytes(reader.Varint());
  const std::string_view weights = reader.Bytes(reader.Varint());
  if (!reader.ok() || reader.left() != 0) return Damaged("is cut short");
  if (table.classes_ > 256 || counts.size() != table.rows_ || which.size() > kMostEntries ||
      !(table.scale_ > 0))
    return Damaged("does not fit together");
  table.shift_ = ShiftFor(table.rows_);
  if (!table.ReadEntries(which, weights)) return Damaged("has weights that make no sense");
  if (!table.ReadRows(keys, counts)) return Damaged("has rows that make no sense");
  return table;
}

}  // namespace lacuna
