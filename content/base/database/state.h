// What a Database holds; private to content/base/database.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "content/base/database.h"
#include "content/base/database/connection.h"
#include "content/base/database/lock.h"

namespace lacuna {

struct Database::State {
  FileLock lock;  // declared first: let go of after the connection has closed
  std::string path;
  Connection connection;
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>> idle;  // prepared statements by text
  std::int64_t revision = 0;
  std::int64_t changes_seen = 0;  // sqlite3_total_changes64 at the last commit
  int depth = 0;                  // open transactions
  bool fresh = false;             // made by this Open: there is nothing yet to back up
  bool backed_up = false;         // before an upgrade, since this Open
  bool checked = false;           // no module's version was newer: the file may be changed

  sqlite3* handle() const { return connection.get(); }

  // After whatever may have committed: moves the revision when rows have changed.
  void NoteCommit() {
    if (sqlite3_get_autocommit(handle()) == 0) return;
    const std::int64_t changes = sqlite3_total_changes64(handle());
    if (changes != changes_seen) ++revision;
    changes_seen = changes;
  }
  // SQLite counts changes that were rolled back too.
  void NoteRollback() { changes_seen = sqlite3_total_changes64(handle()); }
};

}  // namespace lacuna
