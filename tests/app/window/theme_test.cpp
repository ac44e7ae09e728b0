#include "app/window/theme.h"

#include <cmath>
#include <utility>
#include <vector>

#include "app/widgets/paint.h"
#include "tests/support/catch.h"

using namespace lacuna::ui;

namespace {

const std::vector<Ink> kInks{Ink::kText, Ink::kDim,  Ink::kAccent, Ink::kAccent2,
                             Ink::kGood, Ink::kWarn, Ink::kBad};

}  // namespace

TEST_CASE("Every ink can be read on a card, on the page and on its own tint", "[app][window]") {
  const ThemeKind kind = GENERATE(ThemeKind::kLight, ThemeKind::kDark, ThemeKind::kHighContrast);
  const bool blue_orange = GENERATE(false, true);
  const Theme theme = MakeTheme(kind, blue_orange);
  for (const Ink ink : kInks) {
    const Color words = ColorOf(theme, ink);
    CAPTURE(NameOf(kind), blue_orange, static_cast<int>(ink));
    CHECK(Contrast(words, theme.card) >= 4.5F);
    CHECK(Contrast(words, Over(Fade(words, theme.tint), theme.card)) >= 4.5F);
  }
  CHECK(Contrast(theme.dim, Over(theme.well, theme.card)) >= 4.5F);
  for (const Color ground : {theme.background_a, theme.background_b}) {
    CHECK(Contrast(theme.text, ground) >= 4.5F);
    CHECK(Contrast(theme.dim, ground) >= 4.5F);
    CHECK(Contrast(theme.dim, Over(theme.sidebar, ground)) >= 4.5F);
    CHECK(Contrast(theme.dim, Over(theme.well, ground)) >= 4.5F);
  }
}

TEST_CASE("The words on a filled button can be read", "[app][window]") {
  const ThemeKind kind = GENERATE(ThemeKind::kLight, ThemeKind::kDark, ThemeKind::kHighContrast);
  const Theme theme = MakeTheme(kind);
  CHECK(Contrast(theme.on_accent, theme.accent_fill) >= 4.5F);
}

TEST_CASE("High contrast reaches seven to one", "[app][window]") {
  const Theme theme = MakeTheme(ThemeKind::kHighContrast);
  for (const Ink ink : kInks) CHECK(Contrast(ColorOf(theme, ink), theme.card) >= 7.0F);
}

TEST_CASE("Themes go by their names", "[app][window]") {
  for (const ThemeKind kind : {ThemeKind::kLight, ThemeKind::kDark, ThemeKind::kHighContrast}) {
    CHECK(ThemeKindNamed(NameOf(kind)) == kind);
  }
}
