#include <algorithm>
#include <cassert>

#include "quiz/progress/memory_row.h"
#include "quiz/session.h"
#include "quiz/session/forms.h"
#include "quiz/session/tally.h"

namespace lacuna {
namespace {

std::optional<QuestionId> LastAsked(ProgressStore& progress, LearnerId learner, CardId card) {
  const std::vector<Review> reviews = progress.ReviewsOf(learner, card);
  if (reviews.empty()) return std::nullopt;
  return reviews.back().question;
}

}  // namespace

StudySession::StudySession(BankStore& bank, ProgressStore& progress, const StudyOptions& options, Moment now)
    : bank_(bank), progress_(progress), options_(options), started_(now.now) {
  progress_.SyncNewCards(options_.learner);
}

bool StudySession::IsOver(Instant now) const {
  if (options_.answers > 0 && static_cast<int>(given_.size()) >= options_.answers) return true;
  return options_.minutes > 0 && now - started_ >= options_.minutes * kMillisPerMinute;
}

std::optional<Presented> StudySession::Next(Moment now) {
  if (table_) return table_;
  if (IsOver(now.now)) return std::nullopt;
  if (!aside_.empty()) {
    table_ = std::move(aside_.back());
    aside_.pop_back();
    table_->memory = progress_.MemoryOf(options_.learner, table_->card);
    return table_;
  }
  if (std::optional<Presented> chosen = Choose(now)) PutOnTable(std::move(*chosen), now);
  return table_;
}

std::optional<Presented> StudySession::Choose(Moment now) {
  const auto pick =
      progress_.NextCard(options_.learner, options_.bank, now, options_.limits, kLearnAheadMinutes);
  if (!pick) return std::nullopt;
  std::vector<BankQuestion> forms = bank_.AskableForms(pick->card);
  assert(!forms.empty() && "a card in the queue has an accepted question");
  if (forms.empty()) return std::nullopt;
  const std::uint64_t seed = MixSeeds(options_.seed, static_cast<std::uint64_t>(pick->card.value),
                                      static_cast<std::uint64_t>(pick->memory.reps));
  const auto last = LastAsked(progress_, options_.learner, pick->card);
  Presented presented;
  presented.question = std::move(forms[ChooseForm(forms, pick->memory, last, seed)]);
  presented.shown = ShowOrder(presented.question.question.form, seed);
  presented.card = pick->card;
  presented.memory = pick->memory;
  return presented;
}

void StudySession::PutOnTable(Presented presented, Moment now) {
  Transaction transaction(progress_.database());
  std::optional<SittingId> begun = sitting_;
  if (!begun) {
    Sitting sitting;
    sitting.learner = options_.learner;
    sitting.bank = options_.bank;
    sitting.started = now.now;
    sitting.seed = options_.seed;
    begun = progress_.BeginSitting(sitting, now.zone_minutes);
  }
  SittingQuestion row;
  row.card = presented.card;
  row.question = presented.question.question.id;
  row.version = presented.question.question.version;
  row.shown = presented.shown;
  presented.position = progress_.AddSittingQuestion(*begun, row);
  transaction.Commit();
  sitting_ = begun;
  table_ = std::move(presented);
}

Answered StudySession::Answer(const Response& response, int milliseconds, std::optional<int> confidence,
                              Moment now) {
  assert(table_ && sitting_);
  const Question& question = table_->question.question;
  Answered answered;
  answered.grade = GradeResponse(question.form, response);
  AnswerRecord record;
  record.learner = options_.learner;
  record.card = table_->card;
  record.question = question.id;
  record.version = question.version;
  record.sitting = *sitting_;
  record.position = table_->position;
  record.at = now;
  record.response = response;
  record.grade = answered.grade;
  record.millis = std::clamp(milliseconds, 0, kAnswerTimeCap);
  record.confidence = confidence;
  record.rating = ProposeRating(question.form, answered.grade, response, record.millis, confidence);
  answered.ratings = Preview(now);
  answered.review = progress_.Record(record, options_.scheduler);
  given_.push_back({std::move(*table_), answered});
  table_.reset();
  return answered;
}

std::array<Scheduled, 4> StudySession::Preview(Moment now) const {
  if (!table_) {
    std::array<Scheduled, 4> none{};
    for (Scheduled& scheduled : none) scheduled.after.due = now.now;
    return none;
  }
  return PreviewAnswers(table_->memory, now, options_.scheduler, FuzzSeed(table_->card, table_->memory.reps));
}

Answered StudySession::Replace(const Grade& grade, Rating rating, Moment now) {
  assert(!given_.empty());
  Answered& last = given_.back().answered;
  last.review = progress_.Correct(last.review.id, grade, rating, now, options_.scheduler);
  last.grade = grade;
  return last;
}

Answered StudySession::ChangeRating(Rating rating, Moment now) {
  assert(!given_.empty());
  return Replace(given_.back().answered.grade, rating, now);
}

Answered StudySession::CountAsRight(Moment now) {
  Grade grade;
  grade.verdict = Verdict::right;
  grade.points = 1;
  grade.note = "Counted as right";
  return Replace(grade, Rating::good, now);
}

bool StudySession::Undo(Moment now) {
  if (given_.empty()) return false;
  const std::optional<Review> last = progress_.LastReview(options_.learner);
  if (!last || last->id != given_.back().answered.review.id) return false;  // answered elsewhere since
  progress_.UndoLast(options_.learner, now, options_.scheduler);
  if (table_) aside_.push_back(std::move(*table_));
  table_ = std::move(given_.back().presented);
  given_.pop_back();
  return true;
}

SittingSummary StudySession::End(Moment now) {
  if (sitting_) progress_.EndSitting(*sitting_, now.now);
  return Summary();
}

SittingSummary StudySession::Summary() const {
  SittingSummary summary;
  if (sitting_) summary.sitting = *sitting_;
  for (const Given& given : given_) {
    const Answered& answered = given.answered;
    Tally(summary, given.presented.question.question.id, VerdictOf(answered.grade, answered.review.rating),
          answered.grade.points, answered.review.millis);
  }
  summary.maximum = summary.answers;
  return summary;
}

}  // namespace lacuna
