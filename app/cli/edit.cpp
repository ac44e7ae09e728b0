#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct EditOptions {
  std::int64_t id = 0;
  std::optional<std::string> question, answer, explanation;
  std::vector<std::string> accepted, options;
};

int Edit(Context& context, const EditOptions& options) {
  QuestionEdit edit{options.question, options.answer, options.explanation, std::nullopt, std::nullopt};
  if (!options.accepted.empty()) edit.accepted = options.accepted;
  if (!options.options.empty()) edit.options = options.options;
  if (!edit.stem && !edit.answer && !edit.explanation && !edit.accepted && !edit.options)
    return context.Fail(
        {fmt::format("Nothing to change in question {}: give --question, --answer, --accepted, "
                     "--option or --explanation.",
                     options.id)});
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto edited = (*workspace)->bank.Edit({options.id}, edit, context.clock.Now().now);
  if (!edited) return context.Fail(edited.error());
  context.out << (edited->value == options.id
                      ? fmt::format("{} edited\n", options.id)
                      : fmt::format("{} edited: a new card, question {}\n", options.id, edited->value));
  return kExitDone;
}

}  // namespace

Action DeclareEdit(Declare& declare) {
  auto& options = declare.Keep<EditOptions>();
  declare.Argument("ID", options.id, "The question's number");
  declare.Text("--question,--stem", options.question, "TEXT", "What is asked");
  declare.Text("--answer", options.answer, "TEXT", "The answer: another one makes a new card");
  declare.Texts("--accepted", options.accepted, "TEXT",
                "Another right answer; repeat for several, replaces the old ones");
  declare.Texts("--option", options.options, "TEXT", "A choice, the answer among them; repeat for each");
  declare.Text("--explanation", options.explanation, "TEXT", "Shown with the verdict");
  return [&options](Context& context) { return Edit(context, options); };
}

}  // namespace lacuna
