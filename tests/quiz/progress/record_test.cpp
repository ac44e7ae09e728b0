#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

// Every review as one text, so that any change of a kept row shows.
std::vector<std::string> KeptRows(Database& database) {
  std::vector<std::string> rows;
  Statement query = database.Prepare(
      "SELECT uid || ' ' || card || ' ' || at_ms || ' ' || response || ' ' || verdict || ' ' || rating || ' "
      "' || "
      "due_ms || ' ' || state || ' ' || chain FROM review ORDER BY id");
  while (query.Step()) rows.push_back(query.Text(0));
  return rows;
}

void CheckSame(const Memory& a, const Memory& b) {
  CHECK(a.state == b.state);
  CHECK(a.step == b.step);
  CHECK(a.stability == b.stability);
  CHECK(a.difficulty == b.difficulty);
  CHECK(a.reps == b.reps);
  CHECK(a.lapses == b.lapses);
  CHECK(a.due == b.due);
  CHECK(a.due_day == b.due_day);
  CHECK(a.last == b.last);
  CHECK(a.last_day == b.last_day);
}

}  // namespace

TEST_CASE("An answer is kept with the memory it led to and its place in the sitting", "[quiz][progress]") {
  SmallBank small(2);
  const Moment now = At("2026-03-02T09:00:00+01:00");
  const SittingId sitting = small.Begin(now);
  const Review review = small.Answer(sitting, small.cards[0], Rating::good, now);

  const std::vector<Review> kept = small.progress.ReviewsOf(small.learner, small.cards[0]);
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].id == review.id);
  CHECK(kept[0].rating == Rating::good);
  CHECK(kept[0].zone_minutes == 60);
  CHECK(FormatDay(kept[0].day) == "2026-03-02");
  CHECK(kept[0].response.text == "1901");
  CHECK_FALSE(kept[0].retrievability);
  CHECK(kept[0].was == CardState::fresh);

  const Memory memory = small.progress.MemoryOf(small.learner, small.cards[0]);
  CHECK(memory.state == CardState::learning);
  CHECK(memory.reps == 1);
  CHECK(memory.stability == Approx(2.3065));
  CHECK(memory.due == kept[0].due);
  CHECK(memory.due == now.now + 10 * kMillisPerMinute);

  const std::vector<SittingQuestion> asked = small.progress.SittingQuestions(sitting);
  REQUIRE(asked.size() == 1);
  REQUIRE(asked[0].response);
  CHECK(asked[0].response->text == "1901");
  CHECK(small.progress.Sittings(small.learner)[0].score == 1);
  CHECK(small.progress.Sittings(small.learner)[0].maximum == 1);
}

TEST_CASE("A study counts what was answered, a test all that was asked", "[quiz][progress]") {
  const auto [kind, maximum] =
      GENERATE(table<SittingKind, double>({{SittingKind::study, 1}, {SittingKind::test, 2}}));
  SmallBank small(2);
  const Moment now = At("2026-03-02T09:00:00Z");
  const SittingId sitting = small.Begin(now, kind);
  small.Answer(sitting, small.cards[0], Rating::good, now);
  SittingQuestion unanswered;
  unanswered.card = small.cards[1];
  unanswered.question = small.FirstForm(small.cards[1]);
  CHECK(small.progress.AddSittingQuestion(sitting, unanswered) == 1);
  CHECK(small.progress.Sittings(small.learner)[0].maximum == maximum);
  CHECK(small.Count("SELECT count(*) FROM review") == 1);
}

TEST_CASE("Undo voids the last answer and leaves every kept row as it was", "[quiz][progress]") {
  SmallBank small(2);
  const Moment now = At("2026-03-02T09:00:00Z");
  const SittingId sitting = small.Begin(now);
  small.Answer(sitting, small.cards[0], Rating::good, now);
  const Memory before = small.progress.MemoryOf(small.learner, small.cards[0]);
  small.Answer(sitting, small.cards[0], Rating::again, Later(now, 10));
  const std::vector<std::string> rows = KeptRows(*small.database);

  const auto undone = small.progress.UndoLast(small.learner, Later(now, 11), PlainScheduler());
  REQUIRE(undone);
  CHECK(undone->rating == Rating::again);
  CHECK(KeptRows(*small.database) == rows);
  CheckSame(small.progress.MemoryOf(small.learner, small.cards[0]), before);
  CHECK(small.progress.SittingQuestions(sitting)[0].response.has_value());
  CHECK_FALSE(small.progress.SittingQuestions(sitting)[1].response.has_value());
  CHECK(small.progress.Sittings(small.learner)[0].score == 1);
  CHECK(small.progress.ReviewsOf(small.learner, small.cards[0])[1].voided);
}

TEST_CASE("Undo can be repeated until nothing stands", "[quiz][progress]") {
  SmallBank small(2);
  const Moment now = At("2026-03-02T09:00:00Z");
  const SittingId sitting = small.Begin(now);
  small.Answer(sitting, small.cards[0], Rating::good, now);
  small.Answer(sitting, small.cards[1], Rating::easy, now);
  CHECK(small.progress.UndoLast(small.learner, now, PlainScheduler())->card == small.cards[1]);
  CHECK(small.progress.UndoLast(small.learner, now, PlainScheduler())->card == small.cards[0]);
  CHECK_FALSE(small.progress.UndoLast(small.learner, now, PlainScheduler()));
  CHECK_FALSE(small.progress.LastReview(small.learner));
  CHECK(small.progress.MemoryOf(small.learner, small.cards[0]).state == CardState::fresh);
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("A correction leads where the right rating would have led", "[quiz][progress]") {
  SmallBank corrected(1), direct(1);
  const Moment first = At("2026-03-02T09:00:00Z"), second = At("2026-03-05T09:00:00Z");
  const SittingId a = corrected.Begin(first), b = direct.Begin(first);
  corrected.Answer(a, corrected.cards[0], Rating::easy, first);
  direct.Answer(b, direct.cards[0], Rating::easy, first);
  const Review wrong = corrected.Answer(a, corrected.cards[0], Rating::again, second);
  direct.Answer(b, direct.cards[0], Rating::good, second);

  const Review right = corrected.progress.Correct(wrong.id, SmallBank::GradeOf(Rating::good), Rating::good,
                                                  Later(second, 1), PlainScheduler());
  CHECK(right.at == second.now);
  CHECK(right.id != wrong.id);
  CheckSame(corrected.progress.MemoryOf(corrected.learner, corrected.cards[0]),
            direct.progress.MemoryOf(direct.learner, direct.cards[0]));
  CHECK(corrected.progress.Sittings(corrected.learner)[0].score == 2);
  CHECK(corrected.Count("SELECT count(*) FROM review") == 3);
  CHECK(corrected.Count("SELECT corrects FROM review ORDER BY id DESC") == wrong.id.value);
  CHECK(corrected.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("An earlier answer's correction takes that answer's place", "[quiz][progress]") {
  SmallBank corrected(1), direct(1);
  const Moment first = At("2026-03-02T09:00:00Z"), second = At("2026-03-20T09:00:00Z");
  const SittingId a = corrected.Begin(first), b = direct.Begin(first);
  const Review slip = corrected.Answer(a, corrected.cards[0], Rating::again, first);
  corrected.Answer(a, corrected.cards[0], Rating::good, second);
  corrected.progress.Correct(slip.id, SmallBank::GradeOf(Rating::easy), Rating::easy, second,
                             PlainScheduler());
  direct.Answer(b, direct.cards[0], Rating::easy, first);
  direct.Answer(b, direct.cards[0], Rating::good, second);
  const Memory memory = corrected.progress.MemoryOf(corrected.learner, corrected.cards[0]);
  const Memory expected = direct.progress.MemoryOf(direct.learner, direct.cards[0]);
  CHECK(memory.stability == expected.stability);
  CHECK(memory.difficulty == expected.difficulty);
  CHECK(corrected.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("Undo after a correction takes the answer back", "[quiz][progress]") {
  SmallBank small(1);
  const Moment now = At("2026-03-02T09:00:00Z");
  const SittingId sitting = small.Begin(now);
  const Review review = small.Answer(sitting, small.cards[0], Rating::again, now);
  small.progress.Correct(review.id, SmallBank::GradeOf(Rating::good), Rating::good, now, PlainScheduler());
  REQUIRE(small.progress.UndoLast(small.learner, now, PlainScheduler()));
  CHECK_FALSE(small.progress.UndoLast(small.learner, now, PlainScheduler()));
  CHECK(small.progress.MemoryOf(small.learner, small.cards[0]).reps == 0);
}

TEST_CASE("A clock set back gives no negative interval and loses no card", "[quiz][progress]") {
  const auto minutes = GENERATE(60, 24 * 60, 365 * 24 * 60);
  SmallBank small(1);
  const Moment now = At("2026-03-20T09:00:00Z"), before = Later(now, -minutes);
  const SittingId sitting = small.Begin(now);
  small.Answer(sitting, small.cards[0], Rating::easy, now);
  const Review review = small.Answer(sitting, small.cards[0], Rating::good, before);
  CHECK(review.scheduled_days >= 1);
  CHECK(*review.retrievability == Approx(1));
  const Memory memory = small.progress.MemoryOf(small.learner, small.cards[0]);
  const Moment due = Later({memory.due, 0}, 1);
  CHECK(small.progress.NextCard(small.learner, std::nullopt, due, {}, 0)->card == small.cards[0]);
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("Answers are numbered by the learner's own study day", "[quiz][progress]") {
  const auto [time, day] = GENERATE(table<std::string, std::string>({
      {"2026-03-02T23:58:00+01:00", "2026-03-02"},
      {"2026-03-03T00:02:00+01:00", "2026-03-02"},  // after midnight, before the rollover
      {"2026-03-03T03:59:59+01:00", "2026-03-02"},
      {"2026-03-03T04:00:00+01:00", "2026-03-03"},
      {"2026-03-03T04:00:00-08:00", "2026-03-03"},  // far west
      {"2026-03-03T03:59:00+14:00", "2026-03-02"},  // far east: still 2 March 13:59 in UTC
      {"2026-03-29T03:30:00+02:00", "2026-03-28"},  // the night summer time begins
  }));
  CAPTURE(time);
  SmallBank small(1);
  const Moment now = At(time);
  CHECK(FormatDay(small.Answer(small.Begin(now), small.cards[0], Rating::good, now).day) == day);
}

TEST_CASE("A card of some days comes with its study day, also when the clocks change", "[quiz][progress]") {
  SmallBank small(1);
  const Moment now = At("2026-03-24T22:00:00+01:00");
  const Review review = small.Answer(small.Begin(now), small.cards[0], Rating::easy, now);
  REQUIRE(FormatDay(review.due_day) == "2026-04-01");  // eight days on; summer time began on 29 March
  const auto comes = [&](const std::string& time) {
    return small.progress.NextCard(small.learner, std::nullopt, At(time), {}, 0).has_value();
  };
  CHECK_FALSE(comes("2026-04-01T03:59:00+02:00"));
  CHECK(comes("2026-04-01T04:00:00+02:00"));
}
