// What a view asks for: returned by its draw function, carried out by the shell
// (app/window/shell.h), which alone talks to the library.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/bank.h"
#include "quiz/grading.h"
#include "quiz/session.h"

namespace lacuna::ui {
class Ui;
}

namespace lacuna {

using ui::Ui;

enum class ViewName { home, library, reader, curate, study, quiz, progress, settings };

namespace intent {

struct Show {
  ViewName view = ViewName::home;
};
struct Undo {};  // the last curation step; in study the last answer

// Importing
struct ImportPaths {
  std::vector<std::string> paths;
};
struct ImportText {
  std::string text;
};  // pasted
struct LoadSamples {
  bool only_first = false;
};
struct CancelImport {};
struct CloseSheet {};  // after an import
// What was read looks like a newer version of an article: the answers to the sheet that asks.
struct UpdateArticle {};
struct KeepSeparate {};
struct LeaveOut {};
struct EditArticle {
  ArticleId article;
  ArticleEdit edit;
};
struct StartBest {
  ArticleId article;
};  // accept the best ten and study them
struct RemoveArticle {
  ArticleId article;
};

// Going to an article or a question
struct OpenArticle {
  ArticleId article;
  std::optional<Span> at;
  std::optional<int> version = std::nullopt;  // whose text `at` lies in; none: the current one
};
struct OpenQuestion {
  QuestionId question;
};  // in the curate queue, whatever its status
struct Curate {
  std::optional<ArticleId> article;
  bool changed = false;  // what an update flagged, else what is proposed
};

// Curating
struct Accept {
  std::vector<QuestionId> questions;
};
struct Reject {
  std::vector<QuestionId> questions;
  RejectScope scope = RejectScope::form;
};
struct Edit {
  QuestionId question;
  QuestionEdit edit;
};
struct AddCard {
  NewCard card;
};
struct ShowQueue {
  std::optional<QuestionStatus> status;
  bool changed = false;  // those that an update flagged
  bool retired = false;  // those that their article no longer says
};                       // which questions the queue lists
struct Choose {
  QuestionId question;
};  // the queue moved on: its forms and context are wanted
struct Search {
  std::string words;
};

// Studying
struct Study {
  std::optional<BankId> bank;
};
struct Answer {
  Response response;
  int milliseconds = 0;
  std::optional<int> confidence;
};
struct Rate {
  Rating rating = Rating::good;
};  // corrects the rating of the last answer
struct CountAsRight {};
struct NextQuestion {};
struct EndSitting {};
struct RetryMissed {};

// Tests
struct StartTest {
  std::optional<BankId> bank;
  int questions = 10;
  int minutes = 0;
};
struct TestAnswer {
  std::size_t position = 0;
  Response response;
  int milliseconds = 0;
};
struct EndTest {};
struct NewTest {};  // from the marked test back to the set-up

// Progress and settings
struct ShowBank {
  std::optional<BankId> bank;
};  // narrows Progress to a bank
struct SetSetting {
  std::string key, value;
};
struct BackUp {};
struct Restore {
  std::string path;
};

}  // namespace intent

using Intent = std::variant<
    intent::Show, intent::Undo, intent::ImportPaths, intent::ImportText, intent::LoadSamples,
    intent::CancelImport, intent::CloseSheet, intent::UpdateArticle, intent::KeepSeparate, intent::LeaveOut,
    intent::EditArticle, intent::StartBest, intent::RemoveArticle, intent::OpenArticle, intent::OpenQuestion,
    intent::Curate, intent::Accept, intent::Reject, intent::Edit, intent::AddCard, intent::ShowQueue,
    intent::Choose, intent::Search, intent::Study, intent::Answer, intent::Rate, intent::CountAsRight,
    intent::NextQuestion, intent::EndSitting, intent::RetryMissed, intent::StartTest, intent::TestAnswer,
    intent::EndTest, intent::NewTest, intent::ShowBank, intent::SetSetting, intent::BackUp, intent::Restore>;

}  // namespace lacuna
