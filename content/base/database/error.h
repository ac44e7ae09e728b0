// What SQLite and the file system say, as one sentence with the way out.
#pragma once

#include <string>

#include "content/base/result.h"

struct sqlite3;

namespace lacuna {

// `code` is an extended result code; `path` may be "" (in memory); `detail` is SQLite's own message.
std::string StorageSentence(int code, const std::string& path, const std::string& detail);

// Throws StorageError with the connection's last error.
[[noreturn]] void ThrowStorageError(sqlite3* handle, int code, const std::string& path);

// Names the newest backup and the command that brings it back.
std::string DamageSentence(const std::string& path, const std::string& detail);

// A file that cannot be made, opened or written: `code` is errno.
Error FileError(const std::string& path, int code);

}  // namespace lacuna
