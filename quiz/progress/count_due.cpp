#include <unordered_set>
#include <vector>

#include "quiz/progress.h"
#include "quiz/progress/queue.h"

namespace lacuna {
namespace {

using Facts = std::unordered_set<std::int64_t>;

void AddFacts(Statement query, Facts& facts) {
  while (query.Step()) facts.insert(query.Int(0));
}

Statement FactsOfCard(Database& database, CardId card) {
  return std::move(database.Prepare("SELECT fact FROM card_fact WHERE card = ?").Bind(card));
}

// Counts the cards of a queue that can come today: each takes its facts out of the day for the ones behind
// it.
int CountApart(Database& database, LearnerId learner, std::int64_t bank, QueueKind kind, Moment now,
               int limit, Facts& taken) {
  int count = 0;
  Statement cards = database.Prepare(kInOrder);
  cards.With(learner, bank, static_cast<int>(kind), DueBefore(kind, now));
  while (count < limit && cards.Step()) {
    Facts facts;
    AddFacts(FactsOfCard(database, cards.AsId<CardTag>(0)), facts);
    bool apart = true;
    for (const std::int64_t fact : facts) apart = apart && !taken.contains(fact);
    if (!apart) continue;
    taken.merge(facts);
    ++count;
  }
  return count;
}

// Learning cards come whatever was answered today.
int CountLearning(Database& database, LearnerId learner, std::int64_t bank, Moment now, Facts& taken) {
  int count = 0;
  Statement cards = database.Prepare(kInOrder);
  cards.With(learner, bank, static_cast<int>(QueueKind::learning), DueBefore(QueueKind::learning, now));
  for (; cards.Step(); ++count) AddFacts(FactsOfCard(database, cards.AsId<CardTag>(0)), taken);
  return count;
}

}  // namespace

DueCounts ProgressStore::CountDue(LearnerId learner, std::optional<BankId> bank, Moment now,
                                  const DailyLimits& limits) {
  SyncNewCards(learner);
  const Day today = StudyDay(now.now, now.zone_minutes);
  const std::int64_t in = bank ? bank->value : 0;
  const Allowance allowance = AllowanceOf(database_, learner, today, limits);
  Facts taken;
  AddFacts(std::move(database_.Prepare(kFactsAnsweredOn).With(learner, std::int64_t{today.number})), taken);
  DueCounts counts;
  counts.learning = CountLearning(database_, learner, in, now, taken);
  counts.review = CountApart(database_, learner, in, QueueKind::review, now, allowance.reviews, taken);
  counts.fresh = CountApart(database_, learner, in, QueueKind::fresh, now, allowance.fresh, taken);
  return counts;
}

}  // namespace lacuna
