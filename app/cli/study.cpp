#include <fmt/format.h>

#include <istream>
#include <ostream>

#include "app/cli/ask.h"
#include "app/cli/commands.h"
#include "quiz/session.h"
#include "quiz/statistics.h"

namespace lacuna {
namespace {

struct StudyCommandOptions {
  std::string bank, learner;
  int limit = 0;
  int minutes = -1;  // -1: as the settings say
};

Result<StudyOptions> SessionOptions(const StudyCommandOptions& options, Workspace& workspace) {
  const auto learner = workspace.FindLearner(options.learner);
  if (!learner) return learner.error();
  const auto bank = workspace.FindBank(options.bank);
  if (!bank) return bank.error();
  const Settings& settings = workspace.settings;
  return StudyOptions{learner->id,
                      *bank,
                      options.limit,
                      options.minutes < 0 ? settings.MinutesPerDay() : options.minutes,
                      settings.Limits(),
                      settings.Scheduler(),
                      static_cast<std::uint64_t>(workspace.clock.Now().now.ms)};
}

// A flip card is rated by its learner: what the rating says stands for the verdict.
std::string_view VerdictWord(const Answered& answered) {
  const bool self = answered.grade.verdict == Verdict::self;
  if (answered.grade.verdict == Verdict::wrong || (self && answered.review.rating == Rating::again))
    return "wrong";
  if (answered.grade.verdict == Verdict::near || (self && answered.review.rating == Rating::hard))
    return "near";
  return "right";
}

bool SaysSomething(const Response& response) {
  return !response.text.empty() || response.choice || response.truth || !response.order.empty() ||
         !response.matches.empty();
}

std::string VerdictLine(const Presented& presented, const Answered& answered) {
  const QuestionForm& form = presented.question.question.form;
  const std::string_view word = VerdictWord(answered);
  std::string line = fmt::format("{}: {}", word, OneLine(form.answer));
  const Response& given = answered.review.response;
  if (word == "wrong" && SaysSomething(given) && answered.grade.verdict != Verdict::self)
    line += fmt::format(" (you answered: {})", OneLine(Describe(form, given)));
  if (!answered.grade.note.empty()) line += fmt::format(" ({})", OneLine(answered.grade.note));
  return line;
}

std::string NextTime(const Review& review, Moment now) {
  if (review.scheduled_days > 0) return fmt::format("again on {}", FormatDay(review.due_day));
  const std::int64_t minutes = (review.due - now.now + kMillisPerMinute - 1) / kMillisPerMinute;
  return fmt::format("again in {} minute{}", minutes, minutes == 1 ? "" : "s");
}

void PrintAnswered(Context& context, const Presented& presented, const Answered& answered) {
  context.out << VerdictLine(presented, answered) << '\n' << std::flush;
  PrintEvidence(context.out, presented.question);
  context.out << "    " << NextTime(answered.review, context.clock.Now()) << "\n\n" << std::flush;
}

// Only a person is asked; an empty or other line leaves it open.
std::optional<int> AskConfidence(Context& context, bool wanted) {
  if (!wanted || !context.asks_a_person) return std::nullopt;
  context.out << "How sure are you? 1 guess, 2 unsure, 3 sure\n" << std::flush;
  const auto line = ReadLine(context.in);
  if (!line || line->size() != 1 || line->front() < '1' || line->front() > '3') return std::nullopt;
  return line->front() - '0';
}

enum class Then { go_on, stop };

// After the verdict a person may say more; scripts go straight on.
Then AskWhatNext(Context& context, StudySession& session, const Presented& presented) {
  if (!context.asks_a_person) return Then::go_on;
  const bool flip = presented.question.question.form.type == QuestionType::flip;
  while (true) {
    context.out << (flip ? "Enter goes on; u takes it back, q stops\n"
                         : "Enter goes on; 1-4 another rating, r count as right, u takes it back, q stops\n")
                << std::flush;
    const auto line = ReadLine(context.in);
    if (!line || *line == "q") return Then::stop;
    const Moment now = context.clock.Now();
    if (*line == "u") {
      session.Undo(now);
      return Then::go_on;
    }
    if (!flip && *line == "r")
      PrintAnswered(context, presented, session.CountAsRight(now));
    else if (!flip && line->size() == 1 && line->front() >= '1' && line->front() <= '4')
      PrintAnswered(context, presented, session.ChangeRating(static_cast<Rating>(line->front() - '0'), now));
    else
      return Then::go_on;
  }
}

// A person looks at the back of a flip card before rating it. False at the end of input.
bool Put(Context& context, const Presented& presented) {
  const QuestionForm& form = presented.question.question.form;
  if (form.type != QuestionType::flip || !context.asks_a_person) {
    PrintQuestion(context.out, presented);
    return true;
  }
  context.out << form.stem << "\n  (Enter turns the card over)\n" << std::flush;
  if (!ReadLine(context.in)) return false;
  context.out << fmt::format("  {}\n  ({})\n", form.answer, AnswerHint(form.type)) << std::flush;
  return true;
}

void AskAll(Context& context, StudySession& session, bool confidence_wanted) {
  while (context.out.good()) {
    const Moment shown_at = context.clock.Now();
    const auto presented = session.Next(shown_at);
    if (!presented || !Put(context, *presented)) return;
    const auto line = ReadLine(context.in);
    if (!line) return;
    const Moment now = context.clock.Now();
    const Response response = ParseLine(presented->question.question.form, presented->shown, *line);
    const bool flip = presented->question.question.form.type == QuestionType::flip;
    const auto confidence = AskConfidence(context, confidence_wanted && !flip);
    const Answered answered = session.Answer(response, AnswerTime(shown_at.now, now.now), confidence, now);
    PrintAnswered(context, *presented, answered);
    if (AskWhatNext(context, session, *presented) == Then::stop) return;
  }
}

// Why there was nothing to ask, and what to do about it.
std::string NothingToAsk(Workspace& workspace, const StudyOptions& options) {
  QuestionFilter accepted;
  accepted.bank = options.bank;
  accepted.status = QuestionStatus::accepted;
  accepted.limit = 1;
  if (workspace.bank.Questions(accepted).empty())
    return "Nothing to study: accept questions first, see `lacuna questions` and `lacuna accept`.";
  const StatisticsQuery query{options.learner, options.bank, workspace.clock.Now(), options.scheduler,
                              options.limits};
  for (const ForecastDay& day : ComputeForecast(*workspace.database, query, 366))
    if (day.cards > 0 && day.day > StudyDay(query.now.now, query.now.zone_minutes))
      return fmt::format("Nothing is due. The next cards come back on {}: {} of them.", FormatDay(day.day),
                         day.cards);
  return "Nothing is due.";
}

int Study(Context& context, const StudyCommandOptions& given) {
  auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto options = SessionOptions(given, **workspace);
  if (!options) return context.Fail(options.error());
  const bool confidence = (*workspace)->settings.AskConfidence();
  StudySession session((*workspace)->bank, (*workspace)->progress, *options, context.clock.Now());
  if (!session.Next(context.clock.Now())) {
    context.out << NothingToAsk(**workspace, *options) << '\n';
    return kExitDone;
  }
  AskAll(context, session, confidence);
  const SittingSummary summary = session.End(context.clock.Now());
  context.out << fmt::format("{} answer{}: {} right, {} near, {} wrong\n", summary.answers,
                             summary.answers == 1 ? "" : "s", summary.right, summary.near, summary.wrong);
  return kExitDone;
}

}  // namespace

Action DeclareStudy(Declare& declare) {
  auto& options = declare.Keep<StudyCommandOptions>();
  declare.Text("--bank", options.bank, "NAME", "Only cards of this bank (default: all)");
  declare.Text("--learner", options.learner, "NAME", "Who studies (default: the one learner)");
  declare.Number("--limit", options.limit, 0, 1'000'000,
                 "Stop after so many answers (0: when nothing is due)");
  declare.Number("--minutes", options.minutes, 0, 1440,
                 "Stop after so many minutes (default: as the settings say)");
  return [&options](Context& context) { return Study(context, options); };
}

}  // namespace lacuna
