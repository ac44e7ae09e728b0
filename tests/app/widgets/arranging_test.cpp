#include "app/widgets/arranging.h"

#include "app/widgets/layout.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;
using namespace lacuna::ui;

TEST_CASE("Pairs are made by letters alone, row after row", "[app][widgets]") {
  WindowDriver driver;
  std::vector<int> chosen(3, -1);
  int picked = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 700, 500});
    Matching(ui, "pairs", {"one", "two", "three"}, {"drei", "eins", "zwei"}, chosen, picked);
  });
  driver.Press(Key{'B'});
  driver.Press(Key{'C'});
  driver.Press(Key{'A'});
  CHECK(chosen == std::vector<int>{1, 2, 0});
  CHECK(driver.Value("pairs.left.1") == "zwei");
  driver.Press(key::kUp);
  driver.Press(key::kBackspace);
  CHECK(chosen == std::vector<int>{1, -1, 0});
}

TEST_CASE("Pairs are made by mouse alone", "[app][widgets]") {
  WindowDriver driver;
  std::vector<int> chosen(2, -1);
  int picked = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 700, 500});
    Matching(ui, "pairs", {"one", "two"}, {"zwei", "eins"}, chosen, picked);
  });
  driver.Click("pairs.left.1");
  driver.Click("pairs.right.0");
  driver.Click("pairs.right.1");
  CHECK(chosen == std::vector<int>{1, 0});
}

TEST_CASE("A marked answer cannot be moved any more", "[app][widgets]") {
  WindowDriver driver;
  std::vector<int> chosen{1, 0};
  int picked = 0;
  const std::vector<int> solution{1, 0};
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 700, 500});
    Matching(ui, "pairs", {"one", "two"}, {"zwei", "eins"}, chosen, picked, {.solution = &solution});
  });
  driver.Press(Key{'A'});
  driver.Click("pairs.right.0");
  CHECK(chosen == std::vector<int>{1, 0});
}

TEST_CASE("Items are put into order by keys and by mouse", "[app][widgets]") {
  WindowDriver driver;
  std::vector<int> order{0, 1, 2};
  int picked = 0;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 700, 500});
    Ordering(ui, "items", {"storm", "lamp", "stone"}, order, picked);
  });
  driver.Press({key::kDown.code, kShift});
  CHECK(order == std::vector<int>{1, 0, 2});
  CHECK(picked == 1);
  driver.Press(key::kDown);
  CHECK(picked == 2);
  driver.Click("items.2.up");
  CHECK(order == std::vector<int>{1, 2, 0});
  CHECK(driver.Label("items.0") == "lamp");
}
