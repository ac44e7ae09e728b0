// Progress: scores over time, retention, what is coming, what is weakest. Opens with three plain sentences.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"
#include "quiz/statistics.h"

namespace lacuna {

struct ProgressModel {
  struct Bank {
    std::optional<BankId> id;
    std::string name;
  };
  std::vector<Bank> banks;
  std::size_t bank = 0;
  std::vector<std::string> sentences;
  Overview overview;
  std::vector<CalendarDay> calendar;
  std::vector<RetentionDay> retention;
  int answers_until_curve = 0;
  double desired_retention = 0.9;
  Day today;
};

struct ProgressState {
  bool tests_only = false;
};

std::optional<Intent> DrawProgress(Ui& ui, const ProgressModel& model, ProgressState& state);

}  // namespace lacuna
