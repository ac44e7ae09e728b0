#include <algorithm>
#include <limits>
#include <unordered_set>
#include <vector>

#include "quiz/progress.h"
#include "quiz/progress/queue.h"

namespace lacuna {
namespace {

using Facts = std::unordered_set<std::int64_t>;

Facts ReadFacts(Statement query) {
  Facts facts;
  while (query.Step()) facts.insert(query.Int(0));
  return facts;
}

// Counts the cards that can come today: each takes its facts out of the day for the ones behind it.
class Count {
 public:
  Count(Database& database, LearnerId learner, std::int64_t bank, Moment now, Counted counted)
      : database_(database), learner_(learner), bank_(bank), now_(now), counted_(counted) {
    const std::int64_t today = StudyDay(now.now, now.zone_minutes).number;
    taken_ = ReadFacts(std::move(database_.Prepare(kFactsAnsweredOn).With(learner, today)));
  }

  int Apart(QueueKind kind, int limit) {
    return Walk(kind, limit, [this](const Facts& facts) {
      return std::none_of(facts.begin(), facts.end(),
                          [this](std::int64_t fact) { return taken_.count(fact) > 0; });
    });
  }
  // Learning cards come whatever was answered today.
  int Learning() {
    return Walk(QueueKind::learning, std::numeric_limits<int>::max(), [](const Facts&) { return true; });
  }

 private:
  template <class Comes>
  int Walk(QueueKind kind, int limit, Comes comes) {
    int count = 0;
    Statement cards = database_.Prepare(counted_ == Counted::all ? kInOrder : kInOrderWithoutSamples);
    cards.With(learner_, bank_, static_cast<int>(kind), DueBefore(kind, now_));
    while (count < limit && cards.Step()) {
      Statement facts_of = database_.Prepare("SELECT fact FROM card_fact WHERE card = ?");
      Facts facts = ReadFacts(std::move(facts_of.Bind(cards.Int(0))));
      if (!comes(facts)) continue;
      taken_.merge(facts);
      ++count;
    }
    return count;
  }

  Database& database_;
  LearnerId learner_;
  std::int64_t bank_;
  Moment now_;
  Counted counted_;
  Facts taken_;
};

}  // namespace

DueCounts CountQueue(Database& database, LearnerId learner, std::optional<BankId> bank, Moment now,
                     const DailyLimits& limits, Counted counted) {
  const Allowance allowance = AllowanceOf(database, learner, StudyDay(now.now, now.zone_minutes), limits);
  Count count(database, learner, bank ? bank->value : 0, now, counted);
  DueCounts counts;
  counts.learning = count.Learning();
  counts.review = count.Apart(QueueKind::review, allowance.reviews);
  counts.fresh = count.Apart(QueueKind::fresh, allowance.fresh);
  return counts;
}

DueCounts ProgressStore::CountDue(LearnerId learner, std::optional<BankId> bank, Moment now,
                                  const DailyLimits& limits) {
  SyncNewCards(learner);
  return CountQueue(database_, learner, bank, now, limits, Counted::all);
}

}  // namespace lacuna
