// Erasing a learner: the rows, their traces in free pages, and the copies in the backups.
#include <fmt/format.h>

#include "content/base/backup.h"
#include "quiz/progress.h"

namespace lacuna {
namespace {

// The reviews' correction links point at each other, so they go in one statement.
void DeleteRows(Database& database, LearnerId id) {
  Transaction transaction(database);
  for (const char* sql :
       {"DELETE FROM review_void WHERE review IN (SELECT id FROM review WHERE learner = ?)",
        "DELETE FROM review WHERE learner = ?",
        "DELETE FROM sitting_question WHERE sitting IN (SELECT id FROM sitting WHERE learner = ?)",
        "DELETE FROM sitting WHERE learner = ?", "DELETE FROM queue WHERE learner = ?",
        "DELETE FROM memory WHERE learner = ?", "DELETE FROM learner WHERE id = ?"})
    database.Prepare(sql).Bind(id).Run();
  transaction.Commit();
}

// Rewrites the file without free pages, and empties the log of changes.
void Scrub(Database& database) {
  database.Execute("PRAGMA secure_delete = ON");
  database.Execute("VACUUM");
  if (!database.path().empty()) database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::string UidOf(Database& database, LearnerId id) {
  Statement query = database.Prepare("SELECT uid FROM learner WHERE id = ?");
  query.Bind(id);
  return query.Step() ? query.Text(0) : std::string();
}

std::optional<LearnerId> FindByUid(Database& database, const std::string& uid) {
  Statement has = database.Prepare("SELECT 1 FROM schema_version WHERE module = 'quiz'");
  if (!has.Step()) return std::nullopt;  // older than the first learner
  Statement query = database.Prepare("SELECT id FROM learner WHERE uid = ?");
  query.Bind(uid);
  if (!query.Step()) return std::nullopt;
  return query.AsId<LearnerTag>(0);
}

// Whether the backup is free of the learner now.
bool EraseFromBackup(const std::string& path, const std::string& uid) {
  try {
    Result<std::unique_ptr<Database>> backup = Database::Open(path);
    if (!backup) return false;
    const std::optional<LearnerId> id = FindByUid(**backup, uid);
    if (!id) return true;
    (*backup)->Execute("PRAGMA secure_delete = ON");
    DeleteRows(**backup, *id);
    Scrub(**backup);
    return true;
  } catch (const StorageError&) {
    return false;
  }
}

}  // namespace

Result<std::vector<std::string>> ProgressStore::EraseLearner(LearnerId id) {
  const std::string uid = UidOf(database_, id);
  if (uid.empty()) return Error{"That learner is not in this library: `lacuna learners list` names them."};
  database_.Execute("PRAGMA secure_delete = ON");
  DeleteRows(database_, id);
  Scrub(database_);
  std::vector<std::string> unreachable;
  if (database_.path().empty()) return unreachable;
  for (const BackupFile& backup : ListBackups(database_.path()))
    if (!EraseFromBackup(backup.path, uid)) unreachable.push_back(backup.path);
  return unreachable;
}

}  // namespace lacuna
