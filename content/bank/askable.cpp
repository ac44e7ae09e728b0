#include "content/bank/askable.h"

#include <string>

#include "content/bank/codec.h"

namespace lacuna {

void RefreshAskable(Database& database, const std::vector<CardId>& cards) {
  if (cards.empty()) return;
  const std::string ids = WriteIds(cards);
  const std::string condition(kMayBeAsked);
  database
      .Prepare(
          "UPDATE card SET askable_since = NULL WHERE id IN (SELECT value FROM json_each(?))"
          " AND askable_since IS NOT NULL AND NOT (" +
          condition + ")")
      .With(ids)
      .Run();
  database
      .Prepare(
          "UPDATE card SET askable_since = (SELECT value + 1 FROM change_counter)"
          " WHERE id IN (SELECT value FROM json_each(?)) AND askable_since IS NULL AND " +
          condition)
      .With(ids)
      .Run();
  if (database.Changes() > 0) database.Execute("UPDATE change_counter SET value = value + 1");
}

}  // namespace lacuna
