#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "content/base/backup.h"

namespace lacuna {
namespace {

struct BackupOptions {
  std::optional<std::string> file;
  bool list = false;
};

int List(Context& context, const Database& database) {
  for (const BackupFile& backup : ListBackups(database.path()))
    context.out << fmt::format("{} {:.1f} MB\n", backup.path, static_cast<double>(backup.bytes) / 1e6);
  return kExitDone;
}

int Backup(Context& context, const BackupOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  Database& database = *(*workspace)->database;
  if (options.list) return List(context, database);
  if (!options.file) {
    const auto path = MakeBackup(database, context.clock.Now().now);
    if (!path) return context.Fail(path.error());
    context.out << *path << '\n';
    return kExitDone;
  }
  const auto done = database.BackUp(*options.file);
  if (!done) return context.Fail(done.error());
  context.out << *options.file << '\n';
  return kExitDone;
}

}  // namespace

Action DeclareBackup(Declare& declare) {
  auto& options = declare.Keep<BackupOptions>();
  declare.OptionalArgument("FILE", options.file,
                           "Where to (default: a dated file in backups/ beside the library)");
  declare.Flag("--list", options.list, "List the backups beside the library, newest first");
  return [&options](Context& context) { return Backup(context, options); };
}

}  // namespace lacuna
