#include "app/views/curate.h"

#include "tests/app/views/asking_scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {
using CurateStage = Stage<CurateModel, CurateState>;
}

TEST_CASE("The chosen question is accepted, rejected, or its card rejected, by click and by key",
          "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  const std::vector<QuestionId> first = {{1}};
  stage.driver.Click("curate.accept");
  CHECK(stage.Take<intent::Accept>()->questions == first);
  stage.driver.Press({'A'});
  CHECK(stage.Take<intent::Accept>()->questions == first);
  stage.driver.Press({'R'});
  CHECK(stage.Take<intent::Reject>()->scope == RejectScope::form);
  stage.driver.Click("curate.reject_card");
  const auto rejected = stage.Take<intent::Reject>();
  REQUIRE(rejected);
  CHECK(rejected->scope == RejectScope::card);
  CHECK(rejected->questions == first);
}

TEST_CASE("The evidence stands under the chosen question and leads to its place", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  CHECK(stage.driver.Label("curate.evidence") == stage.model.questions[0].evidence.front());
  stage.driver.Press({'E'});
  const auto opened = stage.Take<intent::OpenArticle>();
  REQUIRE(opened);
  CHECK(opened->at == stage.model.questions[0].question.form.spans.front());
}

TEST_CASE("The other forms of a card are shown, and why one was refused", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  CHECK(stage.driver.Has("curate.form.104"));
  CHECK(stage.driver.Label("curate.form.103.why") == "refused: stem gives the answer away");
}

TEST_CASE("Down chooses the next question and asks for its forms", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press(ui::key::kDown);
  CHECK(stage.Take<intent::Choose>()->question == QuestionId{2});
  CHECK(stage.state.at == 1);
  stage.driver.Click("curate.list.3");
  CHECK(stage.Take<intent::Choose>()->question == QuestionId{4});
  CHECK(stage.driver.Has("curate.sensitive"));
}

TEST_CASE("The place is kept by the question when the list shortens", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Click("curate.list.2");
  stage.model.questions.erase(stage.model.questions.begin());
  stage.driver.Settle();
  CHECK(stage.state.at == 1);
  CHECK(stage.state.at_question == QuestionId{3});
}

TEST_CASE("What an update changed is shown with its old words, and accepting it is possible again",
          "[app][views]") {
  CurateStage stage(DrawCurate, CurateAfterUpdate());
  CHECK(stage.driver.Label("curate.changed.0").find("Changed: was “When was the lamp") == 0);
  CHECK(stage.driver.Label("curate.reasons") == "Why: long stem");
  CHECK(stage.driver.Label("curate.retired").find("Version 2 of the article no longer says this") == 0);
  CHECK(stage.driver.Get("curate.accept").enabled);
  CHECK(stage.driver.Label("curate.tabs.4") == "Changed (5)");
  stage.driver.Click("curate.tabs.5");
  CHECK(stage.Take<intent::ShowQueue>()->retired);
}

TEST_CASE("A tab lists the questions of another status", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  CHECK(stage.driver.Label("curate.tabs.1") == "Accepted (12)");
  stage.driver.Click("curate.tabs.1");
  CHECK(stage.Take<intent::ShowQueue>()->status == QuestionStatus::accepted);
}

TEST_CASE("Editing hands over what was changed and nothing else", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press({'W'});
  REQUIRE(stage.driver.Has("curate.edit.stem"));
  CHECK_FALSE(stage.driver.Has("curate.edit.note"));
  stage.driver.Activate("curate.edit.answer");
  stage.driver.Press(ui::key::kEnd);
  stage.driver.Type("0");
  CHECK(stage.driver.Has("curate.edit.note"));
  stage.driver.Press({ui::key::kEnter.code, ui::kControl});
  const auto edit = stage.Take<intent::Edit>();
  REQUIRE(edit);
  CHECK(edit->question == QuestionId{1});
  CHECK(edit->edit.answer == "18410");
  CHECK(edit->edit.options == std::vector<std::string>{"1814", "18410", "1866", "1934"});
  CHECK_FALSE(edit->edit.stem);
}

TEST_CASE("Ctrl+Enter saves from the box of several lines too", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press({'W'});
  CHECK(stage.driver.Focused() == "curate.edit.stem");
  stage.driver.Press(ui::key::kEnd);
  stage.driver.Type("?");
  stage.driver.Press({ui::key::kEnter.code, ui::kControl});
  const auto edit = stage.Take<intent::Edit>();
  REQUIRE(edit);
  CHECK(edit->edit.stem == "When was the lamp at Sandnes lit for the first time??");
  CHECK_FALSE(edit->edit.answer);
}

TEST_CASE("Saving without a change closes the sheet and asks for nothing", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press({'W'});
  stage.driver.Click("curate.edit.yes");
  CHECK(stage.AskedNothing());
  CHECK_FALSE(stage.driver.Has("curate.edit.stem"));
}

TEST_CASE("A card of one's own needs a question and an answer; wrong options make it a choice",
          "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press({'N', ui::kControl});
  REQUIRE(stage.driver.Has("curate.new.stem"));
  CHECK_FALSE(stage.driver.Get("curate.new.yes").enabled);
  stage.driver.Activate("curate.new.stem");
  stage.driver.Type("What burns in the lamp?");
  stage.driver.Activate("curate.new.answer");
  stage.driver.Type("paraffin");
  stage.driver.Activate("curate.new.options");
  stage.driver.Type("coal");
  stage.driver.Press(ui::key::kEnter);
  stage.driver.Type("wood");
  stage.driver.Press({ui::key::kEnter.code, ui::kControl});
  const auto added = stage.Take<intent::AddCard>();
  REQUIRE(added);
  CHECK(added->card.bank == "Lighthouses");
  CHECK(added->card.stem == "What burns in the lamp?");
  CHECK(added->card.answer == "paraffin");
  CHECK(added->card.options == std::vector<std::string>{"coal", "wood", "paraffin"});
}

TEST_CASE("The last step is taken back by key", "[app][views]") {
  CurateStage stage(DrawCurate, UsualCurate());
  stage.driver.Press({'Z', ui::kControl});
  CHECK(stage.Take<intent::Undo>());
}

TEST_CASE("An empty queue says whether all is done or nothing was found", "[app][views]") {
  CurateStage done(DrawCurate, UsualCurate(0));
  CHECK(done.driver.Label("curate.empty") == "All looked through");
  CurateModel searching = UsualCurate(0);
  searching.search = "zeppelin";
  CurateStage nothing(DrawCurate, searching);
  CHECK(nothing.driver.Label("curate.empty") == "Nothing found");
}
