// Record, Correct, UndoLast: each one transaction.
#include <cassert>

#include "content/base/uid.h"
#include "quiz/progress.h"
#include "quiz/progress/memory_row.h"
#include "quiz/progress/review_row.h"
#include "quiz/progress/sitting_row.h"

namespace lacuna {
namespace {

// Keeps with the review what the answer decided; returns the memory it leads to.
Memory Decide(Review& review, const Memory& before, const SchedulerSettings& settings) {
  const Scheduled scheduled = ScheduleAnswer(before, review.rating, {review.at, review.zone_minutes},
                                             settings, FuzzSeed(review.card, before.reps));
  review.retrievability = scheduled.retrievability;
  review.was = before.state;
  review.due = scheduled.after.due;
  review.due_day = scheduled.after.due_day;
  review.scheduled_days = scheduled.scheduled_days;
  review.due_reason = scheduled.reason;
  review.state = scheduled.after.state;
  review.step = scheduled.after.step;
  return scheduled.after;
}

Review ReviewOf(const AnswerRecord& answer) {
  Review review;
  review.learner = answer.learner;
  review.card = answer.card;
  review.question = answer.question;
  review.version = answer.version;
  review.sitting = answer.sitting;
  review.position = answer.position;
  review.at = answer.at.now;
  review.zone_minutes = answer.at.zone_minutes;
  review.day = StudyDay(review.at, review.zone_minutes);
  review.response = answer.response;
  review.verdict = answer.grade.verdict;
  review.points = answer.grade.points;
  review.rating = answer.rating;
  review.millis = answer.millis;
  review.confidence = answer.confidence;
  return review;
}

// The card's memory when the answer `row` goes back to was given.
Memory MemoryBefore(const std::vector<ReviewRow>& rows, const ReviewRow& row,
                    const SchedulerSettings& settings) {
  std::vector<ReviewRow> earlier = StandingReviews(rows);
  std::size_t count = 0;
  while (count < earlier.size() && earlier[count].review.id != row.review.id) ++count;
  earlier.resize(count);
  return Replay(earlier, settings).memory;
}

}  // namespace

Review ProgressStore::Record(const AnswerRecord& answer, const SchedulerSettings& settings) {
  Transaction transaction(database_);
  MemoryRow memory = FindMemoryRow(database_, answer.learner, answer.card).value_or(MemoryRow{});
  ReviewRow row{ReviewOf(answer), NewUuid(answer.at.now), ToJson(answer.response), std::nullopt, ""};
  memory.memory = Decide(row.review, memory.memory, settings);
  AppendReview(database_, row);
  if (!memory.first_day) memory.first_day = row.review.day;
  WriteMemoryRow(database_, answer.learner, answer.card, memory);
  FillSittingQuestion(database_, answer.sitting, answer.position, row.response, answer.grade.points);
  transaction.Commit();
  return row.review;
}

Review ProgressStore::Correct(ReviewId id, const Grade& grade, Rating rating, Moment now,
                              const SchedulerSettings& settings) {
  Transaction transaction(database_);
  const std::optional<ReviewRow> wrong = FindReviewRow(database_, id);
  assert(wrong && !wrong->review.voided);
  const LearnerId learner = wrong->review.learner;
  const CardId card = wrong->review.card;
  const Memory before = MemoryBefore(ReviewRowsOf(database_, learner, card), *wrong, settings);

  ReviewRow row = *wrong;
  row.uid = NewUuid(now.now);
  row.corrects = id;
  row.review.verdict = grade.verdict;
  row.review.points = grade.points;
  row.review.rating = rating;
  Decide(row.review, before, settings);
  VoidReview(database_, id, VoidReason::corrected, now.now);
  AppendReview(database_, row);
  RebuildMemoryRow(database_, learner, card, settings);
  FillSittingQuestion(database_, row.review.sitting, row.review.position, row.response, grade.points);
  transaction.Commit();
  return row.review;
}

std::optional<Review> ProgressStore::UndoLast(LearnerId learner, Moment now,
                                              const SchedulerSettings& settings) {
  Transaction transaction(database_);
  std::optional<ReviewRow> last = LastStanding(database_, learner);
  if (!last) return std::nullopt;
  Review& review = last->review;
  VoidReview(database_, review.id, VoidReason::undo, now.now);
  RebuildMemoryRow(database_, learner, review.card, settings);
  FillSittingQuestion(database_, review.sitting, review.position, std::nullopt, 0);
  transaction.Commit();
  review.voided = true;
  return review;
}

Memory ProgressStore::MemoryOf(LearnerId learner, CardId card) {
  return FindMemoryRow(database_, learner, card).value_or(MemoryRow{}).memory;
}

std::vector<Review> ProgressStore::ReviewsOf(LearnerId learner, CardId card) {
  std::vector<Review> reviews;
  for (ReviewRow& row : ReviewRowsOf(database_, learner, card)) reviews.push_back(std::move(row.review));
  return reviews;
}

std::optional<Review> ProgressStore::LastReview(LearnerId learner) {
  std::optional<ReviewRow> last = LastStanding(database_, learner);
  if (!last) return std::nullopt;
  return std::move(last->review);
}

}  // namespace lacuna
