// Learners, sittings, reviews and the memory built from them.
//
// Reviews are appended, never changed: an undo is a void, a correction a void
// plus a new review. Every change is one transaction, durable when it returns.
// Same thread rules as Database.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank.h"
#include "content/base/database.h"
#include "content/base/ids.h"
#include "content/base/instant.h"
#include "quiz/grading.h"
#include "quiz/scheduler.h"

namespace lacuna {

struct Learner {
  LearnerId id;
  std::string name;
};

enum class SittingKind { study, test, klass };  // stored as study, test, class
std::string_view Name(SittingKind kind);

struct Sitting {
  SittingId id;
  LearnerId learner;
  SittingKind kind = SittingKind::study;
  std::optional<BankId> bank;
  std::string bank_name;  // "All banks" when bank is none
  Instant started;
  std::optional<Instant> ended;
  Day day;
  std::uint64_t seed = 0;
  double score = 0, maximum = 0;
};

struct SittingQuestion {
  CardId card;
  QuestionId question;
  int version = 1;
  Shown shown;
  std::optional<Response> response;  // none: not answered
  double points = 0, maximum = 1;
};

struct Review {
  ReviewId id;
  LearnerId learner;
  CardId card;
  QuestionId question;
  int version = 1;
  SittingId sitting;
  int position = 0;  // the question's place in the sitting
  Instant at;
  Day day;
  std::int32_t zone_minutes = 0;
  Response response;
  Verdict verdict = Verdict::wrong;
  double points = 0;
  Rating rating = Rating::again;
  int millis = 0;
  std::optional<int> confidence;
  std::optional<double> retrievability;
  CardState was = CardState::fresh;  // before the answer
  Instant due;
  Day due_day;
  int scheduled_days = 0;
  DueReason due_reason = DueReason::interval;
  CardState state = CardState::learning;  // after it
  int step = 0;
  bool voided = false;
};

// What the session hands over to be kept: the answer and how it was graded.
struct AnswerRecord {
  LearnerId learner;
  CardId card;
  QuestionId question;
  int version = 1;
  SittingId sitting;
  int position = 0;  // in the sitting; the question's row there is filled in
  Moment at;
  Response response;
  Grade grade;
  Rating rating = Rating::again;
  int millis = 0;
  std::optional<int> confidence;
};

// Cards that share a fact are asked on different days; of such cards one is counted.
struct DueCounts {
  int fresh = 0;     // new cards still allowed today
  int learning = 0;  // due now
  int review = 0;    // due today, within the day's limit
  int total() const { return fresh + learning + review; }
};

// For one learner and study day, over all banks: cards first seen that day, and cards seen before.
struct DailyLimits {
  int new_cards = 20;
  int reviews = 200;
};

class ProgressStore {
 public:
  explicit ProgressStore(Database& database) : database_(database) {}
  static Outcome Prepare(Database& database, Instant now);  // after BankStore::Prepare

  std::vector<Learner> Learners();
  Result<Learner> AddLearner(const std::string& name, Instant now);
  Result<Learner> FindLearner(const std::string& name);
  Learner DefaultLearner(Instant now);  // the one learner; made, as "Me", when there is none
  // Really: rows, and the backups' copies that can be reached; returns what could not be reached.
  Result<std::vector<std::string>> EraseLearner(LearnerId id);

  // Keeps `learner`, `kind`, `bank`, `bank_name`, `started`, `seed`; the rest follows from them.
  SittingId BeginSitting(const Sitting& sitting, std::int32_t zone_minutes);
  int AddSittingQuestion(SittingId id, const SittingQuestion& question);  // returns its position
  void EndSitting(SittingId id, Instant now);
  std::vector<Sitting> Sittings(LearnerId learner, int limit = 0);  // newest first
  std::vector<SittingQuestion> SittingQuestions(SittingId id);

  // Appends the review, updates memory and the sitting's row and score: one transaction, durable on return.
  Review Record(const AnswerRecord& answer, const SchedulerSettings& settings);
  // Another rating or "count as right": voids `id`, appends its correction with the same time.
  Review Correct(ReviewId id, const Grade& grade, Rating rating, Moment now,
                 const SchedulerSettings& settings);
  // Takes back the learner's last answer that stands, with its corrections; nullopt when there is none.
  // Repeatable.
  std::optional<Review> UndoLast(LearnerId learner, Moment now, const SchedulerSettings& settings);

  Memory MemoryOf(LearnerId learner, CardId card);
  std::vector<Review> ReviewsOf(LearnerId learner, CardId card);  // oldest first, voided ones marked
  std::optional<Review> LastReview(LearnerId learner);

  // Gives cards that became askable since the last call a memory row (state new). Cheap when nothing changed.
  void SyncNewCards(LearnerId learner);
  DueCounts CountDue(LearnerId learner, std::optional<BankId> bank, Moment now, const DailyLimits& limits);
  struct Pick {
    CardId card;
    Memory memory;
  };
  // The card to ask now: learning cards that are due, then reviews and new cards mixed evenly, never a
  // sibling of a card reviewed today. `ahead_minutes` > 0 also takes learning cards due within that time. < 1
  // ms whatever the size of the library.
  std::optional<Pick> NextCard(LearnerId learner, std::optional<BankId> bank, Moment now,
                               const DailyLimits& limits, int ahead_minutes);

  // Rebuilds memory from the reviews and compares; a sentence for each difference, and for each broken link
  // of the review chain. Empty when sound. `repair` writes the rebuilt values.
  std::vector<std::string> Check(const SchedulerSettings& settings, bool repair = false);

  Database& database() { return database_; }

 private:
  Database& database_;
};

}  // namespace lacuna
