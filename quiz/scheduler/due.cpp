// The decision put on the learner's calendar: study days, and dues at the beginning of one.
#include <algorithm>

#include "content/base/random.h"
#include "quiz/scheduler.h"
#include "quiz/scheduler/decide.h"
#include "quiz/scheduler/fsrs.h"
#include "quiz/scheduler/parameters.h"

namespace lacuna {
namespace {

Fsrs ModelOf(const SchedulerSettings& settings) {
  return Fsrs(Bounded(settings.weights, settings.relearning_minutes.size(), settings.long_term),
              std::clamp(settings.desired_retention, 0.70, 0.97), settings.long_term,
              std::max(settings.maximum_interval, 1));
}

Standing StandingOf(const Memory& memory) {
  return {memory.state,
          std::max(memory.step, 0),
          {std::clamp(memory.stability, kShortestStability, kLongestStability),
           std::clamp(memory.difficulty, 1.0, 10.0)},
          memory.lapses};
}

// A clock set back must not count as days.
int DaysSince(const Memory& memory, Day today) {
  return memory.last_day ? std::max(today - *memory.last_day, 0) : 0;
}

void SetDue(Scheduled& scheduled, const Decision& decision, Moment now, Day today, int maximum_interval) {
  Memory& after = scheduled.after;
  if (decision.step_minutes > 0 && decision.days == 0) {
    after.due = now.now + decision.step_minutes * kMillisPerMinute;
    after.due_day = StudyDay(after.due, now.zone_minutes);
    return;
  }
  // The order of intervals may have passed the maximum by a day or two.
  scheduled.scheduled_days =
      decision.step_minutes > 0 ? decision.days : std::min(decision.days, maximum_interval);
  after.due_day = today + scheduled.scheduled_days;
  after.due = DayStart(after.due_day, now.zone_minutes);
}

DueReason ReasonOf(const Decision& decision) {
  if (decision.step_minutes > 0) return DueReason::step;
  return decision.fuzzed ? DueReason::fuzz : DueReason::interval;
}

Scheduled Schedule(const Fsrs& fsrs, const Memory& before, Rating rating, Moment now,
                   const SchedulerSettings& settings, std::uint64_t seed) {
  const Day today = StudyDay(now.now, now.zone_minutes);
  const std::optional<double> draw = settings.fuzz ? std::optional(Random(seed).Unit()) : std::nullopt;
  const Decision decision = Decide(fsrs, {settings.learning_minutes, settings.relearning_minutes},
                                   StandingOf(before), DaysSince(before, today), rating, draw);
  Scheduled scheduled;
  scheduled.retrievability = decision.recall;
  scheduled.interval = decision.interval;
  scheduled.reason = ReasonOf(decision);
  Memory& after = scheduled.after;
  after.state = decision.after.state;
  after.step = decision.after.step;
  after.stability = decision.after.trace.stability;
  after.difficulty = decision.after.trace.difficulty;
  after.lapses = decision.after.lapses;
  after.reps = before.reps + 1;
  after.last = now.now;
  after.last_day = today;
  SetDue(scheduled, decision, now, today, fsrs.maximum_interval());
  return scheduled;
}

}  // namespace

Scheduled ScheduleAnswer(const Memory& before, Rating rating, Moment now, const SchedulerSettings& settings,
                         std::uint64_t seed) {
  return Schedule(ModelOf(settings), before, rating, now, settings, seed);
}

std::array<Scheduled, 4> PreviewAnswers(const Memory& before, Moment now, const SchedulerSettings& settings,
                                        std::uint64_t seed) {
  const Fsrs fsrs = ModelOf(settings);
  const auto answer = [&](Rating rating) { return Schedule(fsrs, before, rating, now, settings, seed); };
  return {answer(Rating::again), answer(Rating::hard), answer(Rating::good), answer(Rating::easy)};
}

double Retrievability(const Memory& memory, Day today, const SchedulerSettings& settings) {
  if (memory.state == CardState::fresh) return 0;
  const ForgettingCurve curve(Bounded(settings.weights, 0, settings.long_term)[kDecay]);
  return curve.Recall(DaysSince(memory, today), StandingOf(memory).trace.stability);
}

}  // namespace lacuna
