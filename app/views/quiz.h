// Quiz: a marked test with a clock, no feedback until the end, then a review of the misses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/answer_box.h"
#include "app/views/intent.h"

namespace lacuna {

struct QuizModel {
  enum class Stage { setup, running, marked };
  struct Bank {
    std::optional<BankId> id;  // none: all banks
    std::string name;
    int cards = 0;  // that can be asked
  };
  Stage stage = Stage::setup;
  std::vector<Bank> banks;
  std::vector<Presented> questions;  // running
  std::vector<TestSession::Marked> marked;
  SittingSummary summary;
  std::optional<double> seconds_left;  // with a clock
  std::vector<Sitting> earlier;        // tests before, newest first
};

struct QuizState {
  std::size_t bank = 0;
  int questions = 10, minutes = 0;
  std::size_t at = 0;  // the question on the screen
  std::vector<AnswerBox> boxes;
  std::vector<std::optional<Response>> responses;
  std::vector<bool> flagged;
  bool ending = false;       // asked "hand in?"
  bool only_misses = false;  // in the marked list
};

std::optional<Intent> DrawQuiz(Ui& ui, const QuizModel& model, QuizState& state);

}  // namespace lacuna
