// The scheduler as a tool: histories replayed through FSRS (`lacuna fsrs replay`).
// The numbers are those of ts-fsrs 5.4.2, rounded to 8 decimals where it rounds.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "content/base/result.h"
#include "quiz/scheduler.h"

namespace lacuna {

struct ReplayOptions {
  bool steps = true;  // off: long-term mode
  double retention = 0.9;
};

// FILE.json of histories → one JSON object a line, given to `line` as it comes.
Outcome ReplayHistories(std::string_view json, const ReplayOptions& options,
                        const std::function<void(std::string_view)>& line);

struct CsvReplay {
  std::int64_t reviews = 0, cards = 0;
  double seconds = 0;  // from parsed rows to results; measured by the caller's `clock`
  std::int64_t scheduled_days_sum = 0, lapses_sum = 0;
  double stability_sum = 0;
};
// Review log → sums. Default weights, steps on, retention 0.9, UTC days, one thread. `clock` gives seconds.
Result<CsvReplay> ReplayCsv(std::string_view csv, const std::function<double()>& clock);

}  // namespace lacuna
