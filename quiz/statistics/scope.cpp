#include "quiz/statistics/scope.h"

namespace lacuna {

std::vector<SeenCard> SeenCards(Database& database, const StatisticsQuery& query) {
  Statement row = database.Prepare(
      "SELECT q.card, m.stability, m.lapses, m.last_day FROM queue q JOIN card c ON c.id = q.card "
      "JOIN memory m ON m.card = q.card AND m.learner = q.learner "
      "WHERE q.learner = ? AND q.bank = ? AND q.kind IN (0, 1) AND c.origin <> 'sample'");
  row.With(query.learner, BankOrAll(query));
  std::vector<SeenCard> cards;
  Memory memory;
  memory.state = CardState::review;
  while (row.Step()) {
    memory.stability = row.Real(1);
    memory.last_day = Day{static_cast<std::int32_t>(row.Int(3))};
    cards.push_back({row.AsId<CardTag>(0), memory.stability, static_cast<int>(row.Int(2)),
                     Retrievability(memory, Today(query), query.scheduler)});
  }
  return cards;
}

int CountAskable(Database& database, const StatisticsQuery& query) {
  Statement row = database.Prepare(
      "SELECT count(*) FROM card c WHERE c.askable_since IS NOT NULL AND c.origin <> 'sample' AND "
      "(?1 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?1 AND b.card = c.id))");
  row.Bind(BankOrAll(query));
  return row.Step() ? static_cast<int>(row.Int(0)) : 0;
}

int CountReviews(Database& database, const StatisticsQuery& query) {
  // Memory counts the standing reviews of each card (Check proves it).
  Statement row = database.Prepare(
      "SELECT COALESCE(SUM(m.reps), 0) FROM memory m JOIN card c ON c.id = m.card "
      "WHERE m.learner = ?1 AND c.origin <> 'sample' AND "
      "(?2 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?2 AND b.card = c.id))");
  row.With(query.learner, BankOrAll(query));
  return row.Step() ? static_cast<int>(row.Int(0)) : 0;
}

std::map<Day, Recalled> RecalledByDay(Database& database, const StatisticsQuery& query, Day first, Day last) {
  Statement row = database.Prepare(
      "SELECT r.day, r.card, r.was, r.rating FROM review r JOIN card c ON c.id = r.card "
      "LEFT JOIN review_void v ON v.review = r.id "
      "WHERE r.learner = ?1 AND r.day BETWEEN ?3 AND ?4 AND v.review IS NULL AND c.origin <> 'sample' AND "
      "(?2 = 0 OR EXISTS (SELECT 1 FROM bank_card b WHERE b.bank = ?2 AND b.card = r.card)) "
      "ORDER BY r.day, r.card, r.at_ms, r.id");
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
