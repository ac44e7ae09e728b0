#include "app/workspace.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace lacuna {
namespace {

Result<std::unique_ptr<Workspace>> Prepared(std::unique_ptr<Database> database, const Clock& clock) {
  const Instant now = clock.Now().now;
  for (const auto prepare : {&BankStore::Prepare, &ProgressStore::Prepare, &Settings::Prepare})
    if (const auto done = prepare(*database, now); !done) return done.error();
  return std::make_unique<Workspace>(std::move(database), clock);
}

// The base directory specification wants absolute paths and has us ignore others.
std::filesystem::path AbsoluteFrom(const char* variable) {
  const char* value = std::getenv(variable);
  const std::filesystem::path path(value == nullptr ? "" : value);
  return path.is_absolute() ? path : std::filesystem::path();
}

}  // namespace

Result<std::unique_ptr<Workspace>> Workspace::Open(const std::string& path, const Clock& clock) {
  auto database = Database::Open(path);
  if (!database) return database.error();
  return Prepared(std::move(*database), clock);
}

Result<std::unique_ptr<Workspace>> Workspace::OpenInMemory(const Clock& clock) {
  return Prepared(Database::OpenInMemory(), clock);
}

Result<Learner> Workspace::FindLearner(const std::string& name) {
  if (name.empty()) return progress.DefaultLearner(clock.Now().now);
  return progress.FindLearner(name);
}

Result<std::optional<BankId>> Workspace::FindBank(const std::string& name) {
  if (name.empty()) return std::optional<BankId>();
  const auto found = bank.FindBank(name);
  if (!found) return Error{fmt::format("There is no bank named '{}': `lacuna bank list` shows them.", name)};
  return found;
}

Result<std::string> LibraryPath(const std::string& given) {
  if (!given.empty()) return given;
  std::filesystem::path base = AbsoluteFrom("XDG_DATA_HOME");
  if (base.empty()) {
    base = AbsoluteFrom("HOME");
    if (base.empty()) return Error{"No place for the library: set HOME, or name a file with --library FILE."};
    base = base / ".local" / "share";
  }
  const std::filesystem::path folder = base / "lacuna";
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed)
    return Error{fmt::format("The folder {} cannot be made ({}): name another library with --library FILE.",
                             folder.string(), failed.message())};
  return (folder / "library.lacuna").string();
}

}  // namespace lacuna
