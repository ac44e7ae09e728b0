// The group `learners`: list, add, erase.
#include <fmt/format.h>

#include <ostream>

#include "app/cli/ask.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct LearnersOptions {
  std::string name;
  bool json = false;
};

int List(Context& context, const LearnersOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  Json list = Json::array();
  for (const Learner& learner : (*workspace)->progress.Learners()) {
    if (options.json)
      list.push_back({{"id", learner.id.value}, {"name", learner.name}});
    else
      context.out << learner.name << '\n';
  }
  if (options.json) PrintJson(context, list);
  return kExitDone;
}

int Add(Context& context, const LearnersOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto learner = (*workspace)->progress.AddLearner(options.name, context.clock.Now().now);
  if (!learner) return context.Fail(learner.error());
  context.out << fmt::format("{} added\n", learner->name);
  return kExitDone;
}

// A person types the name a second time: there is no way back.
bool Confirmed(Context& context, const Learner& learner) {
  if (!context.asks_a_person) return true;
  context.out << fmt::format("This erases {} and every answer {} gave. Type the name to go on.\n",
                             learner.name, learner.name)
              << std::flush;
  return ReadLine(context.in) == learner.name;
}

int Erase(Context& context, const LearnersOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto learner = (*workspace)->progress.FindLearner(options.name);
  if (!learner) return context.Fail(learner.error());
  if (!Confirmed(context, *learner))
    return context.Fail({"Nothing was erased: the name was not typed again."});
  const auto left = (*workspace)->progress.EraseLearner(learner->id);
  if (!left) return context.Fail(left.error());
  context.out << fmt::format("{} erased\n", learner->name);
  for (const std::string& copy : *left) context.out << fmt::format("    not reached: {}\n", copy);
  return kExitDone;
}

}  // namespace

Action DeclareLearnersList(Declare& declare) {
  auto& options = declare.Keep<LearnersOptions>();
  declare.Flag("--json", options.json, "Print a JSON array");
  return [&options](Context& context) { return List(context, options); };
}

Action DeclareLearnersAdd(Declare& declare) {
  auto& options = declare.Keep<LearnersOptions>();
  declare.Argument("NAME", options.name, "The learner");
  return [&options](Context& context) { return Add(context, options); };
}

Action DeclareLearnersErase(Declare& declare) {
  auto& options = declare.Keep<LearnersOptions>();
  declare.Argument("NAME", options.name, "The learner");
  return [&options](Context& context) { return Erase(context, options); };
}

}  // namespace lacuna
