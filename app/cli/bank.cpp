// The group `bank`: list, rename, merge, delete.
#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct BankOptions {
  std::string name, other;
  bool json = false;
};

// Opens the library, does `change` and says `done`.
template <class Change>
int ChangeBank(Context& context, const Change& change, const std::string& done) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const Outcome outcome = change((*workspace)->bank, context.clock.Now().now);
  if (!outcome) return context.Fail(outcome.error());
  context.out << done << '\n';
  return kExitDone;
}

int List(Context& context, const BankOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  Json list = Json::array();
  for (const auto& bank : (*workspace)->bank.Banks()) {
    if (options.json)
      list.push_back({{"id", bank.id.value},
                      {"name", bank.name},
                      {"sample", bank.is_sample},
                      {"cards", bank.cards},
                      {"accepted", bank.accepted},
                      {"proposed", bank.proposed}});
    else
      context.out << fmt::format("{}{} ({} cards: {} accepted, {} proposed)\n", bank.name,
                                 bank.is_sample ? " [sample]" : "", bank.cards, bank.accepted, bank.proposed);
  }
  if (options.json) PrintJson(context, list);
  return kExitDone;
}

int Rename(Context& context, const BankOptions& options) {
  const auto rename = [&options](BankStore& bank, Instant now) {
    return bank.RenameBank(options.name, options.other, now);
  };
  return ChangeBank(context, rename, fmt::format("{} is now {}", options.name, options.other));
}

int Merge(Context& context, const BankOptions& options) {
  const auto merge = [&options](BankStore& bank, Instant now) {
    return bank.MergeBanks(options.name, options.other, now);
  };
  return ChangeBank(context, merge, fmt::format("{} merged into {}", options.name, options.other));
}

int Delete(Context& context, const BankOptions& options) {
  const auto remove = [&options](BankStore& bank, Instant now) { return bank.DeleteBank(options.name, now); };
  return ChangeBank(context, remove, fmt::format("{} deleted", options.name));
}

}  // namespace

Action DeclareBankList(Declare& declare) {
  auto& options = declare.Keep<BankOptions>();
  declare.Flag("--json", options.json, "Print a JSON array");
  return [&options](Context& context) { return List(context, options); };
}

Action DeclareBankRename(Declare& declare) {
  auto& options = declare.Keep<BankOptions>();
  declare.Argument("NAME", options.name, "The bank");
  declare.Argument("TO", options.other, "Its new name");
  return [&options](Context& context) { return Rename(context, options); };
}

Action DeclareBankMerge(Declare& declare) {
  auto& options = declare.Keep<BankOptions>();
  declare.Argument("NAME", options.name, "The bank that goes");
  declare.Argument("INTO", options.other, "The bank that takes its cards");
  return [&options](Context& context) { return Merge(context, options); };
}

Action DeclareBankDelete(Declare& declare) {
  auto& options = declare.Keep<BankOptions>();
  declare.Argument("NAME", options.name, "The bank");
  return [&options](Context& context) { return Delete(context, options); };
}

}  // namespace lacuna
