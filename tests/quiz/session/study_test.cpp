#include "quiz/session.h"
#include "tests/support/catch.h"
#include "tests/support/small_bank.h"

using namespace lacuna;

namespace {

const Moment kMonday = At("2026-03-02T09:00:00Z");

struct Study {
  explicit Study(int cards) : small(cards), bank(*small.database) {}

  StudyOptions Options() const {
    StudyOptions options;
    options.learner = small.learner;
    options.bank = small.bank;
    options.scheduler = PlainScheduler();
    options.seed = 11;
    return options;
  }
  StudySession Session(const StudyOptions& options) { return {bank, small.progress, options, kMonday}; }

  SmallBank small;
  BankStore bank;
};

Response Text(const std::string& text) {
  Response response;
  response.text = text;
  return response;
}

Response RightFor(const Presented& presented) { return Text(presented.question.question.form.answer); }

}  // namespace

TEST_CASE("A sitting begins with the first question asked", "[quiz][session]") {
  Study study(1);
  StudySession session = study.Session(study.Options());
  CHECK_FALSE(session.sitting());
  REQUIRE(session.Next(kMonday));
  REQUIRE(session.sitting());
  CHECK(study.small.progress.Sittings(study.small.learner).size() == 1);
}

TEST_CASE("When nothing is due there is no sitting", "[quiz][session]") {
  Study study(0);
  StudySession session = study.Session(study.Options());
  CHECK_FALSE(session.Next(kMonday));
  session.End(kMonday);
  CHECK(study.small.progress.Sittings(study.small.learner).empty());
}

TEST_CASE("The question stays on the table until it is answered", "[quiz][session]") {
  Study study(3);
  StudySession session = study.Session(study.Options());
  const auto first = session.Next(kMonday);
  const auto again = session.Next(Later(kMonday, 5));
  CHECK(first->question.question.id == again->question.question.id);
  CHECK(first->position == again->position);
  CHECK(study.small.progress.SittingQuestions(*session.sitting()).size() == 1);
}

TEST_CASE("An answer is graded, kept, and says what each rating would have led to", "[quiz][session]") {
  Study study(1);
  StudySession session = study.Session(study.Options());
  const auto presented = session.Next(kMonday);
  REQUIRE(presented);
  const auto preview = session.Preview(kMonday);
  const Answered answered = session.Answer(RightFor(*presented), 90'000, 3, kMonday);
  CHECK(answered.grade.verdict == Verdict::right);
  CHECK(answered.review.millis == 60'000);
  CHECK(answered.review.confidence == 3);
  CHECK(study.small.Count("SELECT count(*) FROM review") == 1);
  const auto chosen = static_cast<std::size_t>(answered.review.rating) - 1;
  CHECK(answered.ratings[chosen].after.due == answered.review.due);
  CHECK(preview[chosen].after.due == answered.review.due);
  CHECK(answered.ratings[0].after.due == kMonday.now + kMillisPerMinute);
}

TEST_CASE("I don't know is wrong for the score and Again for the memory", "[quiz][session]") {
  Study study(1);
  StudySession session = study.Session(study.Options());
  session.Next(kMonday);
  Response response;
  response.dont_know = true;
  const Answered answered = session.Answer(response, 1'000, std::nullopt, kMonday);
  CHECK(answered.grade.verdict == Verdict::wrong);
  CHECK(answered.review.rating == Rating::again);
  CHECK(answered.review.points == 0);
}

TEST_CASE("Counted as right is a correction, rated Good", "[quiz][session]") {
  Study study(1);
  StudySession session = study.Session(study.Options());
  session.Next(kMonday);
  session.Answer(Text("nineteen hundred and something"), 1'000, std::nullopt, kMonday);
  const Answered counted = session.CountAsRight(Later(kMonday, 1));
  CHECK(counted.review.rating == Rating::good);
  CHECK(counted.review.at == kMonday.now);
  CHECK(session.Summary().right == 1);
  CHECK(session.Summary().score == 1);
  CHECK(study.small.progress.Sittings(study.small.learner)[0].score == 1);
  const Answered easy = session.ChangeRating(Rating::easy, Later(kMonday, 1));
  CHECK(easy.review.due == counted.ratings[3].after.due);
  CHECK(study.small.Count("SELECT count(*) FROM review_void") == 2);
}

TEST_CASE("Undo puts question after question back on the table", "[quiz][session]") {
  Study study(3);
  StudySession session = study.Session(study.Options());
  std::vector<Presented> asked;
  for (int i = 0; i < 2; ++i) {
    asked.push_back(*session.Next(kMonday));
    session.Answer(RightFor(asked.back()), 1'000, std::nullopt, kMonday);
  }
  const Presented third = *session.Next(kMonday);
  REQUIRE(session.Undo(kMonday));
  CHECK(session.Next(kMonday)->card == asked[1].card);
  REQUIRE(session.Undo(kMonday));
  CHECK(session.Next(kMonday)->card == asked[0].card);
  CHECK_FALSE(session.Undo(kMonday));
  CHECK(session.Summary().answers == 0);

  session.Answer(Text("?!"), 1'000, std::nullopt, kMonday);
  CHECK(session.Next(kMonday)->card == asked[1].card);
  session.Answer(RightFor(asked[1]), 1'000, std::nullopt, kMonday);
  CHECK(session.Next(kMonday)->position == third.position);
  CHECK(study.small.Count("SELECT count(*) FROM sitting_question") == 3);
  CHECK(study.small.progress.Check(PlainScheduler()).empty());
}

TEST_CASE("Undo after the last answer of a sitting works too", "[quiz][session]") {
  Study study(1);
  StudyOptions options = study.Options();
  options.answers = 1;
  StudySession session = study.Session(options);
  const Presented only = *session.Next(kMonday);
  session.Answer(RightFor(only), 1'000, std::nullopt, kMonday);
  CHECK_FALSE(session.Next(kMonday));
  CHECK(session.Undo(kMonday));
  CHECK(session.Next(kMonday)->card == only.card);
}

TEST_CASE("A limit counts answers", "[quiz][session]") {
  Study study(5);
  StudyOptions options = study.Options();
  options.answers = 3;
  StudySession session = study.Session(options);
  int answers = 0;
  while (const auto presented = session.Next(kMonday)) {
    session.Answer(RightFor(*presented), 1'000, std::nullopt, kMonday);
    ++answers;
  }
  CHECK(answers == 3);
}

TEST_CASE("A budget of minutes ends the sitting between two questions", "[quiz][session]") {
  Study study(5);
  StudyOptions options = study.Options();
  options.minutes = 10;
  StudySession session = study.Session(options);
  const auto presented = session.Next(Later(kMonday, 9));
  REQUIRE(presented);
  REQUIRE(session.Next(Later(kMonday, 11)));  // it lies on the table
  session.Answer(RightFor(*presented), 1'000, std::nullopt, Later(kMonday, 11));
  CHECK_FALSE(session.Next(Later(kMonday, 11)));
}

TEST_CASE("Learning cards are asked ahead of time, so a sitting can be finished", "[quiz][session]") {
  Study study(2);
  StudySession session = study.Session(study.Options());
  int answers = 0;
  while (const auto presented = session.Next(kMonday)) {
    session.Answer(RightFor(*presented), 20'000, std::nullopt, kMonday);
    REQUIRE(++answers < 20);
  }
  CHECK(answers > 2);
  CHECK(study.small.Count("SELECT count(*) FROM memory WHERE state = 'review'") == 2);
}

TEST_CASE("A summary counts verdicts and names what was missed once", "[quiz][session]") {
  Study study(2);
  StudySession session = study.Session(study.Options());
  const Presented missed = *session.Next(kMonday);
  session.Answer(Text("no"), 2'000, std::nullopt, kMonday);
  const Presented known = *session.Next(kMonday);
  session.Answer(RightFor(known), 3'000, std::nullopt, kMonday);
  REQUIRE(session.Next(Later(kMonday, 1))->card == missed.card);
  session.Answer(Text("no"), 2'000, std::nullopt, Later(kMonday, 1));
  const SittingSummary summary = session.End(Later(kMonday, 2));
  CHECK(summary.answers == 3);
  CHECK(summary.right == 1);
  CHECK(summary.wrong == 2);
  CHECK(summary.score == 1);
  CHECK(summary.maximum == 3);
  CHECK(summary.milliseconds == 7'000);
  CHECK(summary.missed == std::vector<QuestionId>{missed.question.question.id});
  const Sitting kept = study.small.progress.Sittings(study.small.learner)[0];
  CHECK(kept.ended == Later(kMonday, 2).now);
  CHECK(kept.score == summary.score);
  CHECK(kept.maximum == summary.maximum);
}

TEST_CASE("A flip card takes its learner's rating", "[quiz][session]") {
  Study study(0);
  const CardId card = study.small.AddCard(study.small.bank, {});
  study.small.database->Prepare("UPDATE question SET type = 'flip' WHERE card = ?").Bind(card).Run();
  StudySession session = study.Session(study.Options());
  REQUIRE(session.Next(kMonday)->question.question.form.type == QuestionType::flip);
  Response response;
  response.self = Rating::easy;
  const Answered answered = session.Answer(response, 4'000, std::nullopt, kMonday);
  CHECK(answered.grade.verdict == Verdict::self);
  CHECK(answered.review.rating == Rating::easy);
  CHECK(session.Summary().right == 1);
}

TEST_CASE("The same seed asks the same questions in the same order shown", "[quiz][session]") {
  const auto Walk = [](std::uint64_t seed) {
    Study study(0);
    for (int i = 0; i < 6; ++i) {
      QuestionForm form;
      form.type = QuestionType::mcq;
      form.stem = "Which?";
      form.options = {"a", "b", "c", "d"};
      form.answer = "a";
      study.small.AddForm(study.small.AddCard(study.small.bank, {}), form);
    }
    StudyOptions options = study.Options();
    options.seed = seed;
    StudySession session = study.Session(options);
    std::vector<std::vector<int>> orders;
    for (int i = 0; i < 6; ++i) {
      const Presented presented = *session.Next(kMonday);
      CHECK(presented.question.question.form.type == QuestionType::mcq);
      orders.push_back(presented.shown.order);
      Response response;
      response.choice = 0;
      session.Answer(response, 5'000, std::nullopt, kMonday);
    }
    return orders;
  };
  CHECK(Walk(1) == Walk(1));
  CHECK(Walk(1) != Walk(2));
}
