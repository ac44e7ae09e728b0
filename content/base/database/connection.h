// A bare SQLite connection and the few things done with one before it is a Database.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "content/base/result.h"

namespace lacuna {

// "Lacu": marks a file as a Lacuna library (the header field application_id).
constexpr std::int64_t kApplicationId = 0x4C616375;

struct CloseConnection {
  void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, CloseConnection>;

// Opens with SQLite's flags (SQLITE_OPEN_…), no busy waiting, memory mapping off, and nothing in the file
// trusted to run. Throws StorageError. `path` names the file in messages.
Connection Connect(const std::string& file, int flags, const std::string& path);

// For looking without leaving a trace: no write, no lock, no journal beside it. Only for a file nobody
// else has open and whose -wal is empty or missing: the WAL is not read.
Connection ConnectToLook(const std::string& path);

// Both throw StorageError. Query gives the first column of every row.
void Execute(sqlite3* handle, const std::string& sql, const std::string& path);
std::vector<std::string> Query(sqlite3* handle, const std::string& sql, const std::string& path);
std::int64_t QueryInt(sqlite3* handle, const std::string& sql, const std::string& path);  // 0 without rows

// What a check (PRAGMA quick_check or integrity_check) complains of, first complaints only; empty when sound.
std::vector<std::string> FindDamage(sqlite3* handle, const std::string& pragma, const std::string& path);

// Whether the file looks like a library, told by its header alone.
enum class FileKind { missing, empty, library, foreign, unreadable };
FileKind KindOfFile(const std::string& path);

bool HasPendingWal(const std::string& path);

}  // namespace lacuna
