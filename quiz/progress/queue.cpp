#include "quiz/progress/queue.h"

#include <algorithm>
#include <limits>

#include "quiz/progress/memory_row.h"

namespace lacuna {
namespace {

// Beyond so many, the mix of new cards and reviews does not change any more.
constexpr int kMixCounts = 500;

struct Queue {
  Database& database;
  LearnerId learner;
  std::int64_t bank;  // 0: all
  Moment now;

  std::optional<CardId> First(QueueKind kind, std::int64_t before) const {
    Statement query = database.Prepare(kFirst);
    query.With(learner, bank, static_cast<int>(kind), before);
    if (!query.Step()) return std::nullopt;
    return query.AsId<CardTag>(0);
  }

  std::optional<CardId> FirstApart(QueueKind kind, Day today) const {
    Statement query = database.Prepare(kFirstApart);
    query.With(learner, bank, static_cast<int>(kind), DueBefore(kind, now), std::int64_t{today.number});
    if (!query.Step()) return std::nullopt;
    return query.AsId<CardTag>(0);
  }

  int CountUpTo(QueueKind kind, int limit) const {
    Statement query = database.Prepare(kCountUpTo);
    query.With(learner, bank, static_cast<int>(kind), DueBefore(kind, now), limit);
    return query.Step() ? static_cast<int>(query.Int(0)) : 0;
  }
};

// Evenly over the day: whichever of the two lags behind its share of the day's total.
bool NewCardsTurn(const Allowance& allowance, int fresh_left, int reviews_left) {
  const std::int64_t fresh_total = allowance.fresh_done + fresh_left;
  const std::int64_t review_total = allowance.reviews_done + reviews_left;
  return (2 * allowance.fresh_done + 1) * review_total <= (2 * allowance.reviews_done + 1) * fresh_total;
}

std::optional<CardId> FreshOrReview(const Queue& queue, const Allowance& allowance, Day today) {
  const int fresh_left = queue.CountUpTo(QueueKind::fresh, std::min(allowance.fresh, kMixCounts));
  const int reviews_left = queue.CountUpTo(QueueKind::review, std::min(allowance.reviews, kMixCounts));
  const bool fresh_first =
      fresh_left > 0 && (reviews_left == 0 || NewCardsTurn(allowance, fresh_left, reviews_left));
  for (const bool fresh : {fresh_first, !fresh_first}) {
    if ((fresh ? fresh_left : reviews_left) == 0) continue;
    const auto card = queue.FirstApart(fresh ? QueueKind::fresh : QueueKind::review, today);
    if (card) return card;
  }
  return std::nullopt;
}

}  // namespace

Allowance AllowanceOf(Database& database, LearnerId learner, Day today, const DailyLimits& limits) {
  Statement query = database.Prepare(kAnsweredOn);
  query.With(std::int64_t{today.number}, learner);
  Allowance allowance;
  if (query.Step()) {
    allowance.fresh_done = static_cast<int>(query.Int(1));
    allowance.reviews_done = static_cast<int>(query.Int(0)) - allowance.fresh_done;
  }
  allowance.fresh = std::max(0, limits.new_cards - allowance.fresh_done);
  allowance.reviews = std::max(0, limits.reviews - allowance.reviews_done);
  return allowance;
}

std::int64_t DueBefore(QueueKind kind, Moment now) {
  switch (kind) {
    case QueueKind::learning:
      return now.now.ms + 1;
    case QueueKind::review:
      return (std::int64_t{StudyDay(now.now, now.zone_minutes).number} + 1) << 32;
    case QueueKind::fresh:
      break;
  }
  return std::numeric_limits<std::int64_t>::max();
}

std::optional<ProgressStore::Pick> ProgressStore::NextCard(LearnerId learner, std::optional<BankId> bank,
                                                           Moment now, const DailyLimits& limits,
                                                           int ahead_minutes) {
  SyncNewCards(learner);
  const Queue queue{database_, learner, bank ? bank->value : 0, now};
  const Day today = StudyDay(now.now, now.zone_minutes);
  auto card = queue.First(QueueKind::learning, DueBefore(QueueKind::learning, now));
  if (!card) card = FreshOrReview(queue, AllowanceOf(database_, learner, today, limits), today);
  if (!card && ahead_minutes > 0)
    card = queue.First(QueueKind::learning, now.now.ms + ahead_minutes * kMillisPerMinute + 1);
  if (!card) return std::nullopt;
  return Pick{*card, MemoryOf(learner, *card)};
}

}  // namespace lacuna
