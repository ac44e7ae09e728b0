#include <array>

#include "content/bank.h"
#include "content/bank/schema.sql.h"
#include "content/bank/upgrade_2.sql.h"
#include "content/bank/upgrade_3.sql.h"

namespace lacuna {

Outcome BankStore::Prepare(Database& database, Instant now) {
  const std::array upgrades = {Upgrade{1, kContentSchema}, Upgrade{2, kContentUpgrade2},
                               Upgrade{3, kContentUpgrade3}};
  return database.Upgrade("content", upgrades, now);
}

}  // namespace lacuna
