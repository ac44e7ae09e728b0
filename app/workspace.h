// An open library with everything that works on it: what each face holds.
#pragma once

#include <memory>
#include <string>

#include "app/clock.h"
#include "app/settings.h"
#include "content/bank.h"
#include "content/base/database.h"
#include "content/base/result.h"
#include "quiz/progress.h"

namespace lacuna {

// Same thread rules as Database. Storage that breaks throws StorageError from any member: a face catches it
// in one place.
struct Workspace {
  std::unique_ptr<Database> database;
  BankStore bank;
  ProgressStore progress;
  Settings settings;
  Clock clock;

  // Opens or makes the library, with its tables up to date. `path` as LibraryPath gives it.
  static Result<std::unique_ptr<Workspace>> Open(const std::string& path, const Clock& clock);
  static Result<std::unique_ptr<Workspace>> OpenInMemory(const Clock& clock);  // for tests

  // The learner of that name; for "" the one learner there is.
  Result<Learner> FindLearner(const std::string& name);
  // The bank of that name; nothing, meaning all banks, for "".
  Result<std::optional<BankId>> FindBank(const std::string& name);

  explicit Workspace(std::unique_ptr<Database> opened, const Clock& its_clock)
      : database(std::move(opened)),
        bank(*database),
        progress(*database),
        settings(*database),
        clock(its_clock) {}
};

// Where the library lies: `given` if it is not empty, else $XDG_DATA_HOME/lacuna/library.lacuna, else the
// same under $HOME/.local/share. Makes the folder of a library that was not given.
Result<std::string> LibraryPath(const std::string& given);

}  // namespace lacuna
