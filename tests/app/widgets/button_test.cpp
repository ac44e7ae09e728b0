#include "app/widgets/button.h"

#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;
using namespace lacuna::ui;

TEST_CASE("A button answers to mouse, key, focus and name, once each", "[app][widgets]") {
  WindowDriver driver;
  int presses = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    if (Button(ui, "go", "Go", {.key = Key{'G'}})) ++presses;
  });
  driver.Click("go");
  CHECK(presses == 1);
  driver.Press(Key{'G'});
  CHECK(presses == 2);
  driver.Press(key::kTab);
  CHECK(driver.Focused() == "go");
  driver.Press(key::kEnter);
  CHECK(presses == 3);
  driver.Press(key::kSpace);
  CHECK(presses == 4);
  driver.Activate("go");
  CHECK(presses == 5);
}

TEST_CASE("A disabled button does nothing and is left out by Tab", "[app][widgets]") {
  WindowDriver driver;
  bool pressed = false;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    pressed |= Button(ui, "off", "Off", {.key = Key{'G'}, .enabled = false});
    Button(ui, "on", "On");
  });
  driver.Click("off");
  driver.Press(Key{'G'});
  driver.Activate("off");
  CHECK_FALSE(pressed);
  driver.Press(key::kTab);
  CHECK(driver.Focused() == "on");
}

TEST_CASE("Space is a shortcut until the ring shows, then it is the ring's", "[app][widgets]") {
  WindowDriver driver;
  int reveal = 0, other = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    if (Button(ui, "reveal", "Show answer", {.key = key::kSpace})) ++reveal;
    if (Button(ui, "other", "Other")) ++other;
  });
  driver.Press(key::kSpace);
  CHECK(reveal == 1);
  driver.Press(key::kTab);
  driver.Press(key::kTab);
  driver.Press(key::kSpace);
  CHECK(reveal == 1);
  CHECK(other == 1);
  driver.Click("other");
  driver.Press(key::kSpace);
  CHECK(reveal == 2);
}

TEST_CASE("Letters typed into a field are no shortcuts", "[app][widgets]") {
  WindowDriver driver;
  bool pressed = false;
  std::string text;
  bool submitted = false;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    submitted |= TextField(ui, "answer", text, {.label = "Answer"}).submitted;
    pressed |= Button(ui, "add", "Add", {.key = Key{'A'}});
  });
  driver.Click("answer");
  driver.Frame({KeyEvent{{'A'}, true, false}, CharEvent{U'a'}});
  driver.Frame({KeyEvent{{'A'}, false, false}});
  driver.Type("bc ä");
  CHECK(text == "abc ä");
  CHECK_FALSE(pressed);
  CHECK(driver.Value("answer") == "abc ä");
  driver.Press(key::kEnter);
  CHECK(submitted);
  driver.Press(key::kEscape);
  driver.Press(Key{'A'});
  CHECK(pressed);
}

TEST_CASE("Tab walks through fields and buttons alike and comes back", "[app][widgets]") {
  WindowDriver driver;
  std::string first, second;
  bool on = false;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    TextField(ui, "first", first);
    Button(ui, "go", "Go");
    TextBox(ui, "second", second, 80);
    Toggle(ui, "toggle", "On", on);
  });
  for (const char* name : {"first", "go", "second", "toggle", "first"}) {
    driver.Press(key::kTab);
    CHECK(driver.Focused() == name);
  }
  driver.Type("x");
  CHECK(first == "x");
  driver.Press({key::kTab.code, kShift});
  CHECK(driver.Focused() == "toggle");
  driver.Type("y");
  CHECK(first == "x");
  driver.Press(key::kEnter);
  CHECK(on);
}

TEST_CASE("Under a sheet nothing answers, and Escape leaves it", "[app][widgets]") {
  WindowDriver driver;
  bool open = true;
  int below = 0, above = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 400});
    if (Button(ui, "below", "Below", {.key = Key{'B'}})) ++below;
    if (!open) return;
    const Sheet sheet(ui, "sheet", "Really?");
    if (Button(ui, "above", "Yes")) ++above;
    if (sheet.dismissed()) open = false;
  });
  driver.Press(Key{'B'});
  driver.ClickAt(40, 40);
  CHECK(below == 0);
  CHECK_FALSE(open);
  open = true;
  driver.Settle();
  driver.Click("above");
  CHECK(above == 1);
  driver.Press(key::kEscape);
  CHECK_FALSE(open);
  driver.Press(Key{'B'});
  CHECK(below == 1);
}

TEST_CASE("Ratings are chosen by their number", "[app][widgets]") {
  WindowDriver driver;
  std::optional<int> chosen;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 700, 400});
    if (const auto rating =
            RatingRow(ui, "rate",
                      {{{"Again", "10 min"}, {"Hard", "2 days"}, {"Good", "5 days"}, {"Easy", "12 days"}}})) {
      chosen = rating;
    }
  });
  driver.Press(Key{'3'});
  CHECK(chosen == 3);
  driver.Click("rate.easy");
  CHECK(chosen == 4);
  CHECK(driver.Value("rate.hard") == "2 days");
}
