#include <fmt/format.h>
#include <sqlite3.h>

#include <cassert>

#include "content/base/backup.h"
#include "content/base/database.h"
#include "content/base/database/state.h"

namespace lacuna {
namespace {

int VersionOf(Database& database, std::string_view module) {
  auto version = database.Prepare("SELECT version FROM schema_version WHERE module = ?");
  return version.With(module).Step() ? static_cast<int>(version.Int(0)) : 0;
}

void Apply(Database& database, std::string_view module, std::span<const struct Upgrade> steps, int from) {
  Transaction transaction(database);
  for (const auto& step : steps) {
    if (step.version <= from) continue;
    database.Execute(step.sql);
  }
  database.Prepare("INSERT OR REPLACE INTO schema_version VALUES (?, ?)")
      .With(module, steps.back().version)
      .Run();
  transaction.Commit();
}

}  // namespace

Outcome Database::Upgrade(std::string_view module, std::span<const struct Upgrade> upgrades, Instant now) {
  assert(!upgrades.empty() && upgrades.back().version == static_cast<int>(upgrades.size()));
  const int known = upgrades.back().version;
  const int found = VersionOf(*this, module);
  if (found > known)
    return Error{fmt::format(
        "The library {} was written by a newer Lacuna (its {} tables are version {}, this program "
        "knows {}): update Lacuna, or name another library with --library.",
        path(), module, found, known)};
  if (!state_->checked && !path().empty()) {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    Execute("PRAGMA journal_mode=WAL");
  }
  state_->checked = true;
  if (found == known) return Done{};
  if (!state_->fresh && !state_->backed_up && !path().empty()) {
    if (auto backup = MakeBackup(*this, now); !backup) return backup.error();
    state_->backed_up = true;
  }
  Apply(*this, module, upgrades, found);
  return Done{};
}

}  // namespace lacuna
