#include "quiz/progress/queue.h"

#include <fmt/format.h>

#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");

std::optional<CardId> Next(SmallBank& small, Moment now, DailyLimits limits = {}, int ahead = 0,
                           std::optional<BankId> bank = std::nullopt) {
  const auto pick = small.progress.NextCard(small.learner, bank, now, limits, ahead);
  if (!pick) return std::nullopt;
  return pick->card;
}

Moment InDays(Moment moment, int days) { return Later(moment, days * 24 * 60); }

}  // namespace

TEST_CASE("New cards come in the order of their bank", "[quiz][progress]") {
  SmallBank small(3);
  const SittingId sitting = small.Begin(kMonday);
  for (const CardId card : small.cards) {
    CHECK(Next(small, kMonday) == card);
    small.Answer(sitting, card, Rating::easy, kMonday);
  }
  CHECK_FALSE(Next(small, kMonday));
}

TEST_CASE("A learning card comes before all else when its time has come, and not before",
          "[quiz][progress]") {
  SmallBank small(3);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::good, kMonday);  // due in 10 minutes
  CHECK(Next(small, Later(kMonday, 9)) == small.cards[1]);
  CHECK(Next(small, Later(kMonday, 10)) == small.cards[0]);
}

TEST_CASE("Learning cards are asked early only when nothing else is due", "[quiz][progress]") {
  SmallBank small(2);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::good, kMonday);
  CHECK(Next(small, kMonday, {}, 20) == small.cards[1]);
  small.Answer(sitting, small.cards[1], Rating::easy, kMonday);
  CHECK_FALSE(Next(small, kMonday, {}, 0));
  CHECK_FALSE(Next(small, kMonday, {}, 9));
  CHECK(Next(small, kMonday, {}, 20) == small.cards[0]);
}

TEST_CASE("Reviews and new cards are mixed evenly", "[quiz][progress]") {
  SmallBank small(12);
  const SittingId sitting = small.Begin(kMonday);
  for (int i = 0; i < 8; ++i)
    small.Answer(sitting, small.cards[static_cast<std::size_t>(i)], Rating::easy, kMonday);
  const Moment due = InDays(kMonday, 8);
  std::string order;
  while (const auto pick = small.progress.NextCard(small.learner, std::nullopt, due, {}, 0)) {
    order += pick->memory.state == CardState::fresh ? 'n' : 'r';
    small.Answer(sitting, pick->card, Rating::easy, due);
  }
  CHECK(order == "rnrrnrrnrrnr");
}

TEST_CASE("A day's limits hold over all sittings of the day", "[quiz][progress]") {
  SmallBank small(6);
  const DailyLimits limits{2, 3};
  SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);
  sitting = small.Begin(Later(kMonday, 60));
  CHECK(Next(small, Later(kMonday, 60), limits) == small.cards[1]);
  small.Answer(sitting, small.cards[1], Rating::easy, Later(kMonday, 60));
  CHECK_FALSE(Next(small, Later(kMonday, 120), limits));
  CHECK(small.progress.CountDue(small.learner, std::nullopt, Later(kMonday, 120), limits).fresh == 0);
  CHECK(Next(small, InDays(kMonday, 1), limits) == small.cards[2]);
  CHECK(Next(small, At("2026-03-03T03:59:00Z"), limits) == std::nullopt);
  CHECK(Next(small, At("2026-03-03T04:00:00Z"), limits) == small.cards[2]);
}

TEST_CASE("No more reviews come than a day allows", "[quiz][progress]") {
  SmallBank small(5);
  const SittingId sitting = small.Begin(kMonday);
  for (const CardId card : small.cards) small.Answer(sitting, card, Rating::easy, kMonday);
  const Moment due = InDays(kMonday, 10);
  const DailyLimits limits{20, 2};
  CHECK(small.progress.CountDue(small.learner, std::nullopt, due, limits).review == 2);
  for (int i = 0; i < 2; ++i) small.Answer(sitting, *Next(small, due, limits), Rating::good, due);
  CHECK_FALSE(Next(small, due, limits));
  CHECK(Next(small, InDays(due, 1), limits));
}

TEST_CASE("A sibling of a card answered today waits until tomorrow", "[quiz][progress]") {
  SmallBank small(2);
  const FactId fact{small.Count("SELECT fact FROM card_fact WHERE card = 1")};
  const CardId sibling = small.AddCard(small.bank, {fact});
  const SittingId sitting = small.Begin(kMonday);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 2);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 1);
  CHECK(Next(small, kMonday) == small.cards[1]);
  small.Answer(sitting, small.cards[1], Rating::easy, kMonday);
  CHECK_FALSE(Next(small, kMonday));
  CHECK(Next(small, InDays(kMonday, 1)) == sibling);
}

TEST_CASE("A learning card goes on though a sibling was answered", "[quiz][progress]") {
  SmallBank small(1);
  const FactId fact{small.Count("SELECT fact FROM card_fact WHERE card = 1")};
  const CardId sibling = small.AddCard(small.bank, {fact});
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::good, kMonday);
  small.Answer(sitting, sibling, Rating::easy, kMonday);
  CHECK(Next(small, Later(kMonday, 10)) == small.cards[0]);
}

TEST_CASE("A card that may not be asked is passed over until it may again", "[quiz][progress]") {
  SmallBank small(2);
  CHECK(Next(small, kMonday) == small.cards[0]);
  small.Hide(small.cards[0]);
  CHECK(Next(small, kMonday) == small.cards[1]);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 1);
  small.Show(small.cards[0], 100);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 2);
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("A card put back with its old number is still found", "[quiz][progress]") {
  SmallBank small(1);
  const CardId second = small.AddCard(small.bank, {});
  small.Hide(second);
  const CardId third = small.AddCard(small.bank, {});
  small.progress.SyncNewCards(small.learner);
  small.Show(second, 3);  // below the learner's mark
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);
  CHECK(Next(small, kMonday) == second);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 2);
  CHECK(small.progress.MemoryOf(small.learner, third).state == CardState::fresh);
}

TEST_CASE("A bank's queue follows what is put into it and taken out", "[quiz][progress]") {
  SmallBank small(2);
  const BankId other = small.AddBank("Other");
  small.progress.SyncNewCards(small.learner);
  const auto fresh = [&](BankId bank) {
    return small.progress.CountDue(small.learner, bank, kMonday, {}).fresh;
  };
  CHECK(fresh(small.bank) == 2);
  CHECK(fresh(other) == 0);
  small.PutInBank(small.cards[1], other);
  CHECK(fresh(other) == 1);
  CHECK(Next(small, kMonday, {}, 0, other) == small.cards[1]);
  small.database->Execute(
      fmt::format("UPDATE OR IGNORE bank_card SET bank = {} WHERE bank = {}", other.value, small.bank.value));
  CHECK(fresh(other) == 2);
  small.database->Execute("DELETE FROM bank_card");
  CHECK(fresh(other) == 0);
  CHECK(fresh(small.bank) == 0);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, kMonday, {}).fresh == 2);
  CHECK(small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("Counts name what is due now, kind by kind", "[quiz][progress]") {
  SmallBank small(4);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);              // in 8 days
  small.Answer(sitting, small.cards[1], Rating::again, InDays(kMonday, 9));  // in a minute
  const DueCounts counts =
      small.progress.CountDue(small.learner, std::nullopt, Later(InDays(kMonday, 9), 1), {});
  CHECK(counts.learning == 1);
  CHECK(counts.review == 1);
  CHECK(counts.fresh == 2);
  CHECK(counts.total() == 4);
}

TEST_CASE("Picking a card looks at indexes and never at a whole table", "[quiz][progress]") {
  SmallBank small(1);
  const auto sql = GENERATE(kFirst, kFirstApart, kCountUpTo, kInOrder, kInOrderWithoutSamples, kAnsweredOn,
                            kFactsAnsweredOn);
  Statement plan = small.database->Prepare("EXPLAIN QUERY PLAN " + std::string(sql));
  int searches = 0;
  while (plan.Step()) {
    const std::string step = plan.Text(3);
    CAPTURE(sql, step);
    CHECK(step.find("TEMP B-TREE") == std::string::npos);
    if (step.find("SCAN") == 0)
      CHECK(step == "SCAN (subquery-1)");  // the counted rows, stopped by their limit
    searches += step.find("SEARCH") == 0;
  }
  CHECK(searches >= 1);
}
