#include "app/views/progress.h"

#include "tests/app/views/scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {
using ProgressStage = Stage<ProgressModel, ProgressState>;
}

TEST_CASE("Progress narrows to a bank", "[app][views]") {
  ProgressStage stage(DrawProgress, UsualProgress());
  stage.driver.Click("progress.bank");
  stage.driver.Click("progress.bank.2");
  const auto shown = stage.Take<intent::ShowBank>();
  REQUIRE(shown);
  CHECK(shown->bank == BankId{2});
}

TEST_CASE("The scores can be narrowed to tests", "[app][views]") {
  ProgressStage stage(DrawProgress, UsualProgress());
  CHECK(stage.driver.Value("progress.scores.line").find("24 sittings") == 0);
  stage.driver.Click("progress.tests_only");
  CHECK(stage.driver.Value("progress.scores.line").find("8 sittings") == 0);
}

TEST_CASE("Every chart says its numbers, with n and interval", "[app][views]") {
  ProgressStage stage(DrawProgress, UsualProgress());
  CHECK(stage.driver.Label("progress.retention.share") ==
        "of 214 answers in 30 days  ·  95 % interval 85 to 93");
  CHECK(stage.driver.Value("progress.forecast.bars").find("in the next 30 days") != std::string::npos);
  CHECK(stage.driver.Value("progress.activity.heat").find("of the last 182 days") != std::string::npos);
}

TEST_CASE("A weak fact shows its evidence and opens its question", "[app][views]") {
  ProgressStage stage(DrawProgress, UsualProgress(), {}, {.width = 1360, .height = 2400});
  CHECK(stage.driver.Label("progress.weak.1.evidence").find("the hour and the wind") != std::string::npos);
  stage.driver.Click("progress.weak.1.open");
  CHECK(stage.Take<intent::OpenQuestion>()->question == QuestionId{102});
}

TEST_CASE("Before any answer there are sentences in place of charts", "[app][views]") {
  ProgressModel model = UsualProgress();
  model.overview = {};
  model.retention.clear();
  model.answers_until_curve = 30;
  ProgressStage stage(DrawProgress, model);
  CHECK(stage.driver.Has("progress.scores.none"));
  CHECK(stage.driver.Has("progress.retention.missing"));
  CHECK(stage.driver.Has("progress.weakest.none"));
}
