#include <algorithm>
#include <cassert>
#include <map>

#include "quiz/session.h"
#include "quiz/session/draw.h"
#include "quiz/session/forms.h"
#include "quiz/session/tally.h"

namespace lacuna {

TestSession::TestSession(BankStore& bank, ProgressStore& progress, const TestOptions& options, Moment now)
    : bank_(bank), progress_(progress), options_(options), started_(now.now) {
  std::map<QuestionType, int> used;
  for (const CardId card :
       DrawCards(progress_.database(), options_.bank, options_.questions, options_.seed)) {
    std::vector<BankQuestion> forms = bank_.AskableForms(card);
    if (forms.empty()) continue;
    const std::uint64_t seed = MixSeeds(options_.seed, static_cast<std::uint64_t>(card.value), 0);
    Presented presented;
    presented.question = std::move(forms[ChooseTestForm(forms, used, seed)]);
    presented.shown = ShowOrder(presented.question.question.form, seed);
    presented.card = card;
    presented.memory = progress_.MemoryOf(options_.learner, card);
    questions_.push_back(std::move(presented));
  }
  responses_.resize(questions_.size());
  if (!questions_.empty()) Begin(now);
}

void TestSession::Begin(Moment now) {
  Transaction transaction(progress_.database());
  Sitting sitting;
  sitting.learner = options_.learner;
  sitting.kind = SittingKind::test;
  sitting.bank = options_.bank;
  sitting.started = now.now;
  sitting.seed = options_.seed;
  summary_.sitting = progress_.BeginSitting(sitting, now.zone_minutes);
  summary_.maximum = static_cast<double>(questions_.size());
  for (Presented& presented : questions_) {
    SittingQuestion row;
    row.card = presented.card;
    row.question = presented.question.question.id;
    row.version = presented.question.question.version;
    row.shown = presented.shown;
    presented.position = progress_.AddSittingQuestion(summary_.sitting, row);
  }
  transaction.Commit();
}

void TestSession::Answer(std::size_t position, const Response& response, int milliseconds) {
  assert(position < responses_.size());
  if (marked_) return;
  responses_[position] = Draft{response, std::clamp(milliseconds, 0, kAnswerTimeCap)};
}

bool TestSession::TimeIsUp(Instant now) const {
  return options_.minutes > 0 && now - started_ >= options_.minutes * kMillisPerMinute;
}

TestSession::Marked TestSession::Mark(std::size_t index, Moment now) {
  const Presented& presented = questions_[index];
  const Question& question = presented.question.question;
  Marked marked{presented, std::nullopt, {}};
  if (!responses_[index]) return marked;
  const Draft& draft = *responses_[index];
  marked.response = draft.response;
  marked.grade = GradeResponse(question.form, draft.response);
  AnswerRecord record;
  record.learner = options_.learner;
  record.card = presented.card;
  record.question = question.id;
  record.version = question.version;
  record.sitting = summary_.sitting;
  record.position = presented.position;
  record.at = now;
  record.response = draft.response;
  record.grade = marked.grade;
  record.millis = draft.milliseconds;
  record.rating =
      ProposeRating(question.form, marked.grade, draft.response, draft.milliseconds, std::nullopt);
  progress_.Record(record, options_.scheduler);
  return marked;
}

std::vector<TestSession::Marked> TestSession::End(Moment now) {
  if (marked_) return *marked_;
  std::vector<Marked> all;
  SittingSummary summary = summary_;
  Transaction transaction(progress_.database());
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    all.push_back(Mark(i, now));
    const Marked& marked = all.back();
    const QuestionId question = marked.presented.question.question.id;
    if (!marked.response) {
      summary.missed.push_back(question);
      continue;
    }
    const Rating self = marked.response->self.value_or(Rating::again);
    Tally(summary, question, VerdictOf(marked.grade, self), marked.grade.points, responses_[i]->milliseconds);
  }
  if (!questions_.empty()) progress_.EndSitting(summary_.sitting, now.now);
  transaction.Commit();
  summary_ = summary;
  marked_ = std::move(all);
  return *marked_;
}

}  // namespace lacuna
