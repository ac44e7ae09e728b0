#include "app/window/theme.h"

namespace lacuna::ui {
namespace {

constexpr Color kBlack{0, 0, 0, 1};
constexpr Color kWhite{1, 1, 1, 1};

Theme Light() {
  Theme theme;
  theme.kind = ThemeKind::kLight;
  theme.background_a = Hex(0xF4F2EE);
  theme.background_b = Hex(0xE9EDF6);
  theme.card = kWhite;
  theme.edge = Hex(0xE6E3DC);
  theme.text = Hex(0x1D2130);
  theme.dim = Hex(0x5B6173);
  theme.accent = Hex(0x5B5BD6);
  theme.accent_fill = theme.accent;
  theme.on_accent = kWhite;
  theme.accent2 = Hex(0x0EA5A0);
  theme.good = Hex(0x1F9D61);
  theme.warn = Hex(0xD98A13);
  theme.bad = Hex(0xD6455D);
  theme.sidebar = Fade(theme.card, 0.55F);
  theme.line = Fade(theme.text, 0.08F);
  theme.hover = Fade(theme.text, 0.045F);
  theme.well = theme.line;
  theme.shadow = Fade(Hex(0x1D2130), 0.16F);
  theme.glow_accent = 0.16F;
  theme.glow_accent2 = 0.12F;
  return theme;
}

Theme Dark() {
  Theme theme;
  theme.kind = ThemeKind::kDark;
  theme.background_a = Hex(0x10121A);
  theme.background_b = Hex(0x171A28);
  theme.card = Hex(0x1C2030);
  theme.edge = Hex(0x2C3146);
  theme.text = Hex(0xECEEF6);
  theme.dim = Hex(0xA3A9BD);
  theme.accent = Hex(0x7C7CF2);
  theme.accent_fill = Hex(0x6363DE);  // darker than the accent: white words on it need 4.5
  theme.on_accent = kWhite;
  theme.accent2 = Hex(0x34D1C4);
  theme.good = Hex(0x3CCB85);
  theme.warn = Hex(0xF0B048);
  theme.bad = Hex(0xF26D80);
  theme.sidebar = Fade(theme.card, 0.38F);
  theme.line = Fade(kWhite, 0.08F);
  theme.hover = Fade(kWhite, 0.06F);
  theme.well = theme.line;
  theme.shadow = Fade(kBlack, 0.55F);
  theme.glow_accent = 0.22F;
  theme.glow_accent2 = 0.12F;
  theme.tint = 0.16F;
  return theme;
}

Theme HighContrast() {
  Theme theme;
  theme.kind = ThemeKind::kHighContrast;
  theme.background_a = theme.background_b = theme.card = theme.sidebar = kBlack;
  theme.edge = kWhite;
  theme.text = kWhite;
  theme.dim = Hex(0xE2E2E2);
  theme.accent = theme.accent_fill = Hex(0xFFD83D);
  theme.on_accent = kBlack;
  theme.accent2 = Hex(0x5CE1E6);
  theme.good = Hex(0x5CF09A);
  theme.warn = Hex(0xFFC24A);
  theme.bad = Hex(0xFF8C9A);
  theme.line = Fade(kWhite, 0.45F);
  theme.hover = Fade(kWhite, 0.18F);
  theme.well = theme.hover;
  theme.shadow = Fade(kBlack, 0);
  theme.tint = 0.10F;
  return theme;
}

Color Words(const Theme& theme, Color state) {
  switch (theme.kind) {
    case ThemeKind::kLight: {
      // 22 % is the look; a pale hue (amber, teal) needs more until it can be read.
      float share = 0.22F;
      const auto ground = [&] { return Over(Fade(state, theme.tint), theme.card); };
      while (share < 0.7F && Contrast(Mix(state, kBlack, share), ground()) < 4.6F) share += 0.04F;
      return Mix(state, kBlack, share);
    }
    case ThemeKind::kDark:
      return Mix(state, kWhite, 0.25F);
    case ThemeKind::kHighContrast:
      return state;
  }
  return state;
}

}  // namespace

Theme MakeTheme(ThemeKind kind, bool blue_orange) {
  Theme theme = kind == ThemeKind::kLight ? Light() : kind == ThemeKind::kDark ? Dark() : HighContrast();
  if (blue_orange) {
    theme.good = theme.kind == ThemeKind::kLight ? Hex(0x0072B2) : Hex(0x56B4E9);
    theme.bad = theme.kind == ThemeKind::kLight ? Hex(0xD55E00) : Hex(0xF08A3C);
  }
  theme.accent_text = theme.kind == ThemeKind::kLight ? theme.accent : Words(theme, theme.accent);
  theme.accent2_text = Words(theme, theme.accent2);
  theme.good_text = Words(theme, theme.good);
  theme.warn_text = Words(theme, theme.warn);
  theme.bad_text = Words(theme, theme.bad);
  return theme;
}

ThemeKind ThemeKindNamed(std::string_view name) {
  if (name == "dark") return ThemeKind::kDark;
  if (name == "contrast") return ThemeKind::kHighContrast;
  return ThemeKind::kLight;
}

std::string_view NameOf(ThemeKind kind) {
  switch (kind) {
    case ThemeKind::kLight:
      return "light";
    case ThemeKind::kDark:
      return "dark";
    case ThemeKind::kHighContrast:
      return "contrast";
  }
  return "light";
}

}  // namespace lacuna::ui
