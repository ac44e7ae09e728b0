// From the library to what the views show: one builder a view. They read and never write;
// the shell calls them when the library's revision, the day or the choice has moved.
#pragma once

#include <optional>
#include <string>

#include "app/views/curate.h"
#include "app/views/home.h"
#include "app/views/library.h"
#include "app/views/progress.h"
#include "app/views/quiz.h"
#include "app/views/reader.h"
#include "app/views/settings.h"
#include "app/workspace.h"

namespace lacuna {

struct ReaderRequest {  // what the reader is asked to show
  std::optional<ArticleId> article;
  std::optional<Span> at;
  std::optional<int> version;  // whose text `at` lies in; none: the current one
};

struct Queue {  // what the curate queue lists
  std::optional<QuestionStatus> status = QuestionStatus::proposed;
  bool changed = false;  // those that an update flagged, whatever their status
  bool retired = false;  // those of retired cards, whatever their status
  std::optional<ArticleId> article;
  std::string search;  // when not "", the others do not count
  std::optional<QuestionId> chosen;
};

StatisticsQuery QueryFor(Workspace& workspace, LearnerId learner, std::optional<BankId> bank = std::nullopt);

HomeModel BuildHome(Workspace& workspace, const Learner& learner);
LibraryModel BuildLibrary(Workspace& workspace, const Learner& learner);
ReaderModel BuildReader(Workspace& workspace, const Learner& learner, const ReaderRequest& reading);
CurateModel BuildCurate(Workspace& workspace, const Queue& queue);
QuizModel BuildQuizSetup(Workspace& workspace, const Learner& learner);
ProgressModel BuildProgress(Workspace& workspace, const Learner& learner, std::optional<BankId> bank);
SettingsModel BuildSettings(Workspace& workspace, const Learner& learner);

// The text beside `span` in its block, the blanks between with it: up to about 240 bytes each way, cut at a
// word.
struct Surroundings {
  std::string before, after;
};
Surroundings SurroundingsOf(const Article& article, Span span);
// The same for the first evidence of a question; empty for hand-made ones.
Surroundings SurroundingsOf(Workspace& workspace, const BankQuestion& question);

// "now", "10 min", "3 h", "2 days", "4.5 months", "1.2 years".
std::string IntervalWords(std::int64_t milliseconds);

}  // namespace lacuna
