// Study over simulated weeks: what comes when, and that nothing drifts.
#include <map>
#include <set>

#include "content/base/random.h"
#include "quiz/progress/memory_row.h"
#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

Rating Drawn(Random& random) {
  const std::uint64_t draw = random.Below(10);
  if (draw < 2) return Rating::again;
  if (draw < 4) return Rating::hard;
  return draw < 9 ? Rating::good : Rating::easy;
}

}  // namespace

TEST_CASE("Over thirty days every card comes back exactly when FSRS says", "[quiz][progress]") {
  SmallBank small(40);
  const SchedulerSettings settings;  // with fuzz, as in life
  Random random(7);
  std::map<CardId, Memory> expected;  // by the scheduler alone
  const DailyLimits limits{5, 1000};
  Moment morning = At("2026-03-15T08:00:00+01:00");
  for (int day = 0; day < 30; ++day, morning = Later(morning, 24 * 60)) {
    if (day == 14) morning.zone_minutes = 120;  // summer time, two weeks on
    const Day today = StudyDay(morning.now, morning.zone_minutes);
    std::set<CardId> due;
    for (const auto& [card, memory] : expected)
      if (memory.due_day <= today) due.insert(card);
    int fresh = 0;
    std::set<CardId> asked;
    Moment now = morning;
    const SittingId sitting = small.Begin(now);
    while (const auto pick = small.progress.NextCard(small.learner, small.bank, now, limits, 20)) {
      Memory& memory = expected[pick->card];
      CAPTURE(day, pick->card.value);
      if (memory.state == CardState::review) REQUIRE(memory.due_day <= today);
      if (memory.state == CardState::learning || memory.state == CardState::relearning)
        REQUIRE(memory.due <= now.now + 20 * kMillisPerMinute);
      fresh += memory.state == CardState::fresh;
      asked.insert(pick->card);
      const Rating rating = Drawn(random);
      memory = ScheduleAnswer(memory, rating, now, settings, FuzzSeed(pick->card, memory.reps)).after;
      const Review review = small.Answer(sitting, pick->card, rating, now, settings);
      REQUIRE(review.due == memory.due);
      REQUIRE(review.due_day == memory.due_day);
      now = Later(now, 1);
    }
    for (const CardId card : due) CHECK(asked.count(card) == 1);
    CHECK(fresh == (day < 8 ? 5 : 0));
  }
  CHECK(small.progress.Check(settings).empty());
}

TEST_CASE("Answers, corrections and undos in any order leave a library that adds up", "[quiz][progress]") {
  const std::uint64_t seed = GENERATE(range(1, 21));
  CAPTURE(seed);
  SmallBank small(6);
  const SchedulerSettings settings;
  Random random(seed);
  Moment now = At("2026-03-02T09:00:00-05:00");
  SittingId sitting = small.Begin(now);
  std::int64_t stands = 0, appended = 0;
  for (int step = 0; step < 60; ++step) {
    now = Later(now, static_cast<std::int64_t>(random.Below(3 * 24 * 60)) - 60);  // now and then backwards
    const std::uint64_t action = random.Below(10);
    const std::optional<Review> last = small.progress.LastReview(small.learner);
    if (action == 0)
      sitting = small.Begin(now, random.Below(2) == 0 ? SittingKind::study : SittingKind::test);
    if (action <= 5) {
      small.Answer(sitting, small.cards[random.Below(6)], Drawn(random), now, settings);
      ++stands, ++appended;
    } else if (action <= 7 && last) {
      const Rating rating = Drawn(random);
      small.progress.Correct(last->id, SmallBank::GradeOf(rating), rating, now, settings);
      ++appended;
    } else if (small.progress.UndoLast(small.learner, now, settings)) {
      --stands;
    }
  }
  const std::vector<std::string> found = small.progress.Check(settings);
  CHECK(found.empty());
  CHECK(small.Count("SELECT count(*) FROM review") == appended);
  CHECK(small.Count("SELECT count(*) FROM review") - small.Count("SELECT count(*) FROM review_void") ==
        stands);
  CHECK(small.Count("SELECT SUM(reps) FROM memory") == stands);
  CHECK(small.Count("SELECT count(*) FROM sitting_question WHERE response IS NOT NULL") == stands);
}
