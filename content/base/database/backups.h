// Where backups lie and how they are named; private to content/base/database.
#pragma once

#include <string>

#include "content/base/instant.h"

namespace lacuna {

// A free name in the library's backup folder: `STEM-YYYYMMDD-HHMMSS`, "-2", "-3" … where the second is taken,
// and `ending`.
std::string NewBackupPath(const std::string& library_path, Instant now,
                          const std::string& ending = ".lacuna");

}  // namespace lacuna
