#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <filesystem>

#include "content/base/backup.h"
#include "content/base/database.h"
#include "content/base/database/error.h"
#include "content/base/database/state.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;

// A full check reads every page (about 1 GB/s from the page cache). At each start it is worth it for a
// small file; a bigger one is checked after a crash, and by every backup.
constexpr std::uintmax_t kCheckedAtEveryOpen = 8u << 20;
constexpr std::uintmax_t kCheckedAfterCrash = 256u << 20;

Outcome MakeFolder(const std::string& path) {
  const fs::path folder = fs::path(path).parent_path();
  std::error_code failed;
  if (!folder.empty()) fs::create_directories(folder, failed);
  if (failed) return FileError(folder.string(), failed.value());
  return Done{};
}

// The same file must have the same lock, whichever link leads to it.
std::string RealPath(const std::string& path) {
  std::error_code failed;
  const fs::path real = fs::weakly_canonical(fs::absolute(path), failed);
  return failed ? path : real.string();
}

Outcome CheckKind(const std::string& path, FileKind kind) {
  // A journal waiting to be rolled back may hold the true header: then SQLite must judge.
  if (kind == FileKind::foreign && fs::is_regular_file(path) && fs::exists(path + "-journal")) return Done{};
  if (kind == FileKind::unreadable) return FileError(path, EACCES);
  if (kind != FileKind::foreign) return Done{};
  // Backups beside it say that it was one.
  if (fs::is_regular_file(path) && !ListBackups(path).empty())
    return Error{DamageSentence(path, "its first page is not readable")};
  return Error{fmt::format("{} is no Lacuna library: name another file with --library.", path)};
}

void CheckSoundness(sqlite3* handle, const std::string& path, bool after_crash) {
  std::error_code failed;
  const std::uintmax_t bytes = fs::file_size(path, failed);
  if (bytes > (after_crash ? kCheckedAfterCrash : kCheckedAtEveryOpen)) return;
  const auto damage = FindDamage(handle, "quick_check", path);
  if (!damage.empty())
    throw StorageError(DamageSentence(path, damage.front().substr(0, damage.front().find('\n'))));
}

void CheckContents(sqlite3* handle, const std::string& path) {
  if (QueryInt(handle, "PRAGMA application_id", path) != kApplicationId)
    throw StorageError(fmt::format("{} is no Lacuna library: name another file with --library.", path));
  const auto foreign =
      Query(handle, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')", path);
  if (!foreign.empty())
    throw StorageError(
        fmt::format("The library {} holds '{}', which Lacuna did not put there: bring back a backup with "
                    "`lacuna restore`, or name another library with --library.",
                    path, foreign.front()));
}

// Marks a new file in one transaction, so that it is either empty or a library.
void MarkAsLibrary(sqlite3* handle, const std::string& path) {
  Execute(
      handle,
      fmt::format("BEGIN IMMEDIATE; PRAGMA application_id={};"
                  "CREATE TABLE schema_version (module TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;"
                  "COMMIT",
                  kApplicationId),
      path);
}

void Configure(sqlite3* handle, const std::string& path) {
  Execute(handle,
          "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
          "PRAGMA journal_size_limit=16777216; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY",
          path);
}

Connection OpenFile(const std::string& path) {
  const bool after_crash = HasPendingWal(path);
  Connection connection = Connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path);
  sqlite3* handle = connection.get();
  if (sqlite3_db_readonly(handle, "main") == 1) ThrowStorageError(nullptr, SQLITE_READONLY, path);
  // Until the versions are known to be ours, closing must not fold a pending WAL into the file.
  if (after_crash) sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  Configure(handle, path);
  // Empty, or emptied just now: a kill while it was marked left a journal that was rolled back.
  if (QueryInt(handle, "PRAGMA page_count", path) == 0) MarkAsLibrary(handle, path);
  CheckSoundness(handle, path, after_crash);
  CheckContents(handle, path);
  return connection;
}

}  // namespace

Result<std::unique_ptr<Database>> Database::Open(const std::string& given) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file-size limit is an error to report, not a reason to die
  const std::string path = RealPath(given);
  if (auto folder = MakeFolder(path); !folder) return folder.error();
  const FileKind kind = KindOfFile(path);
  if (auto sort = CheckKind(path, kind); !sort) return sort.error();
  auto lock = FileLock::Take(path);
  if (!lock) return lock.error();
  try {
    auto state = std::make_unique<State>();
    state->lock = std::move(*lock);
    state->path = path;
    state->fresh = kind == FileKind::missing || kind == FileKind::empty;
    state->connection = OpenFile(path);
    return std::unique_ptr<Database>(new Database(std::move(state)));
  } catch (const StorageError& broken) {
    return Error{broken.what()};
  }
}

std::unique_ptr<Database> Database::OpenInMemory() {
  auto state = std::make_unique<State>();
  state->fresh = true;
  state->connection = Connect(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "");
  Configure(state->handle(), "");
  MarkAsLibrary(state->handle(), "");
  return std::unique_ptr<Database>(new Database(std::move(state)));
}

}  // namespace lacuna
