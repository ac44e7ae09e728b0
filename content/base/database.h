// The only door to SQLite. One connection a process writes: WAL, synchronous=FULL,
// foreign keys, exclusive use (see content/base/README.md for why).
//
// Storage that breaks under us (disk full, damaged file) throws StorageError,
// caught once by each face. One thread at a time per Database.
//
// A library holds tables and indexes alone: a file with triggers or views is refused at the next
// Open, for they would run inside our statements.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "content/base/ids.h"
#include "content/base/instant.h"
#include "content/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace lacuna {

// `what()` is one sentence with the way out.
class StorageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// A change that would break a rule between rows: a unique name, a reference. Nothing was changed.
class ConstraintError : public StorageError {
 public:
  using StorageError::StorageError;
};

class Database;

// A prepared statement, bound from the first parameter on. Cached by the Database under its text
// and handed back on destruction: use it, let it go. Must not outlive the Database.
// All but Bind throw StorageError when the storage breaks.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement(const Statement&) = delete;
  ~Statement();

  Statement& Bind(std::int64_t value);
  Statement& Bind(int value) { return Bind(static_cast<std::int64_t>(value)); }
  Statement& Bind(bool value) { return Bind(static_cast<std::int64_t>(value)); }
  Statement& Bind(double value);
  Statement& Bind(std::string_view value);
  Statement& Bind(const std::string& value) { return Bind(std::string_view(value)); }
  Statement& Bind(const char* value) { return Bind(std::string_view(value)); }
  Statement& Bind(std::nullptr_t);
  template <class Tag>
  Statement& Bind(Id<Tag> id) {
    return Bind(id.value);
  }
  template <class T>
  Statement& Bind(const std::optional<T>& value) {
    return value ? Bind(*value) : Bind(nullptr);
  }
  template <class... Values>
  Statement& With(const Values&... values) {
    (Bind(values), ...);
    return *this;
  }

  bool Step();  // true while there is a row
  void Run();   // for statements without rows; resets, so the statement can be bound again
  void Reset();

  std::int64_t Int(int column) const;
  double Real(int column) const;
  std::string Text(int column) const;
  bool IsNull(int column) const;
  int Columns() const;  // of the row
  std::string ColumnName(int column) const;
  enum class Type { integer, real, text, null };
  Type TypeOf(int column) const;
  template <class Tag>
  Id<Tag> AsId(int column) const {
    return {Int(column)};
  }

 private:
  friend class Database;
  Statement(Database& database, sqlite3_stmt* handle, std::string_view sql);

  Database* database_;
  sqlite3_stmt* handle_;  // null once moved from
  std::string sql_;
  int bound_ = 0;
};

// One numbered step of a module's tables: `sql` brings them from version - 1 to version.
struct Upgrade {
  int version;
  std::string_view sql;
};

class Database {
 public:
  // Opens (creating where missing) with the lock held: `FILE.lock` beside it, by flock, so a
  // lock left by a killed process is no obstacle. Refuses, in one sentence and changing nothing:
  // a second process, a file that is no library, a damaged one, a read-only folder, a newer program's file.
  static Result<std::unique_ptr<Database>> Open(const std::string& path);
  // In memory, for tests.
  static std::unique_ptr<Database> OpenInMemory();
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  Statement Prepare(std::string_view sql);
  void Execute(std::string_view sql);  // one or more statements without parameters
  std::int64_t LastInsertId() const;
  int Changes() const;

  // Brings a module's tables up to its last upgrade, in one transaction, after a verified backup when the
  // file already had data. `upgrades` ascend from version 1 without holes. Refuses, before anything is
  // written, a file whose version is newer than the last one known. Call once for each module, content
  // first, before any other change.
  Outcome Upgrade(std::string_view module, std::span<const struct Upgrade> upgrades, Instant now);

  // Moves at every commit that changed rows, whichever statement did it: views re-query when it moves.
  std::int64_t revision() const;
  // Moves revision() by hand: for what is kept beside the tables.
  void Touch();

  const std::string& path() const;  // "" in memory

  // Writes a copy that was synced, reopened, checked and only then given its name. Replaces an older
  // library of that name, and refuses to replace anything else.
  Outcome BackUp(const std::string& to);
  // Empty when sound; else what SQLite's own check found, a line each.
  std::vector<std::string> CheckIntegrity();

  sqlite3* handle() const;  // for content/base/database only

 private:
  friend class Statement;
  friend class Transaction;
  struct State;  // content/base/database/state.h
  explicit Database(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Rolls back unless committed. A nested one is a savepoint of the outer: it is durable when the outer
// commits. End them in reverse order.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  void Commit();  // durable when it returns

 private:
  Database& database_;
  int depth_;
  bool open_ = true;
};

}  // namespace lacuna
