#include "app/views/settings.h"

#include "tests/app/views/scenes.h"
#include "tests/app/views/stage.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {

class SettingsStage : public Stage<SettingsModel, SettingsState> {
 public:
  SettingsStage() : Stage(DrawSettings, UsualSettings(), {}, {.width = 1360, .height = 2400}) {}
  std::string TakeValueOf(const std::string& key) {
    const auto set = Take<intent::SetSetting>();
    return set && set->key == key ? set->value : "(nothing)";
  }
};

}  // namespace

TEST_CASE("A switch and a choice are set at once", "[app][views]") {
  SettingsStage stage;
  stage.driver.Click("settings.ask_confidence");
  CHECK(stage.TakeValueOf("ask_confidence") == "on");
  stage.driver.Click("settings.theme.2");
  CHECK(stage.TakeValueOf("theme") == "dark");
}

TEST_CASE("A number is set once, when it rests", "[app][views]") {
  SettingsStage stage;
  stage.driver.Click("settings.new_per_day.more");
  stage.driver.Click("settings.new_per_day.more");
  CHECK(stage.driver.Value("settings.new_per_day") == "30");
  CHECK(stage.AskedNothing());
  stage.driver.Wait(0.6);
  CHECK(stage.TakeValueOf("new_per_day") == "30");
  CHECK(stage.asked() == 1);
}

TEST_CASE("The retention moves by arrow keys", "[app][views]") {
  SettingsStage stage;
  CHECK(stage.driver.Value("settings.retention") == "90 %");
  stage.driver.ui().focus().Set("settings.retention", true);
  stage.driver.Settle();
  stage.driver.Press(ui::key::kLeft);
  stage.driver.Wait(0.6);
  CHECK(stage.TakeValueOf("retention") == "0.89");
}

TEST_CASE("A text is set with Enter, and only when it changed", "[app][views]") {
  SettingsStage stage;
  stage.driver.Activate("settings.learning_steps");
  stage.driver.Press(ui::key::kEnter);
  stage.driver.Wait(0.1);
  CHECK(stage.AskedNothing());
  stage.driver.Activate("settings.learning_steps");
  stage.driver.Press(ui::key::kEnd);
  stage.driver.Type(" 1h");
  stage.driver.Press(ui::key::kEnter);
  const std::string value = stage.TakeValueOf("learning_steps");
  CHECK(value.find("1h") != std::string::npos);
}

TEST_CASE("Restoring a backup asks first", "[app][views]") {
  SettingsStage stage;
  stage.driver.Click("settings.backup.1.restore");
  stage.driver.Click("settings.restoring.no");
  CHECK(stage.AskedNothing());
  stage.driver.Click("settings.backup.1.restore");
  stage.driver.Click("settings.restoring.yes");
  CHECK(stage.Take<intent::Restore>()->path == "/backups/1.lacuna");
}

TEST_CASE("A backup is made by key", "[app][views]") {
  SettingsStage stage;
  stage.driver.Press({'B', ui::kControl});
  CHECK(stage.Take<intent::BackUp>());
}
