#include "content/base/database.h"

#include <sqlite3.h>

#include "content/base/database/error.h"
#include "content/base/database/state.h"
#include "content/base/database/verified_copy.h"

namespace lacuna {
namespace {

// SQLite has no finer limit on one statement's text than an int.
int TextSize(std::string_view sql) { return static_cast<int>(sql.size()); }

}  // namespace

Database::Database(std::unique_ptr<State> state) : state_(std::move(state)) { state_->NoteRollback(); }

Database::~Database() {
  for (const auto& [sql, statements] : state_->idle)
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
}

Statement Database::Prepare(std::string_view sql) {
  auto& idle = state_->idle[std::string(sql)];
  if (!idle.empty()) {
    sqlite3_stmt* reused = idle.back();
    idle.pop_back();
    return {*this, reused, sql};
  }
  sqlite3_stmt* handle = nullptr;
  const int code = sqlite3_prepare_v3(state_->handle(), sql.data(), TextSize(sql), SQLITE_PREPARE_PERSISTENT,
                                      &handle, nullptr);
  if (code != SQLITE_OK) ThrowStorageError(state_->handle(), code, state_->path);
  return {*this, handle, sql};
}

void Database::Execute(std::string_view sql) {
  lacuna::Execute(state_->handle(), std::string(sql), state_->path);
  state_->NoteCommit();
}

std::int64_t Database::LastInsertId() const { return sqlite3_last_insert_rowid(state_->handle()); }
int Database::Changes() const { return sqlite3_changes(state_->handle()); }
std::int64_t Database::revision() const { return state_->revision; }
void Database::Touch() { ++state_->revision; }
const std::string& Database::path() const { return state_->path; }
sqlite3* Database::handle() const { return state_->handle(); }

Outcome Database::BackUp(const std::string& to) { return CopyVerified(state_->handle(), state_->path, to); }

std::vector<std::string> Database::CheckIntegrity() {
  auto damage = FindDamage(state_->handle(), "integrity_check", state_->path);
  for (const auto& table :
       Query(state_->handle(), "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check", state_->path))
    damage.push_back("Rows of the table " + table + " refer to rows that are gone.");
  return damage;
}

}  // namespace lacuna
