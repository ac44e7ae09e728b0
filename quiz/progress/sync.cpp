#include <algorithm>
#include <vector>

#include "quiz/progress.h"
#include "quiz/progress/memory_row.h"

namespace lacuna {
namespace {

// Rows a transaction, so that the library is never held long.
constexpr std::size_t kBatch = 2'000;

std::int64_t Synced(Database& database, LearnerId learner) {
  Statement query = database.Prepare("SELECT synced FROM learner WHERE id = ?");
  query.Bind(learner);
  return query.Step() ? query.Int(0) : 0;
}

std::int64_t NewestAskable(Database& database) {
  Statement query = database.Prepare(
      "SELECT askable_since FROM card WHERE askable_since IS NOT NULL ORDER BY askable_since DESC LIMIT 1");
  return query.Step() ? query.Int(0) : 0;
}

std::vector<CardId> AskableAfter(Database& database, std::int64_t synced) {
  Statement query =
      database.Prepare("SELECT id FROM card WHERE askable_since > ? ORDER BY askable_since, id");
  query.Bind(synced);
  std::vector<CardId> cards;
  while (query.Step()) cards.push_back(query.AsId<CardTag>(0));
  return cards;
}

}  // namespace

void ProgressStore::SyncNewCards(LearnerId learner) {
  const std::int64_t synced = Synced(database_, learner);
  const std::int64_t newest = NewestAskable(database_);
  if (newest <= synced) return;
  const std::vector<CardId> cards = AskableAfter(database_, synced);
  for (std::size_t begin = 0; begin < cards.size(); begin += kBatch) {
    Transaction transaction(database_);
    const std::size_t end = std::min(cards.size(), begin + kBatch);
    for (std::size_t i = begin; i < end; ++i) MakeNewMemoryRow(database_, learner, cards[i]);
    if (end == cards.size())
      database_.Prepare("UPDATE learner SET synced = ? WHERE id = ?").With(newest, learner).Run();
    transaction.Commit();
  }
}

}  // namespace lacuna
