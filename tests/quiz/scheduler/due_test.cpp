#include <set>

#include "content/base/random.h"
#include "quiz/scheduler.h"
#include "quiz/scheduler/fuzz.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

Moment At(const char* text) {
  const auto moment = ParseRfc3339(text);
  REQUIRE(moment.ok());
  return *moment;
}

SchedulerSettings Plain() {
  SchedulerSettings settings;
  settings.fuzz = false;
  return settings;
}

// A card in review, last answered on the study day of `last`.
Memory InReview(double stability, Moment last) {
  Memory memory;
  memory.state = CardState::review;
  memory.stability = stability;
  memory.difficulty = 5;
  memory.reps = 3;
  memory.last = last.now;
  memory.last_day = StudyDay(last.now, last.zone_minutes);
  return memory;
}

}  // namespace

TEST_CASE("A new card goes through the learning steps and graduates", "[quiz][scheduler]") {
  const Moment now = At("2026-11-22T20:00:00Z");
  const auto answers = PreviewAnswers({}, now, Plain(), 1);
  CHECK(answers[0].after.due == now.now + 1 * kMillisPerMinute);
  CHECK(answers[1].after.due == now.now + 6 * kMillisPerMinute);
  CHECK(answers[2].after.due == now.now + 10 * kMillisPerMinute);
  CHECK(answers[2].reason == DueReason::step);
  CHECK(answers[2].after.step == 1);
  CHECK(answers[3].after.state == CardState::review);
  CHECK(answers[3].scheduled_days == 8);
  CHECK_FALSE(answers[0].retrievability.has_value());

  const Moment later = At("2026-11-22T20:10:00Z");
  const Scheduled graduated = ScheduleAnswer(answers[2].after, Rating::good, later, Plain(), 1);
  CHECK(graduated.after.state == CardState::review);
  CHECK(graduated.after.step == 0);
  CHECK(graduated.after.reps == 2);
  CHECK(graduated.reason == DueReason::interval);
}

TEST_CASE("A due of a day or more falls on the beginning of its study day", "[quiz][scheduler]") {
  const Scheduled evening = ScheduleAnswer({}, Rating::easy, At("2026-11-22T23:58:00+01:00"), Plain(), 1);
  CHECK(FormatDay(evening.after.due_day) == "2026-11-30");
  CHECK(FormatRfc3339({evening.after.due, 60}) == "2026-11-30T04:00:00+01:00");
  // Two in the morning still belongs to the day before.
  const Scheduled night = ScheduleAnswer({}, Rating::easy, At("2026-11-23T02:00:00+01:00"), Plain(), 1);
  CHECK(night.after.due == evening.after.due);
  CHECK(FormatDay(*night.after.last_day) == "2026-11-22");
}

TEST_CASE("Time between answers is counted in study days", "[quiz][scheduler]") {
  const Memory memory = InReview(10, At("2026-11-22T23:00:00Z"));
  const Scheduled same_day = ScheduleAnswer(memory, Rating::good, At("2026-11-23T03:59:00Z"), Plain(), 1);
  const Scheduled next_day = ScheduleAnswer(memory, Rating::good, At("2026-11-23T04:00:00Z"), Plain(), 1);
  CHECK(same_day.retrievability == 1.0);
  CHECK(*next_day.retrievability < 1.0);
  CHECK(next_day.after.stability > same_day.after.stability);
}

TEST_CASE("A clock set back counts as the same day", "[quiz][scheduler]") {
  const Memory memory = InReview(10, At("2026-11-22T12:00:00Z"));
  const Scheduled back = ScheduleAnswer(memory, Rating::good, At("2026-11-12T12:00:00Z"), Plain(), 1);
  CHECK(back.retrievability == 1.0);
  CHECK(FormatDay(*back.after.last_day) == "2026-11-12");
}

TEST_CASE("Forgetting a card is a lapse and leads to the relearning step", "[quiz][scheduler]") {
  const Moment now = At("2026-11-22T12:00:00Z");
  const Scheduled lapse =
      ScheduleAnswer(InReview(10, At("2026-11-12T12:00:00Z")), Rating::again, now, Plain(), 1);
  CHECK(lapse.after.lapses == 1);
  CHECK(lapse.after.state == CardState::relearning);
  CHECK(lapse.after.due == now.now + 10 * kMillisPerMinute);
  CHECK(lapse.after.stability < 10);
  CHECK(*lapse.retrievability == Approx(0.9));

  SchedulerSettings no_steps = Plain();
  no_steps.relearning_minutes.clear();
  const Scheduled straight =
      ScheduleAnswer(InReview(10, At("2026-11-12T12:00:00Z")), Rating::again, now, no_steps, 1);
  CHECK(straight.after.state == CardState::review);
  CHECK(straight.scheduled_days >= 1);
}

TEST_CASE("A step of a day or more is kept on the calendar of study days", "[quiz][scheduler]") {
  SchedulerSettings settings = Plain();
  settings.learning_minutes = {1, 2880};
  const Scheduled step = ScheduleAnswer({}, Rating::good, At("2026-11-22T20:00:00Z"), settings, 1);
  CHECK(step.after.state == CardState::review);
  CHECK(step.after.step == 1);
  CHECK(step.scheduled_days == 2);
  CHECK(step.reason == DueReason::step);
  CHECK(FormatRfc3339({step.after.due, 0}) == "2026-11-24T04:00:00Z");
}

TEST_CASE("Long-term mode has no steps", "[quiz][scheduler]") {
  SchedulerSettings settings = Plain();
  settings.long_term = true;
  const auto answers = PreviewAnswers({}, At("2026-11-22T20:00:00Z"), settings, 1);
  for (const Scheduled& answer : answers) {
    CHECK(answer.after.state == CardState::review);
    CHECK(answer.scheduled_days >= 1);
  }
}

TEST_CASE("Days never fall from Hard to Good to Easy, with fuzz or without", "[quiz][scheduler]") {
  Random random(5);
  const Moment now = At("2026-11-22T20:00:00Z");
  for (int i = 0; i < 2'000; ++i) {
    SchedulerSettings settings;
    settings.fuzz = random.Below(2) == 0;
    settings.long_term = random.Below(2) == 0;
    Memory memory = InReview(0.001 + 500 * random.Unit() * random.Unit(), now);
    memory.last_day = *memory.last_day + -static_cast<int>(random.Below(400));
    memory.difficulty = 1 + 9 * random.Unit();
    const auto answers = PreviewAnswers(memory, now, settings, random.Next());
    CAPTURE(i, memory.stability, memory.difficulty);
    REQUIRE(answers[1].scheduled_days <= answers[2].scheduled_days);
    REQUIRE(answers[2].scheduled_days < answers[3].scheduled_days);
    if (settings.long_term) REQUIRE(answers[0].scheduled_days < answers[1].scheduled_days);
  }
}

TEST_CASE("No interval passes the maximum", "[quiz][scheduler]") {
  SchedulerSettings settings = Plain();
  settings.maximum_interval = 30;
  const auto answers =
      PreviewAnswers(InReview(400, At("2026-01-22T20:00:00Z")), At("2026-11-22T20:00:00Z"), settings, 1);
  CHECK(answers[1].scheduled_days == 30);
  CHECK(answers[3].scheduled_days == 30);
}

TEST_CASE("Fuzz stays in its range, reaches all of it, and leaves short intervals alone",
          "[quiz][scheduler]") {
  CHECK(Fuzzed(1, 0, 36'500, 0.99) == 1);
  CHECK(Fuzzed(2, 0, 36'500, 0.0) == 2);
  const FuzzRange week = FuzzRangeOf(7, 0, 36'500);  // 7 +- (1 + .15 * 4.5)
  CHECK(week.shortest == 5);
  CHECK(week.longest == 9);
  CHECK(FuzzRangeOf(100, 0, 36'500).shortest == 93);  // 100 +- 6.975
  CHECK(FuzzRangeOf(100, 0, 36'500).longest == 107);
  CHECK(FuzzRangeOf(100, 98, 36'500).shortest == 99);
  CHECK(FuzzRangeOf(100, 0, 102).longest == 102);
  std::set<int> drawn;
  Random random(3);
  for (int i = 0; i < 500; ++i) drawn.insert(Fuzzed(7, 0, 36'500, random.Unit()));
  CHECK(drawn == std::set<int>{5, 6, 7, 8, 9});
}

TEST_CASE("The same seed gives the same day, in the preview and in the answer", "[quiz][scheduler]") {
  const Moment now = At("2026-11-22T20:00:00Z");
  const Memory memory = InReview(60, At("2026-09-22T20:00:00Z"));
  const SchedulerSettings settings;
  std::set<int> days;
  bool moved = false;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Scheduled answer = ScheduleAnswer(memory, Rating::good, now, settings, seed);
    const Scheduled preview = PreviewAnswers(memory, now, settings, seed)[2];
    REQUIRE(preview.after.due == answer.after.due);
    REQUIRE(answer.after.stability == ScheduleAnswer(memory, Rating::good, now, Plain(), 0).after.stability);
    const int unfuzzed = ScheduleAnswer(memory, Rating::good, now, Plain(), 0).scheduled_days;
    REQUIRE((answer.reason == DueReason::fuzz) == (answer.scheduled_days != unfuzzed));
    moved = moved || answer.reason == DueReason::fuzz;
    days.insert(answer.scheduled_days);
  }
  CHECK(moved);
  CHECK(days.size() > 3);
}

TEST_CASE("Retrievability falls from 1 to the desired 0.9 at one stability", "[quiz][scheduler]") {
  const Memory memory = InReview(20, At("2026-11-01T20:00:00Z"));
  const Day last = *memory.last_day;
  CHECK(Retrievability({}, last, Plain()) == 0);
  CHECK(Retrievability(memory, last, Plain()) == 1);
  CHECK(Retrievability(memory, last + 20, Plain()) == Approx(0.9));
  CHECK(Retrievability(memory, last + 21, Plain()) < 0.9);
}

TEST_CASE("A higher desired retention asks sooner", "[quiz][scheduler]") {
  SchedulerSettings careful = Plain();
  careful.desired_retention = 0.95;
  const Memory memory = InReview(60, At("2026-09-22T20:00:00Z"));
  const Moment now = At("2026-11-22T20:00:00Z");
  CHECK(ScheduleAnswer(memory, Rating::good, now, careful, 0).scheduled_days <
        ScheduleAnswer(memory, Rating::good, now, Plain(), 0).scheduled_days);
}

TEST_CASE("Card states and due reasons are read back from their names", "[quiz][scheduler]") {
  for (const CardState state :
       {CardState::fresh, CardState::learning, CardState::review, CardState::relearning})
    CHECK(*ParseCardState(Name(state)) == state);
  for (const DueReason reason :
       {DueReason::interval, DueReason::step, DueReason::fuzz, DueReason::balance, DueReason::exam})
    CHECK(*ParseDueReason(Name(reason)) == reason);
  CHECK(Name(CardState::fresh) == "new");
  CHECK_FALSE(ParseCardState("old").ok());
  CHECK_FALSE(ParseDueReason("").ok());
}

}  // namespace lacuna
