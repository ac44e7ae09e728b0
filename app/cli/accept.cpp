#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct AcceptOptions {
  std::vector<std::int64_t> ids;
};

int Accept(Context& context, const AcceptOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  std::vector<QuestionId> ids;
  for (const std::int64_t id : options.ids) ids.push_back({id});
  const auto done = (*workspace)->bank.Accept(ids, context.clock.Now().now);
  if (!done) return context.Fail(done.error());
  for (const QuestionId id : ids) context.out << fmt::format("{} accepted\n", id.value);
  return kExitDone;
}

}  // namespace

Action DeclareAccept(Declare& declare) {
  auto& options = declare.Keep<AcceptOptions>();
  declare.Arguments("ID", options.ids, "Question numbers; the other good forms of their cards come along");
  return [&options](Context& context) { return Accept(context, options); };
}

}  // namespace lacuna
