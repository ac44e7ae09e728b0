// Study: one question, one answer, one verdict with its evidence.
//
// While a question is open nothing on the screen may bias the answer: no predicted recall, no charts, no
// title that gives it away.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/views/answer_box.h"
#include "app/views/intent.h"

namespace lacuna {

struct StudyModel {
  bool started = false;  // a sitting is on; else the view offers to start one
  bool over = false;     // the sitting's summary is shown
  std::optional<Presented> presented;
  std::optional<Answered> answered;      // set after the verdict
  std::array<std::string, 4> intervals;  // "10 min", "2 days", …; what each rating leads to, Again first
  SittingSummary summary;
  int done = 0, planned = 0;  // of this sitting; planned counts what is due too
  double minutes_left = 0;
  std::string bank_name;
  std::string before, after;  // the sentences around the evidence
  bool ask_confidence = false;
  bool can_undo = false;
  std::vector<BankQuestion> missed;  // for the summary
  std::string next_due;              // "Tomorrow: 12 cards", when there is nothing left
};

struct StudyState {
  AnswerBox box;
  SittingId sitting;  // box belongs to this sitting's
  int position = -1;  // question
  std::optional<int> confidence;
};

std::optional<Intent> DrawStudy(Ui& ui, const StudyModel& model, StudyState& state);

}  // namespace lacuna
