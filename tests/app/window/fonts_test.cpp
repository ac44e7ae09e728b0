#include "app/window/fonts.h"

#include <imgui.h>

#include "tests/support/catch.h"

using namespace lacuna::ui;

TEST_CASE("Latin text needs no more characters than there are at first", "[app][window]") {
  GlyphBlocks blocks = GlyphBlocks::AtStart();
  CHECK_FALSE(blocks.Need("Größe, façade, Łódź “quoted” – 5 × 3 ≤ 16 → €"));
}

TEST_CASE("Another script is noted once, and fonts with it can then be built", "[app][window]") {
  Fonts fonts(FontRequest{});
  CHECK_FALSE(fonts.outgrown());
  fonts.Need(Face::kBody, "Αθήνα и Москва");
  REQUIRE(fonts.outgrown());
  Fonts wider(fonts.wanted());
  wider.Need(Face::kBody, "Αθήνα и Москва");
  CHECK_FALSE(wider.outgrown());
  CHECK(wider.Get(Face::kBody)->FindGlyphNoFallback(0x41C) != nullptr);
  CHECK(fonts.Get(Face::kBody)->FindGlyphNoFallback(0x41C) == nullptr);
}

TEST_CASE("A face that is drawn for the first time is asked for, and another stands in until then",
          "[app][window]") {
  Fonts fonts(FontRequest{});
  CHECK(fonts.Get(Face::kStage) == fonts.Get(Face::kQuestion));
  fonts.Need(Face::kStage, "a");
  CHECK(fonts.outgrown());
  CHECK(Fonts(fonts.wanted()).Get(Face::kStage)->FontSize == 52);
}

TEST_CASE("Blocks become few ranges without control characters", "[app][window]") {
  GlyphBlocks blocks = GlyphBlocks::AtStart();
  const auto ranges = blocks.Ranges();
  REQUIRE_FALSE(ranges.empty());
  CHECK(ranges.front().first == 32);
  CHECK(ranges.front().second == 0x17F);
}

TEST_CASE("Characters above the sixteen-bit range never make the atlas grow", "[app][window]") {
  GlyphBlocks blocks = GlyphBlocks::AtStart();
  CHECK_FALSE(blocks.Need("\xF0\x9F\x90\x9D"));
}
