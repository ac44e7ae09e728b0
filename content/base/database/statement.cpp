#include <sqlite3.h>

#include <cassert>
#include <utility>

#include "content/base/database.h"
#include "content/base/database/error.h"
#include "content/base/database/state.h"

namespace lacuna {

Statement::Statement(Database& database, sqlite3_stmt* handle, std::string_view sql)
    : database_(&database), handle_(handle), sql_(sql) {}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_),
      handle_(std::exchange(other.handle_, nullptr)),
      sql_(std::move(other.sql_)),
      bound_(other.bound_) {}

Statement::~Statement() {
  if (!handle_) return;
  sqlite3_reset(handle_);
  sqlite3_clear_bindings(handle_);
  database_->state_->NoteCommit();
  database_->state_->idle[sql_].push_back(handle_);
}

Statement& Statement::Bind(std::int64_t value) {
  [[maybe_unused]] const int code = sqlite3_bind_int64(handle_, ++bound_, value);
  assert(code == SQLITE_OK);
  return *this;
}

Statement& Statement::Bind(double value) {
  [[maybe_unused]] const int code = sqlite3_bind_double(handle_, ++bound_, value);
  assert(code == SQLITE_OK);
  return *this;
}

Statement& Statement::Bind(std::string_view value) {
  // A null pointer would bind NULL.
  const char* bytes = value.data() ? value.data() : "";
  const int code = sqlite3_bind_text64(handle_, ++bound_, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  if (code != SQLITE_OK) ThrowStorageError(database_->handle(), code, database_->path());
  return *this;
}

Statement& Statement::Bind(std::nullptr_t) {
  [[maybe_unused]] const int code = sqlite3_bind_null(handle_, ++bound_);
  assert(code == SQLITE_OK);
  return *this;
}

bool Statement::Step() {
  const int code = sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) ThrowStorageError(database_->handle(), code, database_->path());
  database_->state_->NoteCommit();
  return false;
}

void Statement::Run() {
  Step();
  Reset();
}

void Statement::Reset() {
  sqlite3_reset(handle_);
  bound_ = 0;
  database_->state_->NoteCommit();
}

std::int64_t Statement::Int(int column) const { return sqlite3_column_int64(handle_, column); }
double Statement::Real(int column) const { return sqlite3_column_double(handle_, column); }
bool Statement::IsNull(int column) const { return sqlite3_column_type(handle_, column) == SQLITE_NULL; }
int Statement::Columns() const { return sqlite3_column_count(handle_); }
std::string Statement::ColumnName(int column) const { return sqlite3_column_name(handle_, column); }

Statement::Type Statement::TypeOf(int column) const {
  switch (sqlite3_column_type(handle_, column)) {
    case SQLITE_INTEGER:
      return Type::integer;
    case SQLITE_FLOAT:
      return Type::real;
    case SQLITE_NULL:
      return Type::null;
    default:
      return Type::text;
  }
}

std::string Statement::Text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(handle_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_, column));
  return bytes ? std::string(bytes, size) : std::string();
}

}  // namespace lacuna
