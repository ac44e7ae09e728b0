#include "app/settings.h"

#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct SettingsOptions {
  std::optional<std::string> key, value;
  bool reset = false;
};

void PrintAll(Context& context, const Settings& settings) {
  for (const Preference& row : Preferences())
    context.out << fmt::format("{:20} {:10} {}\n", row.key, *settings.Get(row.key), row.help);
}

int ShowOrChange(Context& context, const SettingsOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  Settings& settings = (*workspace)->settings;
  if (!options.key) {
    PrintAll(context, settings);
    return kExitDone;
  }
  Outcome changed = Done{};
  if (options.reset) changed = settings.Reset(*options.key);
  if (options.value) changed = settings.Set(*options.key, *options.value);
  if (!changed) return context.Fail(changed.error());
  const auto value = settings.Get(*options.key);
  if (!value) return context.Fail(value.error());
  context.out << *value << '\n';
  return kExitDone;
}

}  // namespace

Action DeclareSettings(Declare& declare) {
  auto& options = declare.Keep<SettingsOptions>();
  declare.OptionalArgument("KEY", options.key, "The setting to show or change (default: list all)");
  declare.OptionalArgument("VALUE", options.value, "Its new value");
  declare.Flag("--reset", options.reset, "Back to what it was at first");
  return [&options](Context& context) { return ShowOrChange(context, options); };
}

}  // namespace lacuna
