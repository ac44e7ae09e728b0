#include <array>

#include "content/bank.h"
#include "content/bank/schema.sql.h"

namespace lacuna {

Outcome BankStore::Prepare(Database& database, Instant now) {
  const std::array upgrades = {Upgrade{1, kContentSchema}};
  return database.Upgrade("content", upgrades, now);
}

}  // namespace lacuna
