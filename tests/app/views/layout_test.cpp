// What must hold on every screen, in every state, at every size, scale and theme.
#include <set>

#include "app/widgets/metrics.h"
#include "app/widgets/navigation.h"
#include "tests/app/views/scenes.h"
#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;

namespace {

struct Screen {
  float width, height, scale;
};

bool Scrolls(const ui::Node& node, const ui::Rect& screen) {
  return node.clip.h < screen.h - 1 || node.clip.w < screen.w - 1;
}

void CheckPlaces(const ui::Registry& registry, const ui::Rect& screen, float smallest) {
  for (const ui::Node& node : registry.nodes()) {
    CAPTURE(node.name, node.rect.x, node.rect.y, node.rect.w, node.rect.h);
    if (ui::IsInteractive(node.role)) {
      CHECK_FALSE(node.label.empty());
      if (node.role != ui::Role::kLink) CHECK(std::min(node.rect.w, node.rect.h) >= smallest);
    }
    if (!node.visible) continue;
    CHECK(node.rect.x >= -1);
    CHECK(node.rect.right() <= screen.right() + 1);
    if (Scrolls(node, screen)) continue;  // can be scrolled into sight
    CHECK(node.rect.y >= -1);
    CHECK(node.rect.bottom() <= screen.bottom() + 1);
  }
}

std::vector<ui::Node> NodesOf(const std::string& name, ui::ThemeKind theme) {
  WindowDriver driver({.theme = theme});
  driver.Draw(DrawingOf(SceneNamed(name)));
  return driver.ui().registry().nodes();
}

bool IsStop(const ui::Node& node, int layer) {
  return ui::IsInteractive(node.role) && node.enabled && node.focusable && node.visible &&
         node.layer == layer;
}

int TopLayer(const ui::Registry& registry) {
  int top = 0;
  for (const ui::Node& node : registry.nodes()) top = std::max(top, node.layer);
  return top;
}

}  // namespace

TEST_CASE("Nothing covers anything else or leaves the window", "[app][views]") {
  const auto screen =
      GENERATE(Screen{900, 600, 1}, Screen{900, 600, 1.5F}, Screen{900, 600, 2}, Screen{1360, 860, 1},
               Screen{1360, 860, 1.5F}, Screen{1360, 860, 2}, Screen{3840, 2160, 2});
  const auto name = GENERATE(from_range(SceneNames()));
  WindowDriver driver({.width = screen.width, .height = screen.height, .scale = screen.scale});
  driver.Draw(DrawingOf(SceneNamed(name)));
  CAPTURE(name, screen.width, screen.scale);
  const ui::Registry& registry = driver.ui().registry();
  for (const std::string& repeated : registry.Repeated()) FAIL_CHECK("two are named " + repeated);
  for (const ui::Overlap& overlap : FindOverlaps(registry))
    FAIL_CHECK(overlap.first + " covers " + overlap.second);
  CheckPlaces(registry, driver.ui().screen(), driver.ui().Px(24) - 1);
}

TEST_CASE("A theme moves nothing", "[app][views]") {
  const auto name = GENERATE(from_range(SceneNames()));
  const auto theme = GENERATE(ui::ThemeKind::kDark, ui::ThemeKind::kHighContrast);
  const std::vector<ui::Node> light = NodesOf(name, ui::ThemeKind::kLight), other = NodesOf(name, theme);
  CAPTURE(name);
  REQUIRE(light.size() == other.size());
  for (std::size_t i = 0; i < light.size(); ++i) {
    CAPTURE(light[i].name);
    CHECK(light[i].rect == other[i].rect);
  }
}

TEST_CASE("Tab reaches everything on a screen once and comes back", "[app][views]") {
  const auto name = GENERATE(from_range(SceneNames()));
  // Marks of a long text and rows that scroll come into being under way.
  if (name == "reader, at evidence") return;
  const auto screen = GENERATE(Screen{900, 600, 1}, Screen{1360, 860, 1});
  WindowDriver driver({.width = screen.width, .height = screen.height});
  driver.Draw(DrawingOf(SceneNamed(name)));
  CAPTURE(name, screen.width);
  const int layer = TopLayer(driver.ui().registry());
  std::size_t stops = 0;
  for (const ui::Node& node : driver.ui().registry().nodes()) stops += IsStop(node, layer) ? 1 : 0;
  std::set<std::string> reached;
  driver.Press(ui::key::kTab);
  const std::string first = driver.Focused();
  for (std::size_t i = 0; i < stops; ++i) {
    CAPTURE(driver.Focused());
    CHECK(reached.insert(driver.Focused()).second);
    driver.Press(ui::key::kTab);
  }
  CHECK(driver.Focused() == first);
}

TEST_CASE("A view at rest asks for no more frames", "[app][views]") {
  const auto name = GENERATE(from_range(SceneNames()));
  WindowDriver driver;
  driver.Draw(DrawingOf(SceneNamed(name)));
  CAPTURE(name);
  CHECK(driver.ui().keep_drawing_until() <= driver.time());
}

TEST_CASE("Home needs no scrolling in a window of the usual size", "[app][views]") {
  const auto name = GENERATE(as<std::string>{}, "home", "home, full", "home, all done", "home, young");
  WindowDriver driver;
  driver.Draw(DrawingOf(SceneNamed(name)));
  CAPTURE(name);
  CHECK_FALSE(driver.Has("home.scroll"));
  for (const ui::Node& node : driver.ui().registry().nodes()) {
    CAPTURE(node.name);
    if (node.visible) CHECK(node.rect.bottom() <= driver.ui().screen().bottom());
  }
}

TEST_CASE("On a very wide window the page stays in the middle, and its lines readable", "[app][views]") {
  WindowDriver driver({.width = 3840, .height = 2160});
  driver.Draw(DrawingOf(SceneNamed("library")));
  const ui::Rect page = ui::PageRect(driver.ui());
  CHECK(page.w <= ui::metrics::kPageWidthAtMost);
  CHECK(page.x - ui::SidebarWidth(driver.ui()) ==
        Approx(driver.ui().screen().right() - page.right()).margin(1));
}
