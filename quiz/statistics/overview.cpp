#include "quiz/progress/queue.h"
#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

constexpr int kForecastDays = 30;
constexpr int kWeakest = 10;

// Without samples, tests that were broken off and studies without an answer: none of them has a score.
std::vector<Sitting> ScoredSittings(Database& database, const StatisticsQuery& query) {
  Statement row = database.Prepare("SELECT of_sample FROM sitting WHERE id = ?");
  std::vector<Sitting> scored;
  for (Sitting& sitting : ProgressStore(database).Sittings(query.learner)) {
    if (query.bank && sitting.bank != query.bank) continue;
    if (sitting.maximum <= 0 || (sitting.kind == SittingKind::test && !sitting.ended)) continue;
    row.Reset();
    row.Bind(sitting.id);
    if (row.Step() && row.Int(0) == 0) scored.push_back(std::move(sitting));
  }
  return scored;
}

}  // namespace

Overview ComputeOverview(Database& database, const StatisticsQuery& query) {
  ProgressStore(database).SyncNewCards(query.learner);
  const Day today = Today(query);
  Overview overview;
  overview.reviews = CountReviews(database, query);
  overview.cards = CountAskable(database, query);
  overview.due_now =
      CountQueue(database, query.learner, query.bank, query.now, query.limits, Counted::without_samples)
          .total();
  overview.minutes_due = overview.due_now * SecondsPerAnswer(database, query.learner) / 60;
  const std::vector<SeenCard> seen = SeenCards(database, query);
  for (const SeenCard& card : seen) overview.known += card.retrievability;
  Recalled recalled;
  for (const auto& [day, count] : RecalledByDay(database, query, today + -(kRetentionDays - 1), today)) {
    recalled.n += count.n;
    recalled.right += count.right;
  }
  overview.retention = WilsonShare(recalled.right, recalled.n);
  overview.forecast = ComputeForecast(database, query, kForecastDays);
  overview.sittings = ScoredSittings(database, query);
  overview.weakest = WeakestOf(database, seen, kWeakest);
  return overview;
}

}  // namespace lacuna
