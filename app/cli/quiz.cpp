#include <fmt/format.h>

#include <istream>
#include <ostream>

#include "app/cli/ask.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "quiz/session.h"

namespace lacuna {
namespace {

struct QuizOptions {
  std::string bank, learner;
  int questions = 10, minutes = 0;
  std::optional<std::int64_t> seed;
  bool json = false;
};

Result<TestOptions> SessionOptions(const QuizOptions& options, Workspace& workspace) {
  const auto learner = workspace.FindLearner(options.learner);
  if (!learner) return learner.error();
  const auto bank = workspace.FindBank(options.bank);
  if (!bank) return bank.error();
  const auto seed = static_cast<std::uint64_t>(options.seed.value_or(workspace.clock.Now().now.ms));
  return TestOptions{learner->id, *bank, options.questions, options.minutes, workspace.settings.Scheduler(),
                     seed};
}

// With --json stdout is for the result alone, so the questions go to stderr.
void AskAll(Context& context, TestSession& session, bool json) {
  std::ostream& out = json ? context.err : context.out;
  const auto& questions = session.questions();
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const Instant begin = context.clock.Now().now;
    if (session.TimeIsUp(begin)) break;
    out << fmt::format("Question {} of {}\n", i + 1, questions.size());
    PrintQuestion(out, questions[i]);
    const auto line = ReadLine(context.in);
    const Instant end = context.clock.Now().now;
    if (!line || session.TimeIsUp(end)) break;
    const Response response = ParseLine(questions[i].question.question.form, questions[i].shown, *line);
    session.Answer(i, response, AnswerTime(begin, end));
    out << '\n';
  }
}

Json MarkedJson(const TestSession::Marked& marked) {
  const Question& question = marked.presented.question.question;
  return {{"id", question.id.value},
          {"answer", marked.response ? Json(Describe(question.form, *marked.response)) : Json()},
          {"points", marked.grade.points},
          {"correct", marked.grade.verdict == Verdict::right || marked.grade.verdict == Verdict::near ||
                          (marked.grade.verdict == Verdict::self && marked.grade.points > 0)}};
}

void PrintMarked(Context& context, const TestSession::Marked& marked) {
  const QuestionForm& form = marked.presented.question.question.form;
  context.out << fmt::format("{:g} {}\n    {}\n", marked.grade.points, OneLine(form.stem),
                             OneLine(form.answer));
  if (!marked.response)
    context.out << "    not answered\n";
  else if (marked.grade.points < 1)
    context.out << fmt::format("    you answered: {}\n", OneLine(Describe(form, *marked.response)));
  PrintEvidence(context.out, marked.presented.question);
}

int Quiz(Context& context, const QuizOptions& given) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto options = SessionOptions(given, **workspace);
  if (!options) return context.Fail(options.error());
  TestSession session((*workspace)->bank, (*workspace)->progress, *options, context.clock.Now());
  if (session.questions().empty())
    return context.Fail(
        {"There is nothing to ask in this test: accept questions first, see `lacuna questions` and "
         "`lacuna accept`."});
  AskAll(context, session, given.json);
  const auto marked = session.End(context.clock.Now());
  const SittingSummary summary = session.Summary();
  if (given.json) {
    Json questions = Json::array();
    for (const auto& one : marked) questions.push_back(MarkedJson(one));
    PrintJson(context, {{"sitting", summary.sitting.value},
                        {"score", summary.score},
                        {"maximum", summary.maximum},
                        {"questions", questions}});
    return kExitDone;
  }
  for (const auto& one : marked) PrintMarked(context, one);
  context.out << fmt::format("Score: {:g} of {:g}\n", summary.score, summary.maximum);
  return kExitDone;
}

}  // namespace

Action DeclareQuiz(Declare& declare) {
  auto& options = declare.Keep<QuizOptions>();
  declare.Text("--bank", options.bank, "NAME", "Only cards of this bank (default: all)");
  declare.Text("--learner", options.learner, "NAME", "Who sits the test (default: the one learner)");
  declare.Number("--questions", options.questions, 1, 10'000, "How many questions (default: 10)");
  declare.Number("--minutes", options.minutes, 0, 1440, "Time for the whole test (0: no clock)");
  declare.Number("--seed", options.seed, "The same seed draws the same test");
  declare.Flag("--json", options.json, "Print the marks as one JSON object; the questions go to stderr");
  return [&options](Context& context) { return Quiz(context, options); };
}

}  // namespace lacuna
