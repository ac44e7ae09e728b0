#include <algorithm>

#include "quiz/progress/queue.h"
#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

void Add(std::vector<ForecastDay>& forecast, std::int64_t day, int cards) {
  const std::int64_t place = std::max<std::int64_t>(0, day - forecast.front().day.number);  // overdue: today
  if (place < static_cast<std::int64_t>(forecast.size()))
    forecast[static_cast<std::size_t>(place)].cards += cards;
}

// Places in the review queue are due days above 32 bits.
void AddReviews(Database& database, const StatisticsQuery& query, std::vector<ForecastDay>& forecast) {
  Statement row = database.Prepare(
      "SELECT q.place >> 32 AS due, count(*) FROM queue q JOIN card c ON c.id = q.card "
      "WHERE q.learner = ? AND q.bank = ? AND q.kind = ? AND q.place < ? AND c.origin <> 'sample' GROUP BY "
      "due");
  row.With(query.learner, BankOrAll(query), static_cast<int>(QueueKind::review),
           (std::int64_t{forecast.back().day.number} + 1) << 32);
  while (row.Step()) Add(forecast, row.Int(0), static_cast<int>(row.Int(1)));
}

void AddLearning(Database& database, const StatisticsQuery& query, std::vector<ForecastDay>& forecast) {
  Statement row = database.Prepare(
      "SELECT q.place FROM queue q JOIN card c ON c.id = q.card "
      "WHERE q.learner = ? AND q.bank = ? AND q.kind = ? AND c.origin <> 'sample'");
  row.With(query.learner, BankOrAll(query), static_cast<int>(QueueKind::learning));
  while (row.Step()) Add(forecast, StudyDay({row.Int(0)}, query.now.zone_minutes).number, 1);
}

}  // namespace

std::vector<ForecastDay> ComputeForecast(Database& database, const StatisticsQuery& query, int days) {
  std::vector<ForecastDay> forecast;
  for (int i = 0; i < days; ++i) forecast.push_back({Today(query) + i, 0, 0});
  if (forecast.empty()) return forecast;
  AddReviews(database, query, forecast);
  AddLearning(database, query, forecast);
  const double seconds = SecondsPerAnswer(database, query.learner);
  for (ForecastDay& day : forecast) day.minutes = day.cards * seconds / 60;
  return forecast;
}

}  // namespace lacuna
