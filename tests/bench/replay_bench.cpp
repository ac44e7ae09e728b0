#include <fmt/format.h>

#include <stdexcept>

#include "content/base/random.h"
#include "quiz/training.h"
#include "tests/bench/bench.h"

namespace lacuna::bench {
namespace {

// A log of `cards` cards with ten reviews each, days to months apart.
std::string MakeLog(int cards) {
  Random random(3);
  std::string csv = "card_id,review_time,review_rating\n";
  for (int card = 0; card < cards; ++card) {
    std::int64_t at = 1'600'000'000'000 + static_cast<std::int64_t>(random.Below(30)) * 86'400'000;
    for (int i = 0; i < 10; ++i) {
      csv += fmt::format("{},{},{}\n", card, at, random.Below(8) == 0 ? 1 : 2 + random.Below(3));
      at += static_cast<std::int64_t>(1 + random.Below(1 + 10u * static_cast<unsigned>(i))) * 86'400'000;
    }
  }
  return csv;
}

}  // namespace

std::vector<Row> BenchReplay(const Options&) {
  const std::string csv = MakeLog(100'000);
  std::vector<double> seconds;
  std::int64_t reviews = 0;
  for (int i = 0; i < 3; ++i) {
    const auto replay = ReplayCsv(csv, Seconds);
    if (!replay.ok()) throw std::runtime_error(replay.error().message);
    seconds.push_back(replay->seconds);
    reviews = replay->reviews;
  }
  const double rate = static_cast<double>(reviews) / Median(seconds);
  return {{"reviews replayed through FSRS, one thread", fmt::format("{:.2f} million a second", rate / 1e6),
           "", true}};
}

}  // namespace lacuna::bench
