#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

TEST_CASE("A library begins with one learner called Me", "[quiz][progress]") {
  SmallBank small;
  const Instant now = At("2026-03-02T09:00:00Z").now;
  CHECK(small.progress.DefaultLearner(now).name == "Me");
  CHECK(small.progress.DefaultLearner(now).id == small.learner);
  CHECK(small.progress.Learners().size() == 1);
}

TEST_CASE("Learners are found whatever the case and spaces of their name", "[quiz][progress]") {
  SmallBank small;
  const auto ana = small.progress.AddLearner("  Ana  Lima ", At("2026-03-02T09:00:00Z").now);
  REQUIRE(ana);
  CHECK(ana->name == "Ana Lima");
  REQUIRE(small.progress.FindLearner("ana lima"));
  CHECK(small.progress.FindLearner("ana lima")->id == ana->id);
}

TEST_CASE("A name that is blank, taken or unknown gets one sentence", "[quiz][progress]") {
  SmallBank small;
  const Instant now = At("2026-03-02T09:00:00Z").now;
  CHECK_THAT(small.progress.AddLearner(" ", now).error().message, ContainsSubstring("needs a name"));
  CHECK_THAT(small.progress.AddLearner("me", now).error().message, ContainsSubstring("'me' already"));
  CHECK_THAT(small.progress.FindLearner("Bo").error().message, ContainsSubstring("no learner called 'Bo'"));
}

TEST_CASE("Each learner has a memory of their own", "[quiz][progress]") {
  SmallBank small(1);
  const Moment now = At("2026-03-02T09:00:00Z");
  const LearnerId ana = small.progress.AddLearner("Ana", now.now)->id;
  small.Answer(small.Begin(now), small.cards[0], Rating::easy, now);
  CHECK(small.progress.MemoryOf(ana, small.cards[0]).state == CardState::fresh);
  CHECK(small.progress.NextCard(ana, std::nullopt, now, {}, 0)->card == small.cards[0]);
  CHECK_FALSE(small.progress.NextCard(small.learner, std::nullopt, now, {}, 0));
}
