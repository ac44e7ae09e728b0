#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"

namespace lacuna {
namespace {

struct AddOptions {
  NewCard card;
  std::string type;
};

int Add(Context& context, const AddOptions& options) {
  NewCard card = options.card;
  if (!options.type.empty()) card.type = *ParseQuestionType(options.type);
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto added = (*workspace)->bank.AddCard(card, context.clock.Now().now);
  if (!added) return context.Fail(added.error());
  context.out << fmt::format("{} added\n", added->value);
  return kExitDone;
}

}  // namespace

Action DeclareAdd(Declare& declare) {
  auto& options = declare.Keep<AddOptions>();
  declare.RequiredText("--bank", options.card.bank, "NAME", "The bank it goes to; made when it is not there");
  declare.RequiredText("--question,--stem", options.card.stem, "TEXT",
                       "What is asked; a cloze has ____ for its gap");
  declare.RequiredText("--answer", options.card.answer, "TEXT", "The answer");
  declare.Texts("--accepted", options.card.accepted, "TEXT", "Another right answer; repeat for several");
  declare.Texts("--option", options.card.options, "TEXT", "A choice, the answer among them; repeat for each");
  declare.Text("--explanation", options.card.explanation, "TEXT", "Shown with the verdict");
  declare.Choice("--type", options.type, {"mcq", "cloze", "short", "tf", "flip"},
                 "The form (default: mcq with --option, else short)");
  return [&options](Context& context) { return Add(context, options); };
}

}  // namespace lacuna
