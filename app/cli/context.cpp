#include "app/cli/context.h"

#include <ostream>

namespace lacuna {

Result<std::unique_ptr<Workspace>> Context::Open() const {
  const auto path = LibraryPath(library);
  if (!path) return path.error();
  return Workspace::Open(*path, clock);
}

int Context::Fail(const Error& error) const {
  out.flush();
  err << "lacuna: " << error.message << '\n';
  return kExitFailed;
}

}  // namespace lacuna
