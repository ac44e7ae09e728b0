// A small library to break: one table of notes.
#pragma once

#include <memory>
#include <string>

#include "content/base/database.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

namespace lacuna {

inline const Upgrade kNotes[] = {
    {1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"}};
inline const Instant kNow{1'795'339'800'000};  // 2026-11-22T09:30:00Z

inline std::unique_ptr<Database> OpenNotes(const std::string& path) {
  auto database = Database::Open(path);
  INFO((database ? "" : database.error().message));
  REQUIRE(database.ok());
  REQUIRE((*database)->Upgrade("notes", kNotes, kNow).ok());
  return std::move(*database);
}

inline void AddNote(Database& database, const std::string& text) {
  database.Prepare("INSERT INTO note (text) VALUES (?)").With(text).Run();
}

inline std::int64_t CountNotes(Database& database) {
  auto count = database.Prepare("SELECT count(*) FROM note");
  count.Step();
  return count.Int(0);
}

// What opening `path` says when it refuses, by Open or by Upgrade.
inline std::string Refusal(const std::string& path) {
  auto database = Database::Open(path);
  if (!database) return database.error().message;
  const auto upgraded = (*database)->Upgrade("notes", kNotes, kNow);
  return upgraded ? "" : upgraded.error().message;
}

}  // namespace lacuna
