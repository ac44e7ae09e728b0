// Backups of a library, and the way back.
//
// They lie in `backups/` beside the library, named after it and the moment they were made, in UTC:
// `library-20261122-093000.lacuna`. Each was synced, reopened and checked before it got its name, so a
// backup that is listed is whole. Errors are sentences; nothing here throws.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "content/base/database.h"
#include "content/base/instant.h"
#include "content/base/result.h"

namespace lacuna {

struct BackupFile {
  std::string path;
  Instant made;  // as its name says
  std::uint64_t bytes = 0;
};

// Which backups are kept: the newest ones, and the newest of each of the last days and weeks that have any.
constexpr int kBackupsKept = 10;
constexpr int kBackupDaysKept = 7;
constexpr int kBackupWeeksKept = 4;

// Adds a backup and removes the ones that are no longer kept. Returns its path.
Result<std::string> MakeBackup(Database& database, Instant now);

// Newest first; empty when there are none.
std::vector<BackupFile> ListBackups(const std::string& library_path);

// Puts the backup in the library's place; the library must be closed. The backup is checked first, and what
// it replaces is kept: as a backup when it is sound, else beside them under a name that ends in `.damaged`.
// Either all of it happens or nothing.
Outcome RestoreBackup(const std::string& backup_path, const std::string& library_path, Instant now);

}  // namespace lacuna
