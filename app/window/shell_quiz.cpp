// The marked test.
#include "app/window/shell.h"

namespace lacuna {

void Shell::On(const intent::StartTest& intent) {
  const Moment now = workspace_.clock.Now();
  TestOptions options;
  options.learner = learner_.id;
  options.bank = intent.bank;
  options.questions = intent.questions;
  options.minutes = intent.minutes;
  options.scheduler = workspace_.settings.Scheduler();
  options.seed = static_cast<std::uint64_t>(now.now.ms);
  auto test = std::make_unique<TestSession>(workspace_.bank, workspace_.progress, options, now);
  if (test->questions().empty()) {
    notice_ = {"There is nothing to ask yet: accept some questions in Curate first.", true};
    return;
  }
  test_ = std::move(test);
  test_end_.reset();
  if (intent.minutes > 0) test_end_ = now.now + intent.minutes * kMillisPerMinute;
  models_.quiz.questions = test_->questions();
  models_.quiz.marked.clear();
  models_.quiz.stage = QuizModel::Stage::running;
  QuizState& state = states_.quiz;
  state.at = 0;
  state.ending = state.only_misses = false;
  state.responses.assign(models_.quiz.questions.size(), std::nullopt);
  state.flagged.assign(models_.quiz.questions.size(), false);
  state.boxes.clear();
  for (const Presented& presented : models_.quiz.questions) state.boxes.push_back(NewAnswerBox(presented));
  ReadTestClock();
}

void Shell::On(const intent::TestAnswer& intent) {
  if (!test_) return;
  test_->Answer(intent.position, intent.response, intent.milliseconds);
  if (intent.position < states_.quiz.responses.size())
    states_.quiz.responses[intent.position] = intent.response;
}

void Shell::On(const intent::EndTest&) {
  if (!test_) return;
  models_.quiz.marked = test_->End(workspace_.clock.Now());
  models_.quiz.summary = test_->Summary();
  models_.quiz.seconds_left.reset();
  models_.quiz.stage = QuizModel::Stage::marked;
  states_.quiz.at = 0;
  test_.reset();
}

void Shell::On(const intent::NewTest&) {
  models_.quiz = {};
  states_.quiz = {};
}

void Shell::ReadTestClock() {
  if (!test_ || !test_end_) return;
  const Instant now = workspace_.clock.Now().now;
  models_.quiz.seconds_left = static_cast<double>(std::max<std::int64_t>(*test_end_ - now, 0)) / 1000;
  if (test_->TimeIsUp(now)) On(intent::EndTest{});
}

}  // namespace lacuna
