// What the charts and `stats` show: numbers and labels, never pixels.
//
// n stands beside every percentage, with a 95 % Wilson interval. Samples that ship with Lacuna and voided
// reviews never count.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank.h"
#include "quiz/progress.h"

namespace lacuna {

struct Share {  // right of n
  int n = 0, right = 0;
  double low = 0, high = 0;  // Wilson 95 %; 0 and 1 when n = 0
  double value() const { return n > 0 ? static_cast<double>(right) / n : 0; }
};
Share WilsonShare(int right, int n);

struct StatisticsQuery {
  LearnerId learner;
  std::optional<BankId> bank;
  Moment now;
  SchedulerSettings scheduler;
  DailyLimits limits;
};

struct ForecastDay {
  Day day;
  int cards = 0;
  double minutes = 0;
};
struct CalendarDay {
  Day day;
  int reviews = 0;
};
struct RetentionDay {
  Day day;
  Share share;
};  // of reviews of cards in state review, the 30 days up to it: the last day's is Overview::retention
struct WeakFact {
  CardId card;
  QuestionId question;
  double retrievability = 0;
  int lapses = 0;
  std::string stem, answer, evidence, article;
};

struct Overview {   // `lacuna stats --json`
  int reviews = 0;  // not voided
  int cards = 0;    // askable
  int due_now = 0;
  double minutes_due = 0;
  double known = 0;                   // sum of retrievability
  Share retention;                    // last 30 days, cards in state review
  std::vector<ForecastDay> forecast;  // 30 days from today
  std::vector<Sitting> sittings;      // newest first
  std::vector<WeakFact> weakest;      // at most 10
};
Overview ComputeOverview(Database& database, const StatisticsQuery& query);

std::vector<CalendarDay> ComputeCalendar(Database& database, const StatisticsQuery& query, int weeks);
std::vector<RetentionDay> ComputeRetentionCurve(Database& database, const StatisticsQuery& query, int days);
std::vector<ForecastDay> ComputeForecast(Database& database, const StatisticsQuery& query, int days);
std::vector<WeakFact> ComputeWeakest(Database& database, const StatisticsQuery& query, int limit);
// How much of an article is known: its askable cards, how many were ever asked, and the sum of
// retrievability.
struct Mastery {
  int cards = 0, seen = 0;
  double known = 0;
};
Mastery ComputeMastery(Database& database, const StatisticsQuery& query, ArticleId article);
// The three plain sentences Progress opens with.
std::vector<std::string> PlainSentences(const Overview& overview, Day today);
// Answers missing until the retention curve means something (30 reviews of known cards); 0 when enough.
int AnswersUntilCurve(const Overview& overview);
// Seconds an answer takes this learner: median of the last 200, 12 s before there are 10.
double SecondsPerAnswer(Database& database, LearnerId learner);

}  // namespace lacuna
