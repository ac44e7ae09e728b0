#include "quiz/statistics.h"

#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");

StatisticsQuery QueryOf(const SmallBank& small, Moment now, std::optional<BankId> bank = std::nullopt) {
  return {small.learner, bank, now, PlainScheduler(), {}};
}

Moment InDays(int days) { return Later(kMonday, days * 24 * 60); }

// Four cards answered Easy on Monday, so due on 10 March; then on that day right, right, wrong, right.
SmallBank Returned() {
  SmallBank small(4);
  const SittingId first = small.Begin(kMonday);
  for (const CardId card : small.cards) small.Answer(first, card, Rating::easy, kMonday);
  const SittingId second = small.Begin(InDays(8));
  for (std::size_t i = 0; i < 4; ++i)
    small.Answer(second, small.cards[i], i == 2 ? Rating::again : Rating::good, InDays(8));
  return small;
}

}  // namespace

TEST_CASE("Wilson's interval has the published numbers", "[quiz][statistics]") {
  const Share share = WilsonShare(45, 52);
  CHECK(share.low == Approx(0.7472).margin(0.0005));
  CHECK(share.high == Approx(0.9332).margin(0.0005));
  CHECK(WilsonShare(0, 0).low == 0);
  CHECK(WilsonShare(0, 0).high == 1);
  CHECK(WilsonShare(0, 10).low == 0);
  CHECK(WilsonShare(0, 10).high == Approx(0.2775).margin(0.0005));
  CHECK(WilsonShare(10, 10).low == Approx(0.7225).margin(0.0005));
  CHECK(WilsonShare(10, 10).high == 1);
}

TEST_CASE("Retention counts cards that came back, the first time that day", "[quiz][statistics]") {
  SmallBank small = Returned();
  small.Answer(small.Begin(InDays(8)), small.cards[2], Rating::good,
               Later(InDays(8), 10));  // relearning: not counted
  const Share retention = ComputeOverview(*small.database, QueryOf(small, InDays(8))).retention;
  CHECK(retention.n == 4);
  CHECK(retention.right == 3);
}

TEST_CASE("A voided answer counts nowhere", "[quiz][statistics]") {
  SmallBank small = Returned();
  small.progress.UndoLast(small.learner, InDays(8), PlainScheduler());
  const Overview overview = ComputeOverview(*small.database, QueryOf(small, InDays(8)));
  CHECK(overview.reviews == 7);
  CHECK(overview.retention.n == 3);
  CHECK(ComputeCalendar(*small.database, QueryOf(small, InDays(8)), 1).back().reviews == 3);
}

TEST_CASE("The retention curve takes in the thirty days up to each day", "[quiz][statistics]") {
  SmallBank small = Returned();
  const auto curve = ComputeRetentionCurve(*small.database, QueryOf(small, InDays(38)), 40);
  REQUIRE(curve.size() == 40);
  CHECK(FormatDay(curve.back().day) == "2026-04-09");
  CHECK(curve.back().share.n == 0);  // 11 March to 9 April
  CHECK(curve[38].share.n == 4);     // 10 March to 8 April
  CHECK(curve[9].share.n == 4);      // up to 10 March itself
  CHECK(curve[8].share.n == 0);
}

TEST_CASE("The retention curve ends on the retention of the overview", "[quiz][statistics]") {
  SmallBank small = Returned();
  for (const int day : {8, 22, 30, 37, 38}) {
    const StatisticsQuery query = QueryOf(small, InDays(day));
    const Share last = ComputeRetentionCurve(*small.database, query, 60).back().share;
    const Share said = ComputeOverview(*small.database, query).retention;
    CAPTURE(day);
    CHECK(last.n == said.n);
    CHECK(last.right == said.right);
  }
}

TEST_CASE("The calendar begins on a Monday and ends today", "[quiz][statistics]") {
  SmallBank small = Returned();
  const auto days = ComputeCalendar(*small.database, QueryOf(small, InDays(9)), 2);
  REQUIRE(days.size() == 10);
  CHECK(FormatDay(days.front().day) == "2026-03-02");
  CHECK(days.front().reviews == 4);
  CHECK(days[8].reviews == 4);
  CHECK(days.back().reviews == 0);
}

TEST_CASE("The forecast counts what is overdue today, and each card once", "[quiz][statistics]") {
  SmallBank small(5);
  const SittingId sitting = small.Begin(kMonday);
  for (std::size_t i = 0; i < 3; ++i) small.Answer(sitting, small.cards[i], Rating::easy, kMonday);
  small.Answer(sitting, small.cards[3], Rating::good, kMonday);  // learning, due in ten minutes
  const auto before = ComputeForecast(*small.database, QueryOf(small, kMonday), 30);
  CHECK(before[0].cards == 1);
  CHECK(before[8].cards == 3);
  CHECK(before[8].minutes == Approx(3 * 12 / 60.0));
  const auto after = ComputeForecast(*small.database, QueryOf(small, InDays(12)), 30);
  CHECK(after[0].cards == 4);
  int sum = 0;
  for (const ForecastDay& day : after) sum += day.cards;
  CHECK(sum == 4);
}

TEST_CASE("What is known is the sum of retrievability", "[quiz][statistics]") {
  SmallBank small(3);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);  // stability 8.2956: 90 % after as many days
  small.Answer(sitting, small.cards[1], Rating::easy, kMonday);
  const Overview today = ComputeOverview(*small.database, QueryOf(small, kMonday));
  CHECK(today.known == Approx(2));
  CHECK(today.cards == 3);
  CHECK(ComputeOverview(*small.database, QueryOf(small, InDays(8))).known ==
        Approx(2 * 0.9025).margin(0.003));
}

TEST_CASE("The weakest facts come first, with the words that state them", "[quiz][statistics]") {
  SmallBank small(3);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);
  small.Answer(sitting, small.cards[1], Rating::again, kMonday);
  const auto weakest = ComputeWeakest(*small.database, QueryOf(small, InDays(3)), 10);
  REQUIRE(weakest.size() == 2);
  CHECK(weakest[0].card == small.cards[1]);
  CHECK(weakest[0].evidence == "Event 2 happened in 1902.");
  CHECK(weakest[0].article == "Events");
  CHECK(weakest[0].stem == "When did event 2 happen?");
  CHECK(weakest[0].retrievability < weakest[1].retrievability);
}

TEST_CASE("An article's mastery counts its askable cards", "[quiz][statistics]") {
  SmallBank small(3);
  small.Answer(small.Begin(kMonday), small.cards[0], Rating::easy, kMonday);
  const Mastery mastery = ComputeMastery(*small.database, QueryOf(small, kMonday), small.article);
  CHECK(mastery.cards == 3);
  CHECK(mastery.seen == 1);
  CHECK(mastery.known == Approx(1));
}

TEST_CASE("Samples are left out of every number", "[quiz][statistics]") {
  SmallBank small(2);
  const BankId samples = small.AddBank("Sample", true);
  const CardId sample = small.AddCard(samples, {small.AddFact(1)}, "sample");
  Sitting sitting;
  sitting.learner = small.learner;
  sitting.bank = samples;
  sitting.started = kMonday.now;
  small.Answer(small.progress.BeginSitting(sitting, 0), sample, Rating::again, kMonday);
  const Overview overview = ComputeOverview(*small.database, QueryOf(small, Later(kMonday, 5)));
  CHECK(overview.reviews == 0);
  CHECK(overview.cards == 2);
  CHECK(overview.known == 0);
  CHECK(overview.due_now == 2);
  CHECK(overview.forecast[0].cards == 0);
  CHECK(overview.sittings.empty());
  CHECK(overview.weakest.empty());
  CHECK(ComputeCalendar(*small.database, QueryOf(small, kMonday), 1).back().reviews == 0);
  CHECK(small.progress.CountDue(small.learner, std::nullopt, Later(kMonday, 5), {}).total() == 3);
}

TEST_CASE("A bank's numbers are those of its cards", "[quiz][statistics]") {
  SmallBank small(3);
  const BankId other = small.AddBank("Other");
  small.PutInBank(small.cards[2], other);
  const SittingId sitting = small.Begin(kMonday);
  small.Answer(sitting, small.cards[0], Rating::easy, kMonday);
  small.Answer(sitting, small.cards[2], Rating::easy, kMonday);
  const Overview overview = ComputeOverview(*small.database, QueryOf(small, kMonday, other));
  CHECK(overview.reviews == 1);
  CHECK(overview.cards == 1);
  CHECK(overview.known == Approx(1));
  CHECK(overview.sittings.empty());  // it was a sitting of the first bank
}

TEST_CASE("Sittings without a score are not shown", "[quiz][statistics]") {
  SmallBank small(2);
  SittingQuestion asked;
  asked.card = small.cards[0];
  asked.question = small.FirstForm(asked.card);
  small.progress.AddSittingQuestion(small.Begin(kMonday, SittingKind::test), asked);  // broken off
  small.progress.AddSittingQuestion(small.Begin(kMonday), asked);                     // not answered
  CHECK(ComputeOverview(*small.database, QueryOf(small, kMonday)).sittings.empty());
  small.Answer(small.Begin(kMonday), small.cards[1], Rating::good, kMonday);
  CHECK(ComputeOverview(*small.database, QueryOf(small, kMonday)).sittings.size() == 1);
}

TEST_CASE("An answer takes the median of the last ones, twelve seconds before there are ten",
          "[quiz][statistics]") {
  SmallBank small(12);
  const SittingId sitting = small.Begin(kMonday);
  for (std::size_t i = 0; i < 9; ++i) small.Answer(sitting, small.cards[i], Rating::easy, kMonday);
  CHECK(SecondsPerAnswer(*small.database, small.learner) == 12);
  small.Answer(sitting, small.cards[9], Rating::easy, kMonday);
  CHECK(SecondsPerAnswer(*small.database, small.learner) == 5);
}

TEST_CASE("Progress opens with three sentences, also before the first answer", "[quiz][statistics]") {
  SmallBank small(3);
  const Day monday = StudyDay(kMonday.now, 0);
  const auto empty = PlainSentences(ComputeOverview(*small.database, QueryOf(small, kMonday)), monday);
  CHECK(empty ==
        std::vector<std::string>{
            "No answers yet: 3 cards are waiting for you, and a few minutes of study begin the record.",
            "How well you remember shows when cards come back after a day or more.",
            "3 cards are due now: less than a minute."});
  SmallBank returned = Returned();
  const Overview overview = ComputeOverview(*returned.database, QueryOf(returned, InDays(8)));
  const auto sentences = PlainSentences(overview, StudyDay(InDays(8).now, 0));
  CHECK(sentences ==
        std::vector<std::string>{
            "You would know about 4 of your 4 cards today, after 8 answers.",
            "Of 4 cards that came back in the last 30 days you knew 3 (75 %, likely between 30 and 95 %).",
            "Nothing is due this minute; 1 card comes back later today."});
  CHECK(AnswersUntilCurve(overview) == 26);
}
