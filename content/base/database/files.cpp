#include "content/base/database/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "content/base/database/error.h"

namespace lacuna {
namespace {

Outcome Sync(const std::string& path, int flags) {
  const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) return FileError(path, errno);
  const int failed = fsync(descriptor) == 0 ? 0 : errno;
  close(descriptor);
  if (failed != 0) return FileError(path, failed);
  return Done{};
}

}  // namespace

Outcome SyncFile(const std::string& path) { return Sync(path, O_RDWR); }

Outcome SyncFolderOf(const std::string& path) {
  const auto folder = std::filesystem::absolute(path).parent_path();
  return Sync(folder.string(), O_RDONLY | O_DIRECTORY);
}

Outcome RenameSynced(const std::string& from, const std::string& to) {
  if (std::rename(from.c_str(), to.c_str()) != 0) return FileError(to, errno);
  return SyncFolderOf(to);
}

Outcome LinkOrCopy(const std::string& from, const std::string& to) {
  if (link(from.c_str(), to.c_str()) == 0) return SyncFolderOf(to);
  std::error_code failed;
  std::filesystem::copy_file(from, to, failed);
  if (failed) return FileError(to, failed.value());
  if (auto synced = SyncFile(to); !synced) return synced;
  return SyncFolderOf(to);
}

void RemoveQuietly(const std::string& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
}

}  // namespace lacuna
