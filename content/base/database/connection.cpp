#include "content/base/database/connection.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "content/base/database.h"
#include "content/base/database/error.h"

namespace lacuna {
namespace {

// "file:" names need these escaped.
std::string AsUri(const std::string& path) {
  std::string uri = "file:";
  for (const char c : path) {
    if (c == '%')
      uri += "%25";
    else if (c == '?')
      uri += "%3f";
    else if (c == '#')
      uri += "%23";
    else
      uri += c;
  }
  return uri + "?immutable=1";
}

constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kApplicationIdAt = 68;

}  // namespace

Connection Connect(const std::string& file, int flags, const std::string& path) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  Connection connection(raw);
  if (code != SQLITE_OK) ThrowStorageError(raw, code, path);
  sqlite3_extended_result_codes(raw, 1);
  sqlite3_busy_timeout(raw, 0);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  Execute(raw, "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON", path);
  return connection;
}

Connection ConnectToLook(const std::string& path) {
  return Connect(AsUri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path);
}

void Execute(sqlite3* handle, const std::string& sql, const std::string& path) {
  const int code = sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) ThrowStorageError(handle, code, path);
}

std::vector<std::string> Query(sqlite3* handle, const std::string& sql, const std::string& path) {
  std::vector<std::string> rows;
  const auto keep = [](void* to, int, char** columns, char**) {
    static_cast<std::vector<std::string>*>(to)->emplace_back(columns[0] ? columns[0] : "");
    return 0;
  };
  const int code = sqlite3_exec(handle, sql.c_str(), keep, &rows, nullptr);
  if (code != SQLITE_OK) ThrowStorageError(handle, code, path);
  return rows;
}

std::int64_t QueryInt(sqlite3* handle, const std::string& sql, const std::string& path) {
  const auto rows = Query(handle, sql, path);
  return rows.empty() || rows.front().empty() ? 0 : std::stoll(rows.front());
}

std::vector<std::string> FindDamage(sqlite3* handle, const std::string& pragma, const std::string& path) {
  auto lines = Query(handle, "PRAGMA " + pragma + "(20)", path);
  if (lines.size() == 1 && lines.front() == "ok") lines.clear();
  return lines;
}

FileKind KindOfFile(const std::string& path) {
  std::error_code failed;
  const auto status = std::filesystem::status(path, failed);
  if (!std::filesystem::exists(status)) return FileKind::missing;
  if (!std::filesystem::is_regular_file(status)) return FileKind::foreign;
  std::ifstream in(path, std::ios::binary);
  if (!in) return FileKind::unreadable;
  std::array<char, kHeaderBytes> header{};
  in.read(header.data(), header.size());
  if (in.gcount() == 0) return FileKind::empty;
  constexpr std::string_view kMagic("SQLite format 3\0", 16);
  if (in.gcount() < static_cast<std::streamsize>(kHeaderBytes) ||
      std::string_view(header.data(), 16) != kMagic)
    return FileKind::foreign;
  std::int64_t id = 0;
  for (std::size_t i = 0; i < 4; ++i) id = id << 8 | static_cast<unsigned char>(header[kApplicationIdAt + i]);
  return id == kApplicationId ? FileKind::library : FileKind::foreign;
}

bool HasPendingWal(const std::string& path) {
  std::error_code failed;
  const auto bytes = std::filesystem::file_size(path + "-wal", failed);
  return !failed && bytes > 0;
}

}  // namespace lacuna
