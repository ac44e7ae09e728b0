#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "quiz/progress/queue.h"
#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

void Add(std::vector<ForecastDay>& forecast, std::int64_t day) {
  const std::int64_t place = std::max<std::int64_t>(0, day - forecast.front().day.number);  // overdue: today
  if (place < static_cast<std::int64_t>(forecast.size())) ++forecast[static_cast<std::size_t>(place)].cards;
}

Statement InQueue(Database& database, const StatisticsQuery& query, QueueKind kind) {
  Statement row = database.Prepare(fmt::format(
      "SELECT place FROM queue WHERE learner = ? AND bank = ? AND kind = ? AND place < ? AND card NOT IN {}",
      kSampleCards));
  row.With(query.learner, BankOrAll(query), static_cast<int>(kind));
  return row;
}

// Places in the review queue are due days above 32 bits.
void AddReviews(Database& database, const StatisticsQuery& query, std::vector<ForecastDay>& forecast) {
  Statement row = InQueue(database, query, QueueKind::review);
  row.Bind((std::int64_t{forecast.back().day.number} + 1) << 32);
  while (row.Step()) Add(forecast, row.Int(0) >> 32);
}

void AddLearning(Database& database, const StatisticsQuery& query, std::vector<ForecastDay>& forecast) {
  Statement row = InQueue(database, query, QueueKind::learning);
  row.Bind(std::numeric_limits<std::int64_t>::max());
  while (row.Step()) Add(forecast, StudyDay({row.Int(0)}, query.now.zone_minutes).number);
}

}  // namespace

std::vector<ForecastDay> ComputeForecast(Database& database, const StatisticsQuery& query, int days) {
  std::vector<ForecastDay> forecast;
  forecast.reserve(static_cast<std::size_t>(std::max(days, 0)));
  for (int i = 0; i < days; ++i) forecast.push_back({Today(query) + i, 0, 0});
  if (forecast.empty()) return forecast;
  AddReviews(database, query, forecast);
  AddLearning(database, query, forecast);
  const double seconds = SecondsPerAnswer(database, query.learner);
  for (ForecastDay& day : forecast) day.minutes = day.cards * seconds / 60;
  return forecast;
}

}  // namespace lacuna
