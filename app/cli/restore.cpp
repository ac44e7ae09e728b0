#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "content/base/backup.h"

namespace lacuna {
namespace {

struct RestoreOptions {
  std::string file;
};

int Restore(Context& context, const RestoreOptions& options) {
  const auto path = LibraryPath(context.library);
  if (!path) return context.Fail(path.error());
  const auto done = RestoreBackup(options.file, *path, context.clock.Now().now);
  if (!done) return context.Fail(done.error());
  context.out << fmt::format("{} restored from {}\n", *path, options.file);
  return kExitDone;
}

}  // namespace

Action DeclareRestore(Declare& declare) {
  auto& options = declare.Keep<RestoreOptions>();
  declare.Argument("FILE", options.file, "The backup; what it replaces is kept");
  return [&options](Context& context) { return Restore(context, options); };
}

}  // namespace lacuna
