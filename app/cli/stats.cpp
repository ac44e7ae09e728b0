#include <fmt/format.h>

#include <ostream>

#include "app/cli/ask.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "quiz/statistics.h"

namespace lacuna {
namespace {

struct StatsOptions {
  std::string bank, learner;
  bool json = false;
};

Result<StatisticsQuery> QueryFrom(const StatsOptions& options, Workspace& workspace) {
  const auto learner = workspace.FindLearner(options.learner);
  if (!learner) return learner.error();
  const auto bank = workspace.FindBank(options.bank);
  if (!bank) return bank.error();
  return StatisticsQuery{learner->id, *bank, workspace.clock.Now(), workspace.settings.Scheduler(),
                         workspace.settings.Limits()};
}

Json OverviewJson(const Overview& overview) {
  Json forecast = Json::array(), sittings = Json::array(), weakest = Json::array();
  for (const ForecastDay& day : overview.forecast)
    forecast.push_back({{"day", FormatDay(day.day)}, {"cards", day.cards}, {"minutes", day.minutes}});
  for (const Sitting& sitting : overview.sittings) sittings.push_back(SittingJson(sitting));
  for (const WeakFact& fact : overview.weakest)
    weakest.push_back({{"card", fact.card.value},
                       {"retrievability", fact.retrievability},
                       {"evidence", fact.evidence.empty() ? Json() : Json(fact.evidence)}});
  const Share& retention = overview.retention;
  return {
      {"reviews", overview.reviews},
      {"cards", overview.cards},
      {"due_now", overview.due_now},
      {"minutes_due", overview.minutes_due},
      {"known", overview.known},
      {"retention",
       {{"n", retention.n}, {"right", retention.right}, {"low", retention.low}, {"high", retention.high}}},
      {"forecast", forecast},
      {"sittings", sittings},
      {"weakest", weakest}};
}

std::string RetentionLine(const Overview& overview) {
  const Share& share = overview.retention;
  if (const int missing = AnswersUntilCurve(overview); missing > 0)
    return fmt::format("Retention: {} more answers to known cards are needed before it means anything.",
                       missing);
  return fmt::format("Retention: {:.0f} % of {} answers (between {:.0f} % and {:.0f} %).",
                     share.value() * 100, share.n, share.low * 100, share.high * 100);
}

void PrintOverview(Context& context, const Overview& overview, Day today) {
  for (const std::string& sentence : PlainSentences(overview, today)) context.out << sentence << '\n';
  context.out << fmt::format("\n{} reviews of {} cards. {}\n", overview.reviews, overview.cards,
                             RetentionLine(overview));
  context.out << "\nComing back:\n";
  for (const ForecastDay& day : overview.forecast)
    if (day.cards > 0)
      context.out << fmt::format("  {} {:4} {:5} {:5.1f} min\n", FormatDay(day.day), day.cards,
                                 day.cards == 1 ? "card" : "cards", day.minutes);
  context.out << "\nSittings:\n";
  for (const Sitting& sitting : overview.sittings)
    context.out << fmt::format("  {} {:5} {:g} of {:g} ({})\n", FormatDay(sitting.day), Name(sitting.kind),
                               sitting.score, sitting.maximum, sitting.bank_name);
  context.out << "\nWeakest:\n";
  for (const WeakFact& fact : overview.weakest)
    context.out << fmt::format("  {:3.0f} % {} = {}\n", fact.retrievability * 100, OneLine(fact.stem),
                               OneLine(fact.answer));
}

int Stats(Context& context, const StatsOptions& options) {
  const auto workspace = context.Open();
  if (!workspace) return context.Fail(workspace.error());
  const auto query = QueryFrom(options, **workspace);
  if (!query) return context.Fail(query.error());
  const Overview overview = ComputeOverview(*(*workspace)->database, *query);
  if (options.json)
    PrintJson(context, OverviewJson(overview));
  else
    PrintOverview(context, overview, StudyDay(query->now.now, query->now.zone_minutes));
  return kExitDone;
}

}  // namespace

Action DeclareStats(Declare& declare) {
  auto& options = declare.Keep<StatsOptions>();
  declare.Text("--bank", options.bank, "NAME", "Only this bank (default: all)");
  declare.Text("--learner", options.learner, "NAME", "Whose progress (default: the one learner)");
  declare.Flag("--json", options.json, "Print one JSON object");
  return [&options](Context& context) { return Stats(context, options); };
}

}  // namespace lacuna
