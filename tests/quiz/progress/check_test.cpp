#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");

SmallBank Studied() {
  SmallBank small(3);
  const SittingId sitting = small.Begin(kMonday);
  for (const CardId card : small.cards) small.Answer(sitting, card, Rating::good, kMonday);
  small.Answer(sitting, small.cards[0], Rating::hard, Later(kMonday, 3 * 24 * 60));
  return small;
}

}  // namespace

TEST_CASE("A sound library has nothing to report", "[quiz][progress]") {
  CHECK(Studied().progress.Check(PlainScheduler()).empty());
}

TEST_CASE("A memory that does not follow from the answers is named, and repaired", "[quiz][progress]") {
  const std::string change =
      GENERATE("stability = stability + 1e-9", "difficulty = 5", "reps = reps + 1", "lapses = 4",
               "due_ms = due_ms + 1", "state = 'review'", "last_day = 3");
  CAPTURE(change);
  SmallBank small = Studied();
  small.database->Execute("UPDATE memory SET " + change + " WHERE card = 2");
  const std::vector<std::string> found = small.progress.Check(PlainScheduler(), true);
  REQUIRE(found.size() == 1);
  CHECK_THAT(found[0], ContainsSubstring("Me remembers of card 2"));
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("A memory without answers is named, and repaired", "[quiz][progress]") {
  SmallBank small(1);
  small.progress.SyncNewCards(small.learner);
  small.database->Execute("UPDATE memory SET state = 'review', reps = 1");
  CHECK(small.progress.Check(PlainScheduler(), true).size() == 1);
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("A kept answer that was changed breaks the chain", "[quiz][progress]") {
  const std::string change = GENERATE("rating = 4", "response = '{}'", "at_ms = at_ms + 1", "millis = 1",
                                      "points = 0.5", "retrievability = 0.25", "corrects = 1", "uid = 'x'");
  CAPTURE(change);
  SmallBank small = Studied();
  small.database->Execute("UPDATE review SET " + change + " WHERE id = 2");
  const std::vector<std::string> found = small.progress.Check(PlainScheduler());
  REQUIRE_FALSE(found.empty());
  CHECK_THAT(found[0], ContainsSubstring("Answer 2 of Me was changed"));
}

TEST_CASE("A kept answer that is missing breaks the chain", "[quiz][progress]") {
  SmallBank small = Studied();
  small.database->Execute("DELETE FROM review WHERE id = 2");
  CHECK_THAT(small.progress.Check(PlainScheduler())[0], ContainsSubstring("Answer 3 of Me"));
}

TEST_CASE("A sitting's score and the queue are counted again", "[quiz][progress]") {
  SmallBank small = Studied();
  small.database->Execute("UPDATE sitting SET score = 7; DELETE FROM queue WHERE card = 1");
  const std::vector<std::string> found = small.progress.Check(PlainScheduler(), true);
  REQUIRE(found.size() == 2);
  CHECK_THAT(found[0], ContainsSubstring("score of sitting 1 is 7 of 4"));
  CHECK_THAT(found[1], ContainsSubstring("2 wrong places"));
  CHECK(small.progress.Check(PlainScheduler()).empty());
}
