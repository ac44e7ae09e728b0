// A copy of a library that is known to be whole before it has its name.
#pragma once

#include <string>

#include "content/base/database/connection.h"
#include "content/base/result.h"

namespace lacuna {

// Copies the open library `from` (named `from_path`) to `to`: temporary name in the same folder, sync,
// reopen, check, rename, sync of the folder. An interruption leaves what was there before.
Outcome CopyVerified(sqlite3* from, const std::string& from_path, const std::string& to);

// The first two thirds of that: a synced, checked copy named `temporary`, which is removed on failure.
Outcome WriteChecked(sqlite3* from, const std::string& from_path, const std::string& temporary);

// A closed library: refuses what is missing, no library, or damaged.
Outcome CheckClosedLibrary(const std::string& path);

}  // namespace lacuna
