#include <fmt/format.h>

#include <ostream>

#include "app/cli/ask.h"
#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct UndoOptions {
  std::string learner;
  bool curation = false;
};

int UndoCuration(Context& context, Workspace& workspace) {
  const auto label = workspace.bank.Undo(context.clock.Now().now);
  if (!label) return context.Fail({"There is no change to the bank left to take back."});
  context.out << fmt::format("Taken back: {}\n", *label);
  return kExitDone;
}

int Undo(Context& context, const UndoOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  if (options.curation) return UndoCuration(context, **workspace);
  const auto learner = (*workspace)->FindLearner(options.learner);
  if (!learner) return context.Fail(learner.error());
  const auto taken =
      (*workspace)->progress.UndoLast(learner->id, context.clock.Now(), (*workspace)->settings.Scheduler());
  if (!taken)
    return context.Fail({fmt::format("There is no answer of {} left to take back.", learner->name)});
  const auto question = (*workspace)->bank.FindQuestion(taken->question, taken->version);
  if (!question) return context.Fail(question.error());
  const QuestionForm& form = question->question.form;
  context.out << fmt::format("Taken back: \"{}\" to \"{}\"\n", OneLine(Describe(form, taken->response)),
                             OneLine(form.stem));
  return kExitDone;
}

}  // namespace

Action DeclareUndo(Declare& declare) {
  auto& options = declare.Keep<UndoOptions>();
  declare.Text("--learner", options.learner, "NAME", "Whose answer (default: the one learner)");
  declare.Flag("--curation", options.curation, "The last change to articles, questions or banks instead");
  return [&options](Context& context) { return Undo(context, options); };
}

}  // namespace lacuna
