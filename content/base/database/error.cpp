#include "content/base/database/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "content/base/backup.h"
#include "content/base/database.h"

namespace lacuna {
namespace {

std::string SpaceLeft(const std::string& path) {
  std::error_code failed;
  const auto folder = std::filesystem::absolute(path, failed).parent_path();
  const auto space = std::filesystem::space(folder, failed);
  if (failed) return "free space unknown";
  return fmt::format("{:.1f} MB left", static_cast<double>(space.available) / 1e6);
}

std::string FullSentence(const std::string& path) {
  return fmt::format(
      "The disk that holds {} is full ({}): make room and try again; what was saved before is safe.", path,
      SpaceLeft(path));
}

std::string WriteSentence(const std::string& path, const std::string& detail) {
  return fmt::format(
      "{} could not be written ({}; {}): the disk is full, failing or under a size limit, so make room or "
      "check it, "
      "and try again; what was saved before is safe.",
      path, detail, SpaceLeft(path));
}

std::string ReadOnlySentence(const std::string& path) {
  return fmt::format(
      "{} is read-only: allow writing to it and to its folder, or name another library with --library.",
      path);
}

bool IsWriteFailure(int code) {
  switch (code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
    case SQLITE_IOERR_SHMSIZE:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string DamageSentence(const std::string& path, const std::string& detail) {
  const auto backups = ListBackups(path);
  if (backups.empty())
    return fmt::format(
        "The library {} is damaged ({}) and no backup lies beside it: keep the file, and begin another with "
        "--library FILE.",
        path, detail);
  return fmt::format(
      "The library {} is damaged ({}): bring back its newest backup with `lacuna --library {} restore {}`.",
      path, detail, path, backups.front().path);
}

std::string StorageSentence(int code, const std::string& path, const std::string& detail) {
  const std::string subject = path.empty() ? "The library in memory" : path;
  if (IsWriteFailure(code)) return WriteSentence(subject, detail);
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return FullSentence(subject);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return DamageSentence(subject, detail);
    case SQLITE_READONLY:
      return ReadOnlySentence(subject);
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return fmt::format(
          "{} cannot be opened: check that it is a file and that its folder may be written to, or name "
          "another "
          "library with --library.",
          subject);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fmt::format("{} is in use by another program: close it there first.", subject);
    case SQLITE_IOERR:
      return fmt::format(
          "{} could not be read ({}): check the disk, then bring back a backup with `lacuna restore`.",
          subject, detail);
    case SQLITE_NOMEM:
      return fmt::format("There is not enough memory to work with {}: close other programs and try again.",
                         subject);
    default:
      return fmt::format(
          "{} refused a change ({}, SQLite error {}): nothing was changed; please report this.", subject,
          detail, code);
  }
}

void ThrowStorageError(sqlite3* handle, int code, const std::string& path) {
  const int extended = handle ? sqlite3_extended_errcode(handle) : code;
  const std::string detail = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  if ((extended & 0xFF) == SQLITE_CONSTRAINT) throw ConstraintError(StorageSentence(extended, path, detail));
  throw StorageError(StorageSentence((extended & 0xFF) == (code & 0xFF) ? extended : code, path, detail));
}

Error FileError(const std::string& path, int code) {
  switch (code) {
    case ENOSPC:
    case EDQUOT:
      return {FullSentence(path)};
    case EROFS:
    case EACCES:
    case EPERM:
      return {ReadOnlySentence(path)};
    case EFBIG:
    case EIO:
      return {WriteSentence(path, std::strerror(code))};
    default:
      return {fmt::format("{} cannot be used ({}): check its name and folder, or name another file.", path,
                          std::strerror(code))};
  }
}

}  // namespace lacuna
