#include "app/window/shell.h"

#include "content/base/backup.h"

namespace lacuna {

Shell::Shell(Workspace& workspace, Tasks& tasks)
    : workspace_(workspace),
      tasks_(tasks),
      learner_(workspace.progress.DefaultLearner(workspace.clock.Now().now)) {}

void Shell::Guard(const std::function<void()>& step) {
  try {
    step();
  } catch (const StorageError& error) {
    notice_ = {error.what(), true};
  }
}

void Shell::Report(const Outcome& outcome) {
  if (!outcome.ok()) notice_ = {outcome.error().message, true};
}

void Shell::Do(const Intent& intent) {
  Guard([&] { std::visit([this](const auto& asked) { On(asked); }, intent); });
  stale_ = true;
}

void Shell::Refresh() {
  Guard([this] {
    tasks_.Drain();
    RefreshImports();
    ReadTestClock();
    const std::int64_t revision = workspace_.database->revision();
    const std::int64_t minute = workspace_.clock.Now().now.ms / kMillisPerMinute;
    if (!stale_ && revision == read_revision_ && minute == read_minute_) return;
    ReadOpenView();
    stale_ = false;
    read_revision_ = workspace_.database->revision();  // reading may have given new cards their memory row
    read_minute_ = minute;
  });
}

void Shell::ReadOpenView() {
  const StatisticsQuery query = QueryFor(workspace_, learner_.id);
  workspace_.progress.SyncNewCards(learner_.id);
  due_ = workspace_.progress.CountDue(learner_.id, std::nullopt, query.now, query.limits).total();
  proposed_ = 0;
  for (const BankSummary& bank : workspace_.bank.Banks()) proposed_ += bank.proposed;
  switch (view_) {
    case ViewName::home:
      models_.home = BuildHome(workspace_, learner_);
      break;
    case ViewName::library: {
      const ImportStatus importing = models_.library.importing;
      models_.library = BuildLibrary(workspace_, learner_);
      models_.library.importing = importing;
      break;
    }
    case ViewName::reader:
      models_.reader = BuildReader(workspace_, learner_, reading_);
      break;
    case ViewName::curate:
      models_.curate = BuildCurate(workspace_, queue_);
      break;
    case ViewName::study:
      ReadStudyCounts();
      break;
    case ViewName::quiz:
      if (models_.quiz.stage == QuizModel::Stage::setup) models_.quiz = BuildQuizSetup(workspace_, learner_);
      break;
    case ViewName::progress:
      models_.progress = BuildProgress(workspace_, learner_, progress_bank_);
      break;
    case ViewName::settings:
      models_.settings = BuildSettings(workspace_, learner_);
      models_.settings.status = status_;
      break;
  }
}

void Shell::On(const intent::Show& intent) {
  view_ = intent.view;
  if (view_ == ViewName::study && !study_) BeginStudy(study_bank_);
}

void Shell::On(const intent::Undo&) {
  if (view_ == ViewName::study && study_) {
    if (study_->Undo(workspace_.clock.Now())) {
      models_.study.over = false;
      PutNextQuestion();
    } else {
      notice_ = {"There is no answer of this sitting to take back.", false};
    }
    return;
  }
  const auto undone = workspace_.bank.Undo(workspace_.clock.Now().now);
  notice_ = {undone ? "Taken back: " + *undone : std::string("There is nothing to take back."), false};
}

void Shell::On(const intent::OpenArticle& intent) {
  reading_ = {intent.article, intent.at, intent.version};
  states_.reader.scroll_to_highlight = intent.at.has_value();
  sheet_.reset();
  view_ = ViewName::reader;
}

void Shell::On(const intent::OpenQuestion& intent) {
  queue_ = {};
  queue_.status.reset();
  queue_.chosen = intent.question;
  if (const auto question = workspace_.bank.FindQuestion(intent.question); question.ok())
    queue_.article = question->article;
  states_.curate = {};
  states_.curate.at_question = intent.question;
  view_ = ViewName::curate;
}

void Shell::On(const intent::ShowBank& intent) { progress_bank_ = intent.bank; }

void Shell::On(const intent::SetSetting& intent) {
  Report(workspace_.settings.Set(intent.key, intent.value));
}

void Shell::On(const intent::BackUp&) {
  const auto made = MakeBackup(*workspace_.database, workspace_.clock.Now().now);
  notice_ = made.ok() ? Notice{"A backup was made and checked: " + *made, false}
                      : Notice{made.error().message, true};
}

// The library has to be closed for it: whoever runs the window does that, see restore_request().
void Shell::On(const intent::Restore& intent) { restore_request_ = intent.path; }

}  // namespace lacuna
