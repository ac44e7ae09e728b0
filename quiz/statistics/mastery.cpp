#include "quiz/progress/memory_row.h"
#include "quiz/statistics/scope.h"

namespace lacuna {

Mastery ComputeMastery(Database& database, const StatisticsQuery& query, ArticleId article) {
  Statement row = database.Prepare("SELECT id FROM card WHERE article = ? AND askable_since IS NOT NULL");
  row.Bind(article);
  Mastery mastery;
  while (row.Step()) {
    const auto memory = FindMemoryRow(database, query.learner, row.AsId<CardTag>(0));
    ++mastery.cards;
    if (!memory || memory->memory.state == CardState::fresh) continue;
    ++mastery.seen;
    mastery.known += Retrievability(memory->memory, Today(query), query.scheduler);
  }
  return mastery;
}

}  // namespace lacuna
