#include <algorithm>

#include "app/window/models/models.h"

namespace lacuna {
namespace {

constexpr int kBanksShown = 50;
constexpr int kCalendarWeeks = 20;
constexpr int kRetentionDays = 60;

std::string Greeting(Moment now) {
  const std::int64_t minute_of_day =
      ((now.now.ms / kMillisPerMinute + now.zone_minutes) % 1440 + 1440) % 1440;
  if (minute_of_day >= 5 * 60 && minute_of_day < 12 * 60) return "Good morning";
  if (minute_of_day >= 12 * 60 && minute_of_day < 18 * 60) return "Good afternoon";
  return "Good evening";
}

std::vector<HomeModel::Bank> BanksWithDue(Workspace& workspace, const StatisticsQuery& query) {
  std::vector<HomeModel::Bank> banks;
  for (const BankSummary& bank : workspace.bank.Banks()) {
    if (static_cast<int>(banks.size()) == kBanksShown) break;
    const DueCounts due = workspace.progress.CountDue(query.learner, bank.id, query.now, query.limits);
    banks.push_back({bank.id, bank.name, bank.accepted, due.total(), bank.is_sample});
  }
  std::stable_sort(banks.begin(), banks.end(), [](const auto& a, const auto& b) { return a.due > b.due; });
  return banks;
}

}  // namespace

StatisticsQuery QueryFor(Workspace& workspace, LearnerId learner, std::optional<BankId> bank) {
  return {learner, bank, workspace.clock.Now(), workspace.settings.Scheduler(), workspace.settings.Limits()};
}

HomeModel BuildHome(Workspace& workspace, const Learner& learner) {
  const StatisticsQuery query = QueryFor(workspace, learner.id);
  workspace.progress.SyncNewCards(learner.id);
  HomeModel model;
  model.today = StudyDay(query.now.now, query.now.zone_minutes);
  model.greeting = Greeting(query.now);
  model.overview = ComputeOverview(*workspace.database, query);
  model.desired_retention = query.scheduler.desired_retention;
  model.sentences = PlainSentences(model.overview, model.today);
  const DueCounts due = workspace.progress.CountDue(learner.id, std::nullopt, query.now, query.limits);
  model.due = due.total();
  model.minutes = due.total() * SecondsPerAnswer(*workspace.database, learner.id) / 60;
  model.answers_until_curve = AnswersUntilCurve(model.overview);
  model.calendar = ComputeCalendar(*workspace.database, query, kCalendarWeeks);
  if (!model.calendar.empty() && model.calendar.back().day == model.today)
    model.answered_today = model.calendar.back().reviews;
  model.retention = ComputeRetentionCurve(*workspace.database, query, kRetentionDays);
  model.banks = BanksWithDue(workspace, query);
  for (const ArticleSummary& article : workspace.bank.Articles()) {
    model.empty = false;
    model.proposed += article.proposed;
  }
  model.empty = model.empty && model.banks.empty();
  return model;
}

}  // namespace lacuna
