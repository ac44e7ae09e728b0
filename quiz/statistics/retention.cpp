#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

constexpr int kReviewsForACurve = 30;

}  // namespace

std::vector<RetentionDay> ComputeRetentionCurve(Database& database, const StatisticsQuery& query, int days) {
  const Day today = Today(query);
  std::vector<RetentionDay> curve;
  if (days <= 0) return curve;
  const Day first = today + -(days - 1);
  const auto recalled = RecalledByDay(database, query, first + -(kRetentionDays - 1), today);
  for (Day day = first; day <= today; day = day + 1) {
    Recalled sum;
    for (auto at = recalled.upper_bound(day + -kRetentionDays); at != recalled.end() && at->first <= day;
         ++at) {
      sum.n += at->second.n;
      sum.right += at->second.right;
    }
    curve.push_back({day, WilsonShare(sum.right, sum.n)});
  }
  return curve;
}

int AnswersUntilCurve(const Overview& overview) {
  return overview.retention.n >= kReviewsForACurve ? 0 : kReviewsForACurve - overview.retention.n;
}

}  // namespace lacuna
