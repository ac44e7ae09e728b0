#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct RejectOptions {
  std::vector<std::int64_t> ids;
  bool card = false;
};

int Reject(Context& context, const RejectOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  std::vector<QuestionId> ids;
  for (const std::int64_t id : options.ids) ids.push_back({id});
  const RejectScope scope = options.card ? RejectScope::card : RejectScope::form;
  const auto done = (*workspace)->bank.Reject(ids, scope, context.clock.Now().now);
  if (!done) return context.Fail(done.error());
  for (const QuestionId id : ids) context.out << fmt::format("{} rejected\n", id.value);
  return kExitDone;
}

}  // namespace

Action DeclareReject(Declare& declare) {
  auto& options = declare.Keep<RejectOptions>();
  declare.Arguments("ID", options.ids, "Question numbers");
  declare.Flag("--card", options.card, "All forms of their cards, not these alone");
  return [&options](Context& context) { return Reject(context, options); };
}

}  // namespace lacuna
