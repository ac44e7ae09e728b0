#include "content/language/model/weight_table.h"

#include <array>

#include "content/base/random.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

WeightTable SmallTable() {
  return WeightTable(3, 0.5F, {{900, {{2, -4}}}, {7, {{0, 5}, {2, 1}}}, {4294967295U, {{1, 127}}}});
}

std::array<std::int32_t, 3> ScoresOf(const WeightTable& table, std::vector<FeatureKey> features) {
  std::array<std::int32_t, 3> scores{};
  table.AddScores(features, scores);
  return scores;
}

}  // namespace

TEST_CASE("A weight table adds up the classes of the features it knows", "[content][language][model]") {
  const WeightTable table = SmallTable();
  CHECK(ScoresOf(table, {7, 900, 8}) == std::array<std::int32_t, 3>{5, 0, -3});
  CHECK(ScoresOf(table, {7, 7}) == std::array<std::int32_t, 3>{10, 0, 2});
  CHECK(ScoresOf(table, {4294967295U}) == std::array<std::int32_t, 3>{0, 127, 0});
  CHECK(ScoresOf(table, {}) == std::array<std::int32_t, 3>{0, 0, 0});
  CHECK(ScoresOf(WeightTable(), {1}) == std::array<std::int32_t, 3>{0, 0, 0});
}

TEST_CASE("A weight table reads back what it wrote", "[content][language][model]") {
  Random random(1);
  std::vector<FeatureRow> rows;
  for (int i = 0; i < 5000; ++i)
    rows.push_back(
        {static_cast<FeatureKey>(random.Next() | 1) ^ static_cast<FeatureKey>(i),
         {{static_cast<std::uint8_t>(random.Below(3)), static_cast<std::int16_t>(i % 250 - 125)}}});
  const WeightTable table(3, 0.25F, rows);
  const auto read = WeightTable::Read(table.Write());
  REQUIRE(read);
  CHECK(read->rows() == 5000);
  CHECK(read->scale() == 0.25F);
  for (const FeatureRow& row : rows) CHECK(ScoresOf(*read, {row.key}) == ScoresOf(table, {row.key}));
}

TEST_CASE("Bytes that are no weight table are refused", "[content][language][model]") {
  const std::string whole = SmallTable().Write();
  REQUIRE(WeightTable::Read(whole));
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(WeightTable::Read(whole.substr(0, size)));
  CHECK_FALSE(WeightTable::Read(whole + "x"));
  std::string too_few_classes = whole;
  too_few_classes[0] = 2;
  CHECK_FALSE(WeightTable::Read(too_few_classes));
}

TEST_CASE("Any damaged byte of a weight table gives an error or a table, never a crash",
          "[content][language][model]") {
  const std::string whole = SmallTable().Write();
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
      const auto read = WeightTable::Read(damaged);
      if (!read) continue;
      std::vector<std::int32_t> scores(read->classes());
      read->AddScores(std::vector<FeatureKey>{7, 900, 4294967295U}, scores);
      CHECK(read->rows() <= 3);
    }
  }
}

}  // namespace lacuna
