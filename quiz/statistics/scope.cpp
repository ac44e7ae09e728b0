#include "quiz/statistics/scope.h"

#include <fmt/format.h>

#include <algorithm>

namespace lacuna {
namespace {

std::vector<CardId> SeenIds(Database& database, const StatisticsQuery& query) {
  Statement row = database.Prepare(fmt::format(
      "SELECT card FROM queue WHERE learner = ? AND bank = ? AND kind IN (0, 1) AND card NOT IN {}",
      kSampleCards));
  row.With(query.learner, BankOrAll(query));
  std::vector<CardId> ids;
  while (row.Step()) ids.push_back(row.AsId<CardTag>(0));
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace

std::string CountingReviews() {
  return fmt::format(
      "AND NOT EXISTS (SELECT 1 FROM review_void v WHERE v.review = r.id) AND r.card NOT IN {} AND "
      "(?2 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?2 AND b.card = r.card)) ",
      kSampleCards);
}

std::vector<SeenCard> SeenCards(Database& database, const StatisticsQuery& query) {
  std::vector<SeenCard> cards;
  Memory memory;
  memory.state = CardState::review;
  Statement row =
      database.Prepare("SELECT stability, lapses, last_day FROM memory WHERE card = ? AND learner = ?");
  for (const CardId card : SeenIds(database, query)) {
    row.Reset();
    if (!row.With(card, query.learner).Step()) continue;
    memory.stability = row.Real(0);
    memory.last_day = Day{static_cast<std::int32_t>(row.Int(2))};
    cards.push_back({card, memory.stability, static_cast<int>(row.Int(1)),
                     Retrievability(memory, Today(query), query.scheduler)});
  }
  return cards;
}

int CountAskable(Database& database, const StatisticsQuery& query) {
  Statement row = database.Prepare(
      fmt::format("SELECT count(*) FROM card c WHERE c.askable_since IS NOT NULL AND c.id NOT IN {} AND "
                  "(?1 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?1 AND b.card = c.id))",
                  kSampleCards));
  row.Bind(BankOrAll(query));
  return row.Step() ? static_cast<int>(row.Int(0)) : 0;
}

int CountReviews(Database& database, const StatisticsQuery& query) {
  // Memory counts the standing reviews of each card (Check proves it).
  Statement row = database.Prepare(fmt::format(
      "SELECT COALESCE(SUM(m.reps), 0) FROM memory m WHERE m.learner = ?1 AND m.last_day IS NOT NULL AND "
      "m.card NOT IN {} AND "
      "(?2 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?2 AND b.card = m.card))",
      kSampleCards));
  row.With(query.learner, BankOrAll(query));
  return row.Step() ? static_cast<int>(row.Int(0)) : 0;
}

std::map<Day, Recalled> RecalledByDay(Database& database, const StatisticsQuery& query, Day first, Day last) {
  Statement row = database.Prepare(
      "SELECT r.day, r.card, r.was, r.rating FROM review r WHERE r.learner = ?1 AND r.day BETWEEN ?3 AND "
      "?4 " +
      CountingReviews() + "ORDER BY r.day, r.card, r.at_ms, r.id");
  row.With(query.learner, BankOrAll(query), std::int64_t{first.number}, std::int64_t{last.number});
  std::map<Day, Recalled> days;
  Day day{-1};
  CardId card;
  while (row.Step()) {
    const Day this_day{static_cast<std::int32_t>(row.Int(0))};
    const CardId this_card = row.AsId<CardTag>(1);
    if (this_day == day && this_card == card) continue;  // not its first of the day
    day = this_day;
    card = this_card;
    if (row.Text(2) != Name(CardState::review)) continue;
    Recalled& recalled = days[day];
    ++recalled.n;
    recalled.right += row.Int(3) != static_cast<int>(Rating::again);
  }
  return days;
}

}  // namespace lacuna
