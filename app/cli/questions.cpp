#include <fmt/format.h>

#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/json.h"

namespace lacuna {
namespace {

struct QuestionsOptions {
  std::string bank;
  std::optional<std::int64_t> article;
  std::string status;
  std::string forms = "best";
  bool changed = false, retired = false;
  bool json = false;
};

Result<QuestionFilter> FilterFrom(const QuestionsOptions& options, Workspace& workspace) {
  QuestionFilter filter;
  const auto bank = workspace.FindBank(options.bank);
  if (!bank) return bank.error();
  filter.bank = *bank;
  if (options.article) {
    const auto article = workspace.bank.FindArticle({*options.article});
    if (!article) return article.error();
    filter.article = article->id;
  }
  if (!options.status.empty()) filter.status = *ParseQuestionStatus(options.status);
  filter.all_forms = options.forms == "all";
  filter.changed = options.changed;
  filter.retired = options.retired;
  return filter;
}

void PrintQuestion(Context& context, const BankQuestion& question) {
  const QuestionForm& form = question.question.form;
  context.out << fmt::format("{} {} {}{}: {}\n    = {}\n", question.question.id.value,
                             Name(question.question.status), Name(form.type),
                             question.question.sensitive ? " [sensitive]" : "", form.stem, form.answer);
  for (const std::string& reason : ReasonsOf(question)) context.out << fmt::format("    ! {}\n", reason);
  if (!question.evidence.empty()) context.out << fmt::format("    \"{}\"\n", question.evidence[0]);
}

int ListQuestions(Context& context, const QuestionsOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto filter = FilterFrom(options, **workspace);
  if (!filter) return context.Fail(filter.error());
  const auto questions = (*workspace)->bank.Questions(*filter);
  if (!options.json) {
    for (const auto& question : questions) PrintQuestion(context, question);
    return kExitDone;
  }
  const BankNames names = NamesOf((*workspace)->bank.Banks());
  Json list = Json::array();
  for (const auto& question : questions) list.push_back(QuestionJson(question, names));
  PrintJson(context, list);
  return kExitDone;
}

}  // namespace

Action DeclareQuestions(Declare& declare) {
  auto& options = declare.Keep<QuestionsOptions>();
  declare.Text("--bank", options.bank, "NAME", "Only questions of this bank");
  declare.Number("--article", options.article, "Only questions of this article");
  declare.Choice("--status", options.status, {"proposed", "accepted", "rejected", "refused"},
                 "Only questions with this status (default: proposed and accepted)");
  declare.Choice("--forms", options.forms, {"best", "all"},
                 "The best form of each card, or all (default: best)");
  declare.Flag("--changed", options.changed, "Only questions that an update of their article changed");
  declare.Flag("--retired", options.retired,
               "Questions that their article no longer says; accepting one asks it again");
  declare.Flag("--json", options.json, "Print a JSON array");
  return [&options](Context& context) { return ListQuestions(context, options); };
}

}  // namespace lacuna
