#include <algorithm>
#include <set>

#include "quiz/session.h"
#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");

struct Exam {
  explicit Exam(int cards) : small(cards), bank(*small.database) {}

  TestSession Session(int questions, std::uint64_t seed = 3, int minutes = 0) {
    TestOptions options;
    options.learner = small.learner;
    options.bank = small.bank;
    options.questions = questions;
    options.minutes = minutes;
    options.scheduler = PlainScheduler();
    options.seed = seed;
    return {bank, small.progress, options, kMonday};
  }

  SmallBank small;
  BankStore bank;
};

std::vector<CardId> CardsOf(const TestSession& session) {
  std::vector<CardId> cards;
  for (const Presented& presented : session.questions()) cards.push_back(presented.card);
  return cards;
}

Response Text(const std::string& text) {
  Response response;
  response.text = text;
  return response;
}

}  // namespace

TEST_CASE("A test asks as many cards as wanted, each once, from everywhere in the bank", "[quiz][session]") {
  Exam exam(40);
  const auto cards = CardsOf(exam.Session(10));
  REQUIRE(cards.size() == 10);
  std::set<std::int64_t> tenths;
  for (const CardId card : cards) tenths.insert((card.value - 1) / 4);
  CHECK(tenths.size() == 10);
}

TEST_CASE("The same seed gives the same test, another seed another", "[quiz][session]") {
  Exam exam(40);
  CHECK(CardsOf(exam.Session(10, 5)) == CardsOf(exam.Session(10, 5)));
  CHECK(CardsOf(exam.Session(10, 5)) != CardsOf(exam.Session(10, 6)));
}

TEST_CASE("A test asks all there is when that is less, and of nothing nothing", "[quiz][session]") {
  Exam three(3);
  CHECK(three.Session(10).questions().size() == 3);
  Exam none(0);
  TestSession session = none.Session(10);
  CHECK(session.questions().empty());
  CHECK(session.End(kMonday).empty());
  CHECK(none.small.progress.Sittings(none.small.learner).empty());
}

TEST_CASE("Siblings meet in a test only when there is nothing else", "[quiz][session]") {
  Exam exam(3);
  const FactId fact{exam.small.Count("SELECT fact FROM card_fact WHERE card = 1")};
  const CardId sibling = exam.small.AddCard(exam.small.bank, {fact});
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const auto cards = CardsOf(exam.Session(3, seed));
    const bool both = std::count(cards.begin(), cards.end(), sibling) +
                          std::count(cards.begin(), cards.end(), exam.small.cards[0]) ==
                      2;
    CHECK_FALSE(both);
  }
  CHECK(exam.Session(4).questions().size() == 4);
}

TEST_CASE("A test is marked as a whole, and its answers become reviews", "[quiz][session]") {
  Exam exam(4);
  TestSession session = exam.Session(4);
  session.Answer(0, Text("wrong at first"), 1'000);
  session.Answer(0, Text(session.questions()[0].question.question.form.answer), 2'000);
  session.Answer(1, Text("1066"), 3'000);
  Response unknown;
  unknown.dont_know = true;
  session.Answer(2, unknown, 500);
  CHECK(exam.small.Count("SELECT count(*) FROM review") == 0);

  const auto marked = session.End(Later(kMonday, 5));
  REQUIRE(marked.size() == 4);
  CHECK(marked[0].grade.verdict == Verdict::right);
  CHECK(marked[1].grade.verdict == Verdict::wrong);
  CHECK(marked[2].grade.verdict == Verdict::wrong);
  CHECK_FALSE(marked[3].response);
  const SittingSummary summary = session.Summary();
  CHECK(summary.score == 1);
  CHECK(summary.maximum == 4);
  CHECK(summary.answers == 3);
  CHECK(summary.missed.size() == 3);
  CHECK(exam.small.Count("SELECT count(*) FROM review") == 3);
  const Sitting kept = exam.small.progress.Sittings(exam.small.learner)[0];
  CHECK(kept.kind == SittingKind::test);
  CHECK(kept.score == 1);
  CHECK(kept.maximum == 4);
  CHECK(kept.ended == Later(kMonday, 5).now);
  CHECK_FALSE(exam.small.progress.SittingQuestions(kept.id)[3].response);
  CHECK(exam.small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("Ending a test twice keeps it once", "[quiz][session]") {
  Exam exam(2);
  TestSession session = exam.Session(2);
  session.Answer(0, Text("1901"), 1'000);
  session.End(kMonday);
  session.Answer(1, Text("1902"), 1'000);
  const auto again = session.End(Later(kMonday, 9));
  CHECK_FALSE(again[1].response);
  CHECK(exam.small.Count("SELECT count(*) FROM review") == 1);
  CHECK(exam.small.progress.Sittings(exam.small.learner)[0].ended == kMonday.now);
}

TEST_CASE("A test's clock runs from its beginning", "[quiz][session]") {
  Exam exam(1);
  const TestSession timed = exam.Session(1, 3, 15), untimed = exam.Session(1);
  CHECK_FALSE(timed.TimeIsUp(Later(kMonday, 14).now));
  CHECK(timed.TimeIsUp(Later(kMonday, 15).now));
  CHECK_FALSE(untimed.TimeIsUp(Later(kMonday, 1'000'000).now));
}
