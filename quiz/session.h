// Asking: a study sitting (verdict after every answer) or a test (none until the end).
//
// A session keeps only where it is; all else is in the library, so it can be
// dropped at any moment and nothing is lost.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "content/bank.h"
#include "quiz/grading.h"
#include "quiz/progress.h"
#include "quiz/scheduler.h"

namespace lacuna {

constexpr int kAnswerTimeCap = 60'000;  // milliseconds
constexpr int kLearnAheadMinutes = 20;

struct StudyOptions {
  LearnerId learner;
  std::optional<BankId> bank;
  int answers = 0;  // stop after so many; 0 = when nothing is due
  int minutes = 0;  // budget; 0 = none
  DailyLimits limits;
  SchedulerSettings scheduler;
  std::uint64_t seed = 0;
};

// A question as it is put to the learner.
struct Presented {
  BankQuestion question;
  Shown shown;
  CardId card;
  Memory memory;     // before the answer
  int position = 0;  // in the sitting, from 0
};

// What an answer led to. The review is on disk.
struct Answered {
  Review review;
  Grade grade;
  std::array<Scheduled, 4> ratings;  // what each rating would have led to, Again first
};

struct SittingSummary {
  SittingId sitting;
  int answers = 0, right = 0, near = 0, wrong = 0;
  double score = 0, maximum = 0;
  int milliseconds = 0;
  std::vector<QuestionId> missed;
};

class StudySession {
 public:
  StudySession(BankStore& bank, ProgressStore& progress, const StudyOptions& options, Moment now);

  // The question to ask now, or nullopt when the sitting is over (nothing due, limit or budget reached).
  // The same one until it is answered. Recognition forms first, recall as stability grows.
  std::optional<Presented> Next(Moment now);
  // Grades and keeps the answer to the question on the table.
  Answered Answer(const Response& response, int milliseconds, std::optional<int> confidence, Moment now);
  // What each rating would lead to for the question on the table, Again first; all "now" when there is none.
  std::array<Scheduled, 4> Preview(Moment now) const;
  // For the last answer (there must be one): another rating, or "count as right" (rating Good). A flip card
  // needs neither: its rating comes with the response.
  Answered ChangeRating(Rating rating, Moment now);
  Answered CountAsRight(Moment now);
  // Takes the last answer of this session back and puts its question on the table again; the question that
  // lay there comes after it. False when there is none. Repeatable.
  bool Undo(Moment now);
  SittingSummary End(Moment now);
  SittingSummary Summary() const;
  std::optional<SittingId> sitting() const { return sitting_; }

 private:
  bool IsOver(Instant now) const;
  std::optional<Presented> Choose(Moment now);
  void PutOnTable(Presented presented, Moment now);
  Answered Replace(const Grade& grade, Rating rating, Moment now);

  BankStore& bank_;
  ProgressStore& progress_;
  StudyOptions options_;
  Instant started_;
  std::optional<SittingId> sitting_;  // begun with the first question asked
  std::optional<Presented> table_;
  std::vector<Presented> aside_;  // taken off the table by undos, asked again afterwards
  struct Given {
    Presented presented;
    Answered answered;
  };
  std::vector<Given> given_;
};

struct TestOptions {
  LearnerId learner;
  std::optional<BankId> bank;
  int questions = 10;
  int minutes = 0;  // 0 = no clock
  SchedulerSettings scheduler;
  std::uint64_t seed = 0;  // draws the cards, their forms and the orders: the same seed, the same test
};

// A marked test. Answers may be changed until End; then the whole is graded, and every answered question
// becomes a review (an unanswered or timed-out one does not). Draws from all askable cards, due or not,
// spread over articles and their length, siblings only when there is nothing else. Fewer questions than asked
// for when the bank has fewer; none, and no sitting, when it has none.
class TestSession {
 public:
  TestSession(BankStore& bank, ProgressStore& progress, const TestOptions& options, Moment now);

  const std::vector<Presented>& questions() const { return questions_; }
  void Answer(std::size_t position, const Response& response, int milliseconds);
  bool TimeIsUp(Instant now) const;
  struct Marked {
    Presented presented;
    std::optional<Response> response;
    Grade grade;
  };
  // Grades, keeps and returns the marked test, in the order asked. Called again it returns the same and keeps
  // nothing more; answers given after it count no more.
  std::vector<Marked> End(Moment now);
  SittingSummary Summary() const { return summary_; }

 private:
  void Begin(Moment now);
  Marked Mark(std::size_t index, Moment now);

  BankStore& bank_;
  ProgressStore& progress_;
  TestOptions options_;
  Instant started_;
  std::vector<Presented> questions_;
  struct Draft {
    Response response;
    int milliseconds = 0;
  };
  std::vector<std::optional<Draft>> responses_;
  std::optional<std::vector<Marked>> marked_;  // once ended
  SittingSummary summary_;
};

}  // namespace lacuna
