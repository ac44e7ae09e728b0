#include <vector>

#include "quiz/statistics.h"

namespace lacuna {
namespace {

constexpr std::size_t kEnough = 10;
constexpr double kSecondsBefore = 12;

}  // namespace

double SecondsPerAnswer(Database& database, LearnerId learner) {
  Statement row = database.Prepare(
      "SELECT millis FROM (SELECT r.millis FROM review r LEFT JOIN review_void v ON v.review = r.id "
      "WHERE r.learner = ? AND v.review IS NULL ORDER BY r.id DESC LIMIT 200) ORDER BY millis");
  row.Bind(learner);
  std::vector<double> millis;
  while (row.Step()) millis.push_back(static_cast<double>(row.Int(0)));
  if (millis.size() < kEnough) return kSecondsBefore;
  const std::size_t middle = millis.size() / 2;
  const double median = millis.size() % 2 == 1 ? millis[middle] : (millis[middle - 1] + millis[middle]) / 2;
  return median / 1000;
}

}  // namespace lacuna
