#include "app/window/models/models.h"

namespace lacuna {
namespace {

constexpr int kCalendarWeeks = 26;
constexpr int kRetentionDays = 90;

}  // namespace

ProgressModel BuildProgress(Workspace& workspace, const Learner& learner, std::optional<BankId> bank) {
  const StatisticsQuery query = QueryFor(workspace, learner.id, bank);
  workspace.progress.SyncNewCards(learner.id);
  ProgressModel model;
  model.banks.push_back({std::nullopt, "All banks"});
  for (const BankSummary& summary : workspace.bank.Banks()) {
    if (bank == summary.id) model.bank = model.banks.size();
    model.banks.push_back({summary.id, summary.name});
  }
  model.today = StudyDay(query.now.now, query.now.zone_minutes);
  model.overview = ComputeOverview(*workspace.database, query);
  model.sentences = PlainSentences(model.overview, model.today);
  model.calendar = ComputeCalendar(*workspace.database, query, kCalendarWeeks);
  model.retention = ComputeRetentionCurve(*workspace.database, query, kRetentionDays);
  model.answers_until_curve = AnswersUntilCurve(model.overview);
  model.desired_retention = query.scheduler.desired_retention;
  return model;
}

}  // namespace lacuna
