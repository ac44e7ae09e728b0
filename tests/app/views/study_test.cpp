#include "app/views/study.h"

#include "tests/app/views/asking_scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {

using StudyStage = Stage<StudyModel, StudyState>;

Response Unknown() {
  Response response;
  response.dont_know = true;
  return response;
}

Response Typed(const std::string& text) {
  Response response;
  response.text = text;
  return response;
}

// The shown place of the option that reads `text`.
std::string OptionReading(StudyStage& stage, const std::string& text) {
  for (int place = 0; place < 4; ++place) {
    const std::string name = "answer.option." + std::to_string(place);
    if (stage.driver.Label(name) == text) return name;
  }
  FAIL("no option reads " << text);
  return "";
}

}  // namespace

TEST_CASE("A click on an option answers with it, wherever it is shown", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::mcq));
  stage.driver.Click(OptionReading(stage, "1841"));
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.choice == 1);
  CHECK(answer->response.text == "1841");
  CHECK_FALSE(answer->response.dont_know);
}

TEST_CASE("A number key answers with the option at that place", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::mcq));
  const std::string third = stage.driver.Label("answer.option.2");
  stage.driver.Press({'3'});
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.text == third);
}

TEST_CASE("A typed answer goes with Enter or with Check, and an empty one does not go", "[app][views]") {
  const auto type = GENERATE(QuestionType::cloze, QuestionType::short_answer);
  const bool by_key = GENERATE(true, false);
  StudyStage stage(DrawStudy, StudyAsking(type));
  CHECK(stage.driver.Focused() == "answer.text");
  CHECK_FALSE(stage.driver.Get("answer.check").enabled);
  stage.driver.Press(ui::key::kEnter);
  CHECK(stage.AskedNothing());
  stage.driver.Type("1841");
  if (by_key)
    stage.driver.Press(ui::key::kEnter);
  else
    stage.driver.Click("answer.check");
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.text == "1841");
  CHECK(stage.asked() == 1);
}

TEST_CASE("True and false answer by click and by letter", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::true_false));
  stage.driver.Click("answer.true");
  CHECK(stage.Take<intent::Answer>()->response.truth == true);
  stage.driver.Press({'F'});
  CHECK(stage.Take<intent::Answer>()->response.truth == false);
}

TEST_CASE("A statement stands below its task without naming it again", "[app][views]") {
  StudyModel model = StudyAsking(QuestionType::true_false);
  model.presented->question.question.form.stem = "True or false: The lamp was lit in 1866.";
  StudyStage stage(DrawStudy, model);
  CHECK(stage.driver.Label("study.task") == "True or false?");
  CHECK(stage.driver.Label("question.stem") == "The lamp was lit in 1866.");
}

TEST_CASE("An order is handed in as it was arranged", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::ordering));
  const std::vector<int> shown = stage.model.presented->shown.order;
  stage.driver.Click("answer.order.0.down");
  stage.driver.Click("answer.check");
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.order == std::vector<int>{shown[1], shown[0], shown[2]});
}

TEST_CASE("Pairs can be handed in once every left side has one", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::matching));
  const std::vector<int> shown = stage.model.presented->shown.order;
  CHECK_FALSE(stage.driver.Get("answer.check").enabled);
  stage.driver.Click("answer.match.left.0");
  stage.driver.Click("answer.match.right.0");
  CHECK_FALSE(stage.driver.Get("answer.check").enabled);
  stage.driver.Click("answer.match.left.1");
  stage.driver.Click("answer.match.right.1");
  stage.driver.Click("answer.check");
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.matches == shown);
}

TEST_CASE("A flip card is turned first and then rated by its learner", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::flip));
  CHECK_FALSE(stage.driver.Has("study.rate.good"));
  CHECK_FALSE(stage.driver.Has("study.evidence"));
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.AskedNothing());
  REQUIRE(stage.driver.Has("study.evidence"));
  stage.driver.Click("study.rate.hard");
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.self == Rating::hard);
}

TEST_CASE("Key 0 says I don't know, whatever the question and while typing too", "[app][views]") {
  const auto type = GENERATE(QuestionType::mcq, QuestionType::cloze, QuestionType::true_false,
                             QuestionType::ordering, QuestionType::matching, QuestionType::flip);
  StudyStage stage(DrawStudy, StudyAsking(type));
  stage.driver.Press(type == QuestionType::cloze ? ui::Key{'0', ui::kControl} : ui::Key{'0'});
  const auto answer = stage.Take<intent::Answer>();
  REQUIRE(answer);
  CHECK(answer->response.dont_know);
}

TEST_CASE("While a question is open its evidence and its article's title are out of sight", "[app][views]") {
  const auto type = GENERATE(QuestionType::mcq, QuestionType::cloze, QuestionType::short_answer,
                             QuestionType::true_false, QuestionType::ordering, QuestionType::matching);
  StudyStage stage(DrawStudy, StudyAsking(type));
  for (const ui::Node& node : stage.driver.ui().registry().nodes()) {
    CAPTURE(node.name);
    CHECK(node.label.find(stage.model.presented->question.evidence.front()) == std::string::npos);
    CHECK(node.label != "The lamp at Sandnes");
  }
}

TEST_CASE("The verdict comes with the evidence, and Space goes on", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAnswered(QuestionType::short_answer, Typed("1841")));
  CHECK(stage.driver.Label("study.verdict") == "Right");
  CHECK(stage.driver.Value("study.evidence") == "1841");
  CHECK_FALSE(stage.driver.Has("answer.text"));
  CHECK_FALSE(stage.driver.Has("study.count_right"));
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::NextQuestion>());
  stage.driver.Click("study.evidence.open");
  const auto opened = stage.Take<intent::OpenArticle>();
  REQUIRE(opened);
  CHECK(opened->article == ArticleId{7});
  CHECK(opened->at == stage.model.presented->question.question.form.spans.front());
}

TEST_CASE("A key in the very frame after a typed answer goes on", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::short_answer));
  stage.driver.Type("1841");
  stage.driver.Frame({ui::KeyEvent{{'0', ui::kControl}, true, false}});
  REQUIRE(stage.Take<intent::Answer>());
  stage.model = StudyAnswered(QuestionType::short_answer, Unknown());
  stage.driver.Frame({ui::KeyEvent{ui::key::kSpace, true, false}});
  CHECK(stage.Take<intent::NextQuestion>());
}

TEST_CASE("Another rating is a key away, the given one is not offered again", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAnswered(QuestionType::short_answer, Typed("1841")));
  CHECK_FALSE(stage.driver.Get("study.rate.good").enabled);
  stage.driver.Press({'4'});
  CHECK(stage.Take<intent::Rate>()->rating == Rating::easy);
  stage.driver.Click("study.rate.again");
  CHECK(stage.Take<intent::Rate>()->rating == Rating::again);
}

TEST_CASE("A missed typed answer can be counted as right, an unknown one cannot", "[app][views]") {
  StudyStage missed(DrawStudy, StudyAnswered(QuestionType::short_answer, Typed("in the year 1840")));
  CHECK(missed.driver.Label("study.verdict") == "Wrong");
  missed.driver.Click("study.count_right");
  CHECK(missed.Take<intent::CountAsRight>());
  StudyStage unknown(DrawStudy, StudyAnswered(QuestionType::short_answer, Unknown()));
  CHECK(unknown.driver.Label("study.verdict") == "Not known yet");
  CHECK_FALSE(unknown.driver.Has("study.count_right"));
}

TEST_CASE("How sure one was goes with the answer when it is asked for", "[app][views]") {
  StudyModel model = StudyAsking(QuestionType::true_false);
  StudyStage unasked(DrawStudy, model);
  CHECK_FALSE(unasked.driver.Has("study.confidence.0"));
  model.ask_confidence = true;
  StudyStage stage(DrawStudy, model);
  stage.driver.Click("study.confidence.2");
  stage.driver.Click("answer.true");
  CHECK(stage.Take<intent::Answer>()->confidence == 3);
}

TEST_CASE("The time spent thinking goes with the answer", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::true_false));
  stage.driver.Wait(2);
  stage.driver.Click("answer.true");
  const int milliseconds = stage.Take<intent::Answer>()->milliseconds;
  CHECK(milliseconds >= 1900);
  CHECK(milliseconds < 3000);
}

TEST_CASE("What was typed for one question is not there for the next", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::short_answer));
  stage.driver.Type("1866");
  CHECK(stage.state.box.text == "1866");
  stage.model.answered = StudyAnswered(QuestionType::short_answer, Typed("1866")).answered;
  stage.driver.Settle();
  stage.model.answered.reset();
  stage.model.presented->position += 1;
  stage.driver.Settle();
  CHECK(stage.state.box.text.empty());
}

TEST_CASE("The last answer is taken back, and the sitting ended, by key", "[app][views]") {
  StudyStage stage(DrawStudy, StudyAsking(QuestionType::mcq));
  stage.driver.Press({'Z', ui::kControl});
  CHECK(stage.Take<intent::Undo>());
  stage.driver.Press(ui::key::kEscape);
  CHECK(stage.Take<intent::EndSitting>());
}

TEST_CASE("A sitting ends with its score and offers what was missed", "[app][views]") {
  StudyStage stage(DrawStudy, StudyOver());
  CHECK(stage.driver.Value("study.score") == "10 of 12");
  CHECK(stage.driver.Label("study.retry") == "Retry 2 missed");
  stage.driver.Click("study.retry");
  CHECK(stage.Take<intent::RetryMissed>());
  stage.driver.Click("study.missed.1.open");
  CHECK(stage.Take<intent::OpenArticle>()->article == ArticleId{7});
}
