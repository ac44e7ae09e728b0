#include "app/widgets/list.h"

#include "app/widgets/button.h"
#include "app/widgets/layout.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;
using namespace lacuna::ui;

namespace {

std::size_t RowsDrawn(WindowDriver& driver) {
  std::size_t rows = 0;
  for (const Node& node : driver.ui().registry().nodes()) rows += node.role == Role::kRow;
  return rows;
}

}  // namespace

TEST_CASE("Of a hundred thousand rows only those in sight are drawn", "[app][widgets]") {
  WindowDriver driver;
  ListState state;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 560});
    List(ui, "rows", {.count = 100000, .label = [](int row) { return "row " + std::to_string(row); }}, state);
  });
  CHECK(RowsDrawn(driver) > 5);
  CHECK(RowsDrawn(driver) < 20);
  driver.Press(key::kEnd);
  CHECK(state.selected == 99999);
  CHECK(driver.Get("rows.99999").rect.bottom() <= 581);
  CHECK(RowsDrawn(driver) < 20);
}

TEST_CASE("Arrows move the selection, Enter and a click choose", "[app][widgets]") {
  WindowDriver driver;
  ListState state;
  std::optional<int> chosen;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 560});
    const ListAnswer answer = List(ui, "rows", {.count = 5}, state);
    if (answer.chosen) chosen = answer.chosen;
  });
  driver.Press(key::kDown);
  driver.Press(key::kDown);
  CHECK(state.selected == 1);
  driver.Press(key::kTab);
  CHECK(driver.Focused() == "rows.1");
  driver.Press(key::kDown);
  CHECK(driver.Focused() == "rows.2");
  driver.Press(key::kEnter);
  CHECK(chosen == 2);
  driver.Click("rows.4");
  CHECK(chosen == 4);
  CHECK(state.selected == 4);
}

TEST_CASE("A button inside a row is pressed instead of the row", "[app][widgets]") {
  WindowDriver driver;
  ListState state;
  std::optional<int> chosen;
  int removed = -1;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 560});
    const auto draw = [&](int row, const Rect&) {
      if (Button(ui, "rows." + std::to_string(row) + ".remove", "Remove", {.size = ButtonSize::kSmall}))
        removed = row;
    };
    const ListAnswer answer = List(ui, "rows", {.count = 3, .draw = draw}, state);
    if (answer.chosen) chosen = answer.chosen;
  });
  driver.Click("rows.1.remove");
  CHECK(removed == 1);
  CHECK_FALSE(chosen.has_value());
}

TEST_CASE("An empty list draws nothing and answers nothing", "[app][widgets]") {
  WindowDriver driver;
  ListState state{.selected = 7};
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 600, 560});
    CHECK_FALSE(List(ui, "rows", {}, state).chosen.has_value());
  });
  driver.Press(key::kDown);
  CHECK(state.selected == -1);
}
