// Files that survive a power cut: a new one counts only after its bytes and its folder are on the disk.
#pragma once

#include <string>

#include "content/base/result.h"

namespace lacuna {

Outcome SyncFile(const std::string& path);
Outcome SyncFolderOf(const std::string& path);
// Gives `from` the name `to` in one step, replacing what was there, and syncs the folder.
Outcome RenameSynced(const std::string& from, const std::string& to);
// Another name for the same bytes where the file system can, else a synced copy. `to` must not exist.
Outcome LinkOrCopy(const std::string& from, const std::string& to);
void RemoveQuietly(const std::string& path);  // missing is fine

}  // namespace lacuna
