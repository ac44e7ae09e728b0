// Home: what is due in minutes, what is known, what fades, and where to begin.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/import_box.h"
#include "app/views/intent.h"
#include "quiz/statistics.h"

namespace lacuna {

struct HomeModel {
  struct Bank {
    BankId id;
    std::string name;
    int cards = 0;  // that can be asked
    int due = 0;
    bool is_sample = false;
  };
  std::string greeting;  // "Good morning", by the hour
  std::vector<std::string> sentences;
  int due = 0;         // cards, now
  double minutes = 0;  // that they take
  int answered_today = 0;
  int proposed = 0;   // cards that wait in the curate queue
  bool empty = true;  // no article yet: first start
  int answers_until_curve = 0;
  Overview overview;
  std::vector<CalendarDay> calendar;    // 20 weeks, oldest first
  std::vector<RetentionDay> retention;  // 60 days, oldest first
  std::vector<Bank> banks;              // those with something due first
  double desired_retention = 0.9;       // what the learner aims at
  Day today;
};

struct HomeState {
  ImportBoxState import;  // first start
};

std::optional<Intent> DrawHome(Ui& ui, const HomeModel& model, HomeState& state);

}  // namespace lacuna
