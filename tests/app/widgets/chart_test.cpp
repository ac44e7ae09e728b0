#include "app/widgets/chart.h"

#include <algorithm>

#include "app/widgets/curve.h"
#include "app/widgets/layout.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;
using namespace lacuna::ui;

TEST_CASE("A curve never rises above or falls below the points it joins", "[app][widgets]") {
  const std::vector<CurvePoint> points{{0, 1}, {1, 1}, {2, 9}, {3, 9.2F}, {4, 0}, {5, 0}};
  for (std::size_t i = 0; const CurvePoint& point : MonotoneCurve(points, 16)) {
    const std::size_t left = std::min(i / 16, points.size() - 2);
    const auto [low, high] = std::minmax(points[left].y, points[left + 1].y);
    CHECK(point.y >= low - 1e-4F);
    CHECK(point.y <= high + 1e-4F);
    ++i;
  }
}

TEST_CASE("Ticks are round and cover the data", "[app][widgets]") {
  CHECK(RoundTicks(0.77, 0.93, 3) == std::vector<double>{0.7, 0.8, 0.9, 1.0});
  CHECK(RoundTicks(0, 42, 4) == std::vector<double>{0, 20, 40, 60});
  CHECK(RoundTicks(5, 5) == std::vector<double>{5});
}

TEST_CASE("Every chart can be read as a sentence, also when it is empty", "[app][widgets]") {
  WindowDriver driver;
  driver.Draw([&](Ui& ui) {
    const Column page(ui, {20, 20, 400, 800});
    LineChart(ui, "line", "Nothing to show yet.", {});
    BarChart(ui, "bars", "Nothing is due.", {{0, "Mo", ""}});
    CalendarHeat(ui, "heat", "No answers.", {});
    Sparkline(ui, "spark", "Flat.", {1, 1});
  });
  CHECK(driver.Value("line") == "Nothing to show yet.");
  CHECK(driver.Value("bars") == "Nothing is due.");
  CHECK(driver.Value("heat") == "No answers.");
  CHECK(driver.Value("spark") == "Flat.");
}
