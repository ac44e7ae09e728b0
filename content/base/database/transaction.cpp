#include <fmt/format.h>
#include <sqlite3.h>

#include <cassert>

#include "content/base/database.h"
#include "content/base/database/state.h"

namespace lacuna {

Transaction::Transaction(Database& database) : database_(database), depth_(database.state_->depth) {
  Execute(database.handle(), depth_ == 0 ? "BEGIN IMMEDIATE" : fmt::format("SAVEPOINT level{}", depth_),
          database.path());
  ++database.state_->depth;
}

Transaction::~Transaction() {
  if (!open_) return;
  database_.state_->depth = depth_;
  // SQLite may have rolled back by itself (disk full): then these fail, and rightly so.
  const std::string undo =
      depth_ == 0 ? "ROLLBACK" : fmt::format("ROLLBACK TO level{0}; RELEASE level{0}", depth_);
  if (sqlite3_get_autocommit(database_.handle()) == 0)
    sqlite3_exec(database_.handle(), undo.c_str(), nullptr, nullptr, nullptr);
  if (depth_ == 0) database_.state_->NoteRollback();
}

void Transaction::Commit() {
  assert(open_ && database_.state_->depth == depth_ + 1);
  Execute(database_.handle(), depth_ == 0 ? "COMMIT" : fmt::format("RELEASE level{}", depth_),
          database_.path());
  database_.state_->depth = depth_;
  open_ = false;
  database_.state_->NoteCommit();
}

}  // namespace lacuna
