#include "app/views/quiz.h"

#include "tests/app/views/asking_scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {

using QuizStage = Stage<QuizModel, QuizState>;

QuizStage Running() { return {DrawQuiz, QuizRunning(), QuizStateOf(QuizRunning())}; }

}  // namespace

TEST_CASE("A test is set up by bank, number and time", "[app][views]") {
  QuizStage stage(DrawQuiz, QuizToSetUp());
  CHECK(stage.driver.Label("quiz.start") == "Start: 10 questions");
  stage.driver.Click("quiz.bank");
  stage.driver.Click("quiz.bank.1");
  stage.driver.Click("quiz.questions.more");
  stage.driver.Click("quiz.minutes.more");
  stage.driver.Click("quiz.start");
  const auto start = stage.Take<intent::StartTest>();
  REQUIRE(start);
  CHECK(start->bank == BankId{1});
  CHECK(start->questions == 11);
  CHECK(start->minutes == 5);
}

TEST_CASE("A bank with nothing to ask cannot be tested and says why", "[app][views]") {
  QuizStage stage(DrawQuiz, QuizToSetUp(), [] {
    QuizState state;
    state.bank = 2;
    return state;
  }());
  CHECK_FALSE(stage.driver.Get("quiz.start").enabled);
  CHECK(stage.driver.Has("quiz.nothing"));
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.AskedNothing());
}

TEST_CASE("An answer of a test is kept without a verdict, and the next question comes", "[app][views]") {
  QuizStage stage = Running();
  stage.driver.Click("answer.option.0");
  const auto answer = stage.Take<intent::TestAnswer>();
  REQUIRE(answer);
  CHECK(answer->position == 0);
  CHECK(answer->response.choice == stage.model.questions[0].shown.order[0]);
  CHECK(stage.state.at == 1);
  stage.state.responses[0] = answer->response;  // as the window does on TestAnswer
  stage.driver.Click("quiz.back");
  CHECK(stage.driver.Label("quiz.kept") == "Kept: " + answer->response.text);
  CHECK_FALSE(stage.driver.Has("study.verdict"));
  CHECK(stage.driver.Label("quiz.subtitle").find("1 answered") == 0);
}

TEST_CASE("The questions of a test can be gone through back and forth and marked", "[app][views]") {
  QuizStage stage = Running();
  CHECK_FALSE(stage.driver.Get("quiz.back").enabled);
  stage.driver.Press({ui::key::kRight.code, ui::kAlt});
  CHECK(stage.driver.Label("quiz.title") == "Question 2 of 6");
  stage.driver.Click("quiz.flag");
  CHECK(stage.state.flagged[1]);
  stage.driver.Press({ui::key::kLeft.code, ui::kAlt});
  CHECK(stage.state.at == 0);
  CHECK(stage.AskedNothing());
}

TEST_CASE("Words typed for one question of a test stay with it", "[app][views]") {
  QuizStage stage = Running();
  stage.state.at = 1;
  stage.driver.Settle();
  REQUIRE(stage.driver.Focused() == "answer.text");
  stage.driver.Type("18");
  stage.driver.Press({ui::key::kRight.code, ui::kAlt});
  CHECK(stage.state.at == 2);
  CHECK(stage.state.boxes[1].text == "18");
  CHECK(stage.state.boxes[2].text.empty());
  stage.driver.Type("1841");
  stage.driver.Press(ui::key::kEnter);
  const auto answer = stage.Take<intent::TestAnswer>();
  REQUIRE(answer);
  CHECK(answer->response.text == "1841");
  CHECK(stage.state.boxes[1].text == "18");
}

TEST_CASE("I don't know is an answer of a test", "[app][views]") {
  QuizStage stage = Running();
  stage.driver.Press({'0'});
  const auto answer = stage.Take<intent::TestAnswer>();
  REQUIRE(answer);
  CHECK(answer->response.dont_know);
  CHECK(stage.state.at == 1);
}

TEST_CASE("Handing in asks first and says what is open", "[app][views]") {
  QuizStage stage = Running();
  stage.driver.Click("quiz.end");
  REQUIRE(stage.driver.Has("quiz.hand_in.yes"));
  CHECK(stage.driver.Label("quiz.hand_in.text").find("6 without an answer") == 0);
  stage.driver.Click("quiz.hand_in.no");
  CHECK_FALSE(stage.driver.Has("quiz.hand_in.yes"));
  CHECK(stage.AskedNothing());
  stage.driver.Click("quiz.end");
  stage.driver.Click("quiz.hand_in.yes");
  CHECK(stage.Take<intent::EndTest>());
}

TEST_CASE("A clock is shown while a test has one", "[app][views]") {
  QuizStage stage = Running();
  CHECK(stage.driver.Label("quiz.subtitle").find("1:35 left") != std::string::npos);
  stage.model.seconds_left.reset();
  stage.driver.Settle();
  CHECK(stage.driver.Label("quiz.subtitle").find("left") == std::string::npos);
}

TEST_CASE("A marked test shows points, and only the misses when asked", "[app][views]") {
  QuizStage stage(DrawQuiz, QuizMarked());
  CHECK(stage.driver.Label("quiz.title") == "1 of 6 points");
  CHECK(stage.driver.Label("quiz.marked.0.verdict") == "Right");
  stage.driver.Click("quiz.misses");
  CHECK_FALSE(stage.driver.Has("quiz.marked.0.verdict"));
  CHECK(stage.driver.Label("quiz.marked.1.verdict") == "Not answered");
  stage.driver.Click("quiz.marked.1.evidence.open");
  CHECK(stage.Take<intent::OpenArticle>()->article == ArticleId{7});
  stage.driver.Click("quiz.again");
  CHECK(stage.Take<intent::NewTest>());
}
