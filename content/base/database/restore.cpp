#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>

#include "content/base/backup.h"
#include "content/base/database/backups.h"
#include "content/base/database/connection.h"
#include "content/base/database/error.h"
#include "content/base/database/files.h"
#include "content/base/database/lock.h"
#include "content/base/database/verified_copy.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;

// Folds a WAL left by a crash into the library and says whether it is sound.
bool SettleLibrary(const std::string& path) {
  try {
    const Connection library = Connect(path, SQLITE_OPEN_READWRITE, path);
    Execute(library.get(),
            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)", path);
    return FindDamage(library.get(), "integrity_check", path).empty();
  } catch (const StorageError&) {
    return false;
  }
}

Outcome KeepSound(const std::string& path, Instant now) {
  try {
    const Connection library = Connect(path, SQLITE_OPEN_READWRITE, path);
    return CopyVerified(library.get(), path, NewBackupPath(path, now));
  } catch (const StorageError& broken) {
    return Error{broken.what()};
  }
}

Outcome KeepDamaged(const std::string& path, Instant now) {
  const std::string kept = NewBackupPath(path, now, ".damaged");
  std::error_code failed;
  fs::create_directories(fs::path(kept).parent_path(), failed);
  if (failed) return FileError(kept, failed.value());
  if (auto main = LinkOrCopy(path, kept); !main) return main;
  if (HasPendingWal(path)) {
    if (auto wal = LinkOrCopy(path + "-wal", kept + "-wal"); !wal) return wal;
  }
  return Done{};
}

Outcome KeepReplaced(const std::string& path, Instant now) {
  const FileKind kind = KindOfFile(path);
  if (kind == FileKind::missing || kind == FileKind::empty) return Done{};
  if (kind == FileKind::library && SettleLibrary(path)) return KeepSound(path, now);
  return KeepDamaged(path, now);
}

Outcome WriteBeside(const std::string& backup_path, const std::string& temporary) {
  try {
    const Connection backup = ConnectToLook(backup_path);
    return WriteChecked(backup.get(), backup_path, temporary);
  } catch (const StorageError& broken) {
    return Error{broken.what()};
  }
}

// What a library of that name left beside it would be replayed into the restored one.
void RemoveJournals(const std::string& path) {
  for (const char* ending : {"-wal", "-shm", "-journal"}) RemoveQuietly(path + ending);
}

}  // namespace

Outcome RestoreBackup(const std::string& backup_path, const std::string& library_path, Instant now) {
  std::error_code failed;
  if (fs::equivalent(backup_path, library_path, failed))
    return Error{fmt::format("{} is the library itself: name a backup.", backup_path)};
  if (auto sound = CheckClosedLibrary(backup_path); !sound) return sound;
  const fs::path folder = fs::absolute(library_path).parent_path();
  fs::create_directories(folder, failed);
  if (failed) return FileError(folder.string(), failed.value());
  const std::string path = fs::weakly_canonical(fs::absolute(library_path), failed).string();
  auto lock = FileLock::Take(path);
  if (!lock) return lock.error();
  const std::string temporary = path + ".restoring";
  if (auto written = WriteBeside(backup_path, temporary); !written) return written;
  if (auto kept = KeepReplaced(path, now); !kept) {
    RemoveQuietly(temporary);
    return kept;
  }
  RemoveJournals(path);
  return RenameSynced(temporary, path);
}

}  // namespace lacuna
