// The shell: what the window knows and does, without the window.
//
// It holds which view is open, every view's model and state, the study sitting and the test; it carries out
// what the views ask for (Do) and reads their models anew when the library moved (Refresh). It draws nothing,
// so that tests drive it without a screen. One thread: the one that owns the library.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/tasks.h"
#include "app/views/curate.h"
#include "app/views/frame.h"
#include "app/views/home.h"
#include "app/views/library.h"
#include "app/views/progress.h"
#include "app/views/quiz.h"
#include "app/views/reader.h"
#include "app/views/settings.h"
#include "app/views/study.h"
#include "app/window/models/models.h"
#include "app/workspace.h"
#include "quiz/session.h"

namespace lacuna {

// A line over the view: what went wrong and the way out (kept until closed), or what was done (fades).
struct Notice {
  std::string text;
  bool is_error = false;
};

struct ViewModels {
  HomeModel home;
  LibraryModel library;
  ReaderModel reader;
  CurateModel curate;
  StudyModel study;
  QuizModel quiz;
  ProgressModel progress;
  SettingsModel settings;
};

struct ViewStates {
  FrameState frame;
  HomeState home;
  LibraryState library;
  ImportSheetState sheet;
  ReaderState reader;
  CurateState curate;
  StudyState study;
  QuizState quiz;
  ProgressState progress;
  SettingsState settings;
};

class Shell {
 public:
  // `tasks` runs the imports; its steps are drained by Refresh. Both outlive the shell.
  Shell(Workspace& workspace, Tasks& tasks);

  // Carries out an intent. What fails becomes a notice; storage that breaks under us too.
  void Do(const Intent& intent);
  // Before each frame: finishes tasks, and reads the open view's model anew when the library, the minute or
  // the choice moved. Cheap when nothing did.
  void Refresh();

  ViewName view() const { return view_; }
  const ViewModels& models() const { return models_; }
  ViewStates& states() { return states_; }
  const std::optional<ImportSheet>& sheet() const { return sheet_; }
  const std::optional<UpdateSheet>& update_sheet() const { return update_sheet_; }  // over the other
  const std::optional<Notice>& notice() const { return notice_; }
  void CloseNotice() { notice_.reset(); }
  void Say(Notice notice) { notice_ = std::move(notice); }
  int due() const { return due_; }            // for the badge beside Home
  int proposed() const { return proposed_; }  // for the badge beside Curate
  // A backup was chosen: close the library, put it in its place and open again.
  const std::optional<std::string>& restore_request() const { return restore_request_; }
  Appearance look() const { return workspace_.settings.Look(); }
  void SetStatus(std::vector<std::string> lines) { status_ = std::move(lines); }  // what is missing here

 private:
  void On(const intent::Show& intent);
  void On(const intent::Undo& intent);
  void On(const intent::ImportPaths& intent);
  void On(const intent::ImportText& intent);
  void On(const intent::LoadSamples& intent);
  void On(const intent::CancelImport& intent);
  void On(const intent::CloseSheet& intent);
  void On(const intent::UpdateArticle& intent);
  void On(const intent::KeepSeparate& intent);
  void On(const intent::LeaveOut& intent);
  void On(const intent::EditArticle& intent);
  void On(const intent::StartBest& intent);
  void On(const intent::RemoveArticle& intent);
  void On(const intent::OpenArticle& intent);
  void On(const intent::OpenQuestion& intent);
  void On(const intent::Curate& intent);
  void On(const intent::Accept& intent);
  void On(const intent::Reject& intent);
  void On(const intent::Edit& intent);
  void On(const intent::AddCard& intent);
  void On(const intent::ShowQueue& intent);
  void On(const intent::Choose& intent);
  void On(const intent::Search& intent);
  void On(const intent::Study& intent);
  void On(const intent::Answer& intent);
  void On(const intent::Rate& intent);
  void On(const intent::CountAsRight& intent);
  void On(const intent::NextQuestion& intent);
  void On(const intent::EndSitting& intent);
  void On(const intent::RetryMissed& intent);
  void On(const intent::StartTest& intent);
  void On(const intent::TestAnswer& intent);
  void On(const intent::EndTest& intent);
  void On(const intent::NewTest& intent);
  void On(const intent::ShowBank& intent);
  void On(const intent::SetSetting& intent);
  void On(const intent::BackUp& intent);
  void On(const intent::Restore& intent);

  void Guard(const std::function<void()>& step);  // StorageError → notice
  void Report(const Outcome& outcome);
  void StartImport(Source source);
  void StartImport(const std::string& path);
  void FinishImport(const std::string& source, const Result<Draft>& draft);
  void KeepDraft(const Draft& draft);
  void ShowKept(const Draft& draft, const Result<Added>& added, const std::optional<ArticleChanges>& changes);
  void AskAboutNext();
  Draft TakeAsked();
  void RefreshImports();
  void ReadOpenView();
  void BeginStudy(std::optional<BankId> bank);
  void PutNextQuestion();
  void ShowVerdict(const Answered& answered);
  void ReadStudyCounts();
  void EndStudy();
  void ReadTestClock();

  Workspace& workspace_;
  Tasks& tasks_;
  Learner learner_;
  ViewName view_ = ViewName::home;
  ViewModels models_;
  ViewStates states_;
  std::optional<ImportSheet> sheet_;
  std::optional<UpdateSheet> update_sheet_;  // about the first of waiting_
  std::vector<Draft> waiting_;               // that look like newer versions of articles
  std::optional<Notice> notice_;
  ReaderRequest reading_;
  Queue queue_;
  std::optional<BankId> progress_bank_;
  std::optional<BankId> study_bank_;
  std::unique_ptr<StudySession> study_;
  std::unique_ptr<TestSession> test_;
  std::optional<Instant> test_end_;
  int imports_total_ = 0, imports_done_ = 0;
  int due_ = 0, proposed_ = 0;
  std::optional<std::string> restore_request_;
  bool stale_ = true;  // a choice moved: read the model anew
  std::int64_t read_revision_ = -1;
  std::int64_t read_minute_ = -1;
  std::vector<std::string> status_;
};

}  // namespace lacuna
