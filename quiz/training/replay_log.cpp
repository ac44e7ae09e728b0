#include "quiz/scheduler/parameters.h"
#include "quiz/training.h"
#include "quiz/training/replay_card.h"
#include "quiz/training/review_log.h"

namespace lacuna {
namespace {

CsvReplay Replay(const CardHistories& histories) {
  const SchedulerSettings settings;
  const Fsrs fsrs(Bounded(settings.weights, settings.relearning_minutes.size(), settings.long_term),
                  settings.desired_retention, settings.long_term, settings.maximum_interval);
  const Steps steps{settings.learning_minutes, settings.relearning_minutes};
  CsvReplay replay;
  for (std::size_t card = 0; card + 1 < histories.begins.size(); ++card) {
    ReplayedCard replayed(fsrs, steps);
    for (std::size_t i = histories.begins[card]; i < histories.begins[card + 1]; ++i) {
      const LogRow& row = histories.rows[i];
      replay.scheduled_days_sum += replayed.Answer(row.ms, static_cast<Rating>(row.rating)).days;
    }
    replay.lapses_sum += replayed.standing().lapses;
    replay.stability_sum += replayed.standing().trace.stability;
  }
  return replay;
}

}  // namespace

Result<CsvReplay> ReplayCsv(std::string_view csv, const std::function<double()>& clock) {
  const auto log = ParseReviewLog(csv);
  if (!log) return log.error();
  const double begin = clock();
  CsvReplay replay = Replay(ByCard(*log));
  replay.seconds = clock() - begin;
  replay.reviews = static_cast<std::int64_t>(log->rows.size());
  replay.cards = log->cards;
  return replay;
}

}  // namespace lacuna
