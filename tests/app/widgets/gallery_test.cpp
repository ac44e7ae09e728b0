// What must hold on every screen, checked on all widgets at once.
#include "tests/app/widgets/gallery.h"

#include <set>

#include "tests/support/catch.h"
#include "tests/support/window_driver.h"

using namespace lacuna;

namespace {

struct Screen {
  float width, height, scale;
};

void CheckInvariants(const WindowDriver& driver, Ui& ui) {
  const ui::Registry& registry = ui.registry();
  CHECK(registry.Repeated().empty());
  for (const ui::Overlap& overlap : FindOverlaps(registry))
    FAIL_CHECK(overlap.first + " covers " + overlap.second);
  for (const ui::Node& node : registry.nodes()) {
    CAPTURE(node.name);
    if (ui::IsInteractive(node.role)) {
      CHECK_FALSE(node.label.empty());
      // Links in a text are as high as its lines; everything else must be easy to hit.
      if (node.role != ui::Role::kLink) CHECK(std::min(node.rect.w, node.rect.h) >= ui.Px(24) - 1);
    }
    CHECK(node.rect.x >= -1);
    CHECK(node.rect.right() <= ui.screen().right() + 1);
  }
  CHECK(driver.frames() > 0);
}

}  // namespace

TEST_CASE("No widget covers another, at any size, scale and theme", "[app][widgets]") {
  const Screen screen = GENERATE(Screen{900, 600, 1}, Screen{1360, 860, 1}, Screen{1360, 860, 1.5F},
                                 Screen{1920, 1080, 2}, Screen{3840, 2160, 2});
  const ui::ThemeKind theme =
      GENERATE(ui::ThemeKind::kLight, ui::ThemeKind::kDark, ui::ThemeKind::kHighContrast);
  const std::string page = GENERATE(from_range(GalleryPages()));
  WindowDriver driver(
      {.width = screen.width, .height = screen.height, .scale = screen.scale, .theme = theme});
  GalleryState state;
  driver.Draw([&](Ui& ui) { DrawGallery(ui, page, state); });
  CAPTURE(page, screen.width, screen.scale);
  CheckInvariants(driver, driver.ui());
}

TEST_CASE("Tab reaches every widget of a page once and comes back", "[app][widgets]") {
  const std::string page = GENERATE(from_range(GalleryPages()));
  if (page == "reading" || page == "sheet")
    return;  // marks come into being while scrolling; a sheet has its own
  WindowDriver driver;
  GalleryState state;
  driver.Draw([&](Ui& ui) { DrawGallery(ui, page, state); });
  std::size_t stops = 0;
  for (const ui::Node& node : driver.ui().registry().nodes()) {
    stops += ui::IsInteractive(node.role) && node.enabled && node.focusable && node.visible;
  }
  std::set<std::string> reached;
  driver.Press(ui::key::kTab);
  const std::string first = driver.Focused();
  for (std::size_t i = 0; i < stops; ++i) {
    CHECK(reached.insert(driver.Focused()).second);
    CHECK(driver.Get(driver.Focused()).focused);
    driver.Press(ui::key::kTab);
  }
  CHECK(reached.size() == stops);
  CHECK(driver.Focused() == first);
}

TEST_CASE("A screen at rest asks for no more frames", "[app][widgets]") {
  const std::string page = GENERATE(from_range(GalleryPages()));
  WindowDriver driver;
  GalleryState state;
  driver.Draw([&](Ui& ui) { DrawGallery(ui, page, state); });
  CAPTURE(page);
  CHECK(driver.ui().keep_drawing_until() <= driver.time());
}
