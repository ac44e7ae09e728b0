#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

// Day 0 was a Thursday.
Day MondayOf(Day day) { return day + -(((day.number + 3) % 7 + 7) % 7); }

}  // namespace

std::vector<CalendarDay> ComputeCalendar(Database& database, const StatisticsQuery& query, int weeks) {
  const Day today = Today(query);
  std::vector<CalendarDay> days;
  if (weeks <= 0) return days;
  const Day first = MondayOf(today) + -7 * (weeks - 1);
  for (Day day = first; day <= today; day = day + 1) days.push_back({day, 0});
  Statement row = database.Prepare(
      "SELECT r.day, count(*) FROM review r WHERE r.learner = ?1 AND r.day BETWEEN ?3 AND ?4 " +
      CountingReviews() + "GROUP BY r.day");
  row.With(query.learner, BankOrAll(query), std::int64_t{first.number}, std::int64_t{today.number});
  while (row.Step())
    days[static_cast<std::size_t>(row.Int(0) - first.number)].reviews = static_cast<int>(row.Int(1));
  return days;
}

}  // namespace lacuna
