#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct CheckOptions {
  bool repair = false, json = false;
};

// Nothing above the storage can be trusted while that is damaged, so then the rest is not asked.
std::vector<std::string> Problems(Workspace& workspace, bool repair) {
  std::vector<std::string> problems = workspace.database->CheckIntegrity();
  if (!problems.empty()) return problems;
  problems = workspace.bank.Check();
  for (std::string& problem : workspace.progress.Check(workspace.settings.Scheduler(), repair))
    problems.push_back(std::move(problem));
  return problems;
}

int Check(Context& context, const CheckOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto problems = Problems(**workspace, options.repair);
  if (options.json) PrintJson(context, {{"ok", problems.empty()}, {"problems", problems}});
  if (problems.empty()) {
    if (!options.json) context.out << "ok\n";
    return kExitDone;
  }
  if (!options.json)
    for (const std::string& problem : problems) context.out << problem << '\n';
  return context.Fail(
      {fmt::format("{} has {} problem{}: {}", (*workspace)->database->path(), problems.size(),
                   problems.size() == 1 ? "" : "s",
                   options.repair ? "memory was rebuilt from the reviews; check again."
                                  : "try `lacuna check --repair`, or `lacuna restore` a backup.")});
}

}  // namespace

Action DeclareCheck(Declare& declare) {
  auto& options = declare.Keep<CheckOptions>();
  declare.Flag("--repair", options.repair, "Write the memory that the reviews give");
  declare.Flag("--json", options.json, "Print one JSON object");
  return [&options](Context& context) { return Check(context, options); };
}

}  // namespace lacuna
