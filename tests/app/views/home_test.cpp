#include "app/views/home.h"

#include "tests/app/views/scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {
using HomeStage = Stage<HomeModel, HomeState>;
}

TEST_CASE("Space on Home studies what is due, a bank studies only it", "[app][views]") {
  HomeStage stage(DrawHome, UsualHome());
  CHECK(stage.driver.Label("home.study") == "Study 12 cards, about 3 min");
  stage.driver.Press(ui::key::kSpace);
  const auto all = stage.Take<intent::Study>();
  REQUIRE(all);
  CHECK_FALSE(all->bank);
  stage.driver.Click("home.bank.2");
  const auto one = stage.Take<intent::Study>();
  REQUIRE(one);
  CHECK(one->bank == BankId{2});
}

TEST_CASE("Home offers the new questions to be looked through", "[app][views]") {
  HomeStage stage(DrawHome, UsualHome());
  CHECK(stage.driver.Label("home.curate") == "Look through 17 new questions");
  stage.driver.Press({'C'});
  CHECK(stage.Take<intent::Curate>());
}

TEST_CASE("When nothing is due the new questions come first, then another article", "[app][views]") {
  HomeModel model = UsualHome();
  model.due = 0;
  HomeStage stage(DrawHome, model);
  CHECK_FALSE(stage.driver.Has("home.study"));
  stage.driver.Press(ui::key::kSpace);
  CHECK(stage.Take<intent::Curate>());
  stage.model.proposed = 0;
  stage.driver.Settle();
  stage.driver.Press(ui::key::kSpace);
  const auto show = stage.Take<intent::Show>();
  REQUIRE(show);
  CHECK(show->view == ViewName::library);
}

TEST_CASE("A fading fact opens its question", "[app][views]") {
  HomeStage stage(DrawHome, UsualHome());
  stage.driver.Click("home.weak.0");
  const auto opened = stage.Take<intent::OpenQuestion>();
  REQUIRE(opened);
  CHECK(opened->question == QuestionId{101});
}

TEST_CASE("At first start Home takes a path, a pasted text or the samples", "[app][views]") {
  HomeModel model;
  HomeStage stage(DrawHome, model);
  stage.driver.Press({'S'});
  CHECK(stage.Take<intent::LoadSamples>());

  stage.driver.Press({'F'});
  REQUIRE(stage.driver.Has("home.file.path"));
  stage.driver.Type("/tmp/lamp.txt");
  stage.driver.Press(ui::key::kEnter);
  const auto paths = stage.Take<intent::ImportPaths>();
  REQUIRE(paths);
  CHECK(paths->paths == std::vector<std::string>{"/tmp/lamp.txt"});

  stage.driver.Press({'P'});
  REQUIRE(stage.driver.Has("home.pasted.text"));
  stage.driver.Type("The lamp was lit in 1841.");
  stage.driver.Press({ui::key::kEnter.code, ui::kControl});
  const auto text = stage.Take<intent::ImportText>();
  REQUIRE(text);
  CHECK(text->text == "The lamp was lit in 1841.");
  CHECK_FALSE(stage.driver.Has("home.pasted.text"));
}

TEST_CASE("Too few answers give a sentence instead of a curve", "[app][views]") {
  HomeModel model = UsualHome();
  model.answers_until_curve = 11;
  HomeStage stage(DrawHome, model);
  CHECK_FALSE(stage.driver.Has("home.retention.curve"));
  CHECK(stage.driver.Label("home.retention.missing").find("11 more answers") == 0);
  stage.model.answers_until_curve = 0;
  stage.driver.Settle();
  CHECK(stage.driver.Label("home.retention.share") == "of 214 answers in 30 days  ·  95 % interval 85 to 93");
  CHECK(stage.driver.Value("home.retention.curve").find("the goal is 90 %") != std::string::npos);
}
