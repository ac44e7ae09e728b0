// The study sitting.
#include <fmt/format.h>

#include "app/window/shell.h"

namespace lacuna {
namespace {

// "Tomorrow: 12 cards", or the first later day that has some.
std::string NextDue(const std::vector<ForecastDay>& forecast, Day today) {
  for (const ForecastDay& day : forecast) {
    if (day.day <= today || day.cards == 0) continue;
    const int ahead = day.day - today;
    const std::string when = ahead == 1 ? "Tomorrow" : fmt::format("In {} days", ahead);
    return fmt::format("{}: {} card{}.", when, day.cards, day.cards == 1 ? "" : "s");
  }
  return "";
}

}  // namespace

void Shell::On(const intent::Study& intent) {
  EndStudy();
  models_.study = {};
  view_ = ViewName::study;
  BeginStudy(intent.bank);
}

void Shell::BeginStudy(std::optional<BankId> bank) {
  const Moment now = workspace_.clock.Now();
  StudyOptions options;
  options.learner = learner_.id;
  options.bank = bank;
  options.minutes = workspace_.settings.MinutesPerDay();
  options.limits = workspace_.settings.Limits();
  options.scheduler = workspace_.settings.Scheduler();
  options.seed = static_cast<std::uint64_t>(now.now.ms);
  study_bank_ = bank;
  study_ = std::make_unique<StudySession>(workspace_.bank, workspace_.progress, options, now);
  models_.study = {};
  models_.study.started = true;
  models_.study.ask_confidence = workspace_.settings.AskConfidence();
  models_.study.bank_name = "All banks";
  for (const BankSummary& summary : workspace_.bank.Banks())
    if (bank == summary.id) models_.study.bank_name = summary.name;
  PutNextQuestion();
}

void Shell::PutNextQuestion() {
  StudyModel& model = models_.study;
  model.answered.reset();
  model.presented = study_->Next(workspace_.clock.Now());
  model.before.clear();
  model.after.clear();
  if (model.presented) {
    const Surroundings context = SurroundingsOf(workspace_, model.presented->question);
    model.before = context.before;
    model.after = context.after;
    const auto preview = study_->Preview(workspace_.clock.Now());
    for (std::size_t i = 0; i < preview.size(); ++i)
      model.intervals[i] = IntervalWords(preview[i].after.due - workspace_.clock.Now().now);
  } else {
    EndStudy();
  }
  ReadStudyCounts();
}

void Shell::ReadStudyCounts() {
  StudyModel& model = models_.study;
  const StatisticsQuery query = QueryFor(workspace_, learner_.id, study_bank_);
  const int due = workspace_.progress.CountDue(learner_.id, study_bank_, query.now, query.limits).total();
  if (study_) model.summary = study_->Summary();
  model.done = model.summary.answers;
  model.planned = model.done + due;
  model.minutes_left = due * SecondsPerAnswer(*workspace_.database, learner_.id) / 60;
  model.can_undo = study_ && model.done > 0;
  if (!model.presented)
    model.next_due = NextDue(ComputeForecast(*workspace_.database, query, 30),
                             StudyDay(query.now.now, query.now.zone_minutes));
}

void Shell::ShowVerdict(const Answered& answered) {
  StudyModel& model = models_.study;
  model.answered = answered;
  const Instant now = workspace_.clock.Now().now;
  for (std::size_t i = 0; i < answered.ratings.size(); ++i)
    model.intervals[i] = IntervalWords(answered.ratings[i].after.due - now);
  ReadStudyCounts();
}

void Shell::On(const intent::Answer& intent) {
  if (!study_ || !models_.study.presented || models_.study.answered) return;
  const auto answered =
      study_->Answer(intent.response, intent.milliseconds, intent.confidence, workspace_.clock.Now());
  ShowVerdict(answered);
  // A flip card was rated by its learner: the answer has been seen, go on.
  if (intent.response.self) PutNextQuestion();
}

void Shell::On(const intent::Rate& intent) {
  if (study_ && models_.study.answered)
    ShowVerdict(study_->ChangeRating(intent.rating, workspace_.clock.Now()));
}

void Shell::On(const intent::CountAsRight&) {
  if (study_ && models_.study.answered) ShowVerdict(study_->CountAsRight(workspace_.clock.Now()));
}

void Shell::On(const intent::NextQuestion&) {
  if (study_ && models_.study.answered) PutNextQuestion();
}

void Shell::On(const intent::EndSitting&) { EndStudy(); }

// The session stays until the next one begins, so that the last answer can still be taken back.
void Shell::EndStudy() {
  StudyModel& model = models_.study;
  if (!study_ || model.over) return;
  model.summary = study_->End(workspace_.clock.Now());
  model.over = true;
  model.presented.reset();
  model.answered.reset();
  model.missed.clear();
  for (const QuestionId id : model.summary.missed)
    if (auto question = workspace_.bank.FindQuestion(id); question.ok())
      model.missed.push_back(std::move(*question));
}

void Shell::On(const intent::RetryMissed&) {
  models_.study = {};
  BeginStudy(study_bank_);
}

}  // namespace lacuna
