#include "content/base/database/verified_copy.h"

#include <fmt/format.h>

#include <filesystem>

#include "content/base/database.h"
#include "content/base/database/error.h"
#include "content/base/database/files.h"

namespace lacuna {
namespace {

namespace fs = std::filesystem;

void CopyPages(sqlite3* from, sqlite3* to, const std::string& to_path) {
  sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
  if (!backup) ThrowStorageError(to, sqlite3_errcode(to), to_path);
  sqlite3_backup_step(backup, -1);
  const int code = sqlite3_backup_finish(backup);
  if (code != SQLITE_OK) ThrowStorageError(to, code, to_path);
}

// A single file without a WAL, so that it can be read from a read-only disk and copied by hand.
void WritePages(sqlite3* from, const std::string& to) {
  const Connection copy = Connect(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, to);
  Execute(copy.get(), "PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=OFF", to);
  CopyPages(from, copy.get(), to);
  Execute(copy.get(), "PRAGMA journal_mode=DELETE", to);
}

Outcome CheckTarget(const std::string& from_path, const std::string& to) {
  std::error_code failed;
  if (!from_path.empty() && fs::equivalent(from_path, to, failed))
    return Error{fmt::format("{} is the library itself: give the backup another name.", to)};
  const FileKind kind = KindOfFile(to);
  if (kind == FileKind::missing || kind == FileKind::empty || kind == FileKind::library) return Done{};
  return Error{
      fmt::format("{} is there already and is no Lacuna library: give the backup another name.", to)};
}

}  // namespace

Outcome CheckClosedLibrary(const std::string& path) {
  switch (KindOfFile(path)) {
    case FileKind::missing:
      return Error{fmt::format("There is no file {}: check the name.", path)};
    case FileKind::unreadable:
      return Error{fmt::format("{} cannot be read: allow reading it.", path)};
    case FileKind::empty:
    case FileKind::foreign:
      return Error{fmt::format("{} is no Lacuna library: name another file.", path)};
    case FileKind::library:
      break;
  }
  try {
    const Connection look = ConnectToLook(path);
    const auto damage = FindDamage(look.get(), "integrity_check", path);
    if (damage.empty()) return Done{};
    return Error{fmt::format("{} is damaged ({}): choose another backup.", path,
                             damage.front().substr(0, damage.front().find('\n')))};
  } catch (const StorageError&) {
    return Error{fmt::format("{} is damaged: choose another backup.", path)};
  }
}

Outcome WriteChecked(sqlite3* from, const std::string& from_path, const std::string& temporary) {
  RemoveQuietly(temporary);
  RemoveQuietly(temporary + "-journal");
  Outcome outcome = Done{};
  try {
    WritePages(from, temporary);
    outcome = SyncFile(temporary);
    if (outcome.ok() && !CheckClosedLibrary(temporary))
      outcome = Error{fmt::format("A copy of {} did not pass its check: run `lacuna check`.", from_path)};
  } catch (const StorageError& broken) {
    outcome = Error{broken.what()};
  }
  if (!outcome) RemoveQuietly(temporary);
  return outcome;
}

Outcome CopyVerified(sqlite3* from, const std::string& from_path, const std::string& to) {
  if (auto target = CheckTarget(from_path, to); !target) return target;
  const fs::path folder = fs::absolute(to).parent_path();
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) return FileError(folder.string(), failed.value());
  const std::string temporary = to + ".partial";
  if (auto written = WriteChecked(from, from_path, temporary); !written) return written;
  return RenameSynced(temporary, to);
}

}  // namespace lacuna
