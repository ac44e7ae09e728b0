// The design tokens: every colour of the window. Sizes are in app/widgets/metrics.h.
//
// `dim` is the weakest colour text may have; there is no fainter one on purpose. The *_text colours are for
// words on a card or on a faint tint of the same state (contrast at least 4.5); the plain ones are for
// shapes.
#pragma once

#include <string_view>

#include "app/window/color.h"

namespace lacuna::ui {

enum class ThemeKind { kLight, kDark, kHighContrast };

struct Theme {
  ThemeKind kind = ThemeKind::kLight;
  Color background_a, background_b;  // the diagonal of the backdrop, top left to bottom right
  Color sidebar;                     // laid over the backdrop, part transparent
  Color card, edge;
  Color text, dim;
  Color accent, accent_text;     // shapes; words
  Color accent_fill, on_accent;  // a filled button and the words on it
  Color accent2, accent2_text;
  Color good, good_text, warn, warn_text, bad, bad_text;
  Color line, hover;                        // hairlines and tracks; what lies under the pointer
  Color well;                               // the ground of chips and tabs, under dim words
  Color shadow;                             // alpha = strength
  float glow_accent = 0, glow_accent2 = 0;  // strength of the backdrop's two glows, 0..1
  float tint = 0.10F;                       // how much of a state's colour lies under its words
};

// `blue_orange` takes right and wrong as blue and orange (Okabe and Ito), told apart by every kind of sight.
Theme MakeTheme(ThemeKind kind, bool blue_orange = false);
// "light", "dark" or "contrast"; anything else is light.
ThemeKind ThemeKindNamed(std::string_view name);
std::string_view NameOf(ThemeKind kind);

}  // namespace lacuna::ui
