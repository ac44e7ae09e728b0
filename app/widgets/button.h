// Buttons. Each returns true in the frame in which it was activated: by mouse, by its key, by Enter or Space
// while the ring is on it, or by name.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "app/widgets/icon.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

enum class ButtonStyle {
  kPrimary,    // the one thing to do on this screen
  kSecondary,  // framed
  kQuiet,      // words only, until the pointer is over it
  kDanger,     // takes something away
};
enum class ButtonSize { kSmall, kMedium, kLarge };  // 34, 42, 52 high; kLarge is at least 190 wide

struct ButtonLook {
  ButtonStyle style = ButtonStyle::kSecondary;
  ButtonSize size = ButtonSize::kMedium;
  Key key = {};  // shown as a small cap beside the label
  bool enabled = true;
  bool chosen = false;  // what holds among several: tinted; usually not enabled then, for it is so already
  float width = 0;      // design pixels; 0: natural, negative: the whole line
  std::optional<Icon> icon = {};
  std::string_view tooltip = {};
};
bool Button(Ui& ui, std::string_view name, std::string_view label, ButtonLook look = {});
// The width it would take, design pixels: for SkipToRight.
float ButtonWidth(Ui& ui, std::string_view label, const ButtonLook& look = {});
// A square with a mark only (close, delete ...); `label` is its tooltip and what the screen reader says.
bool MarkButton(Ui& ui, std::string_view name, std::string_view label, Icon icon, Key key = {});
// Words in the accent colour, underlined while hovered.
bool LinkButton(Ui& ui, std::string_view name, std::string_view label, Key key = {});
float LinkWidth(Ui& ui, std::string_view label, Key key = {});  // in screen pixels, its key with it

// A key as it looks on the keyboard, for hints outside of buttons: "or press [Space]".
void KeyHint(Ui& ui, std::string_view name, Key key, std::string_view words = {});
// Draws a key cap with its left edge at x, centred at y; returns its width. For widgets.
float PaintKeyCap(Ui& ui, float x, float center_y, std::string_view key, Color ink, Color ground);
float KeyCapWidth(Ui& ui, std::string_view key);

// Again, Hard, Good, Easy in this order, keys 1 to 4: told apart by mark, place, word and key, and only then
// colour.
struct RatingLabel {
  std::string word, interval;  // "Good", "in 5 days"
};
// Fills the line; nodes are name.again, name.hard, name.good, name.easy. Returns 1..4 when one was chosen.
// `proposed` (1..4) is drawn as the one that Space would take; 0 for none.
std::optional<int> RatingRow(Ui& ui, std::string_view name, const std::array<RatingLabel, 4>& labels,
                             int proposed = 0);

}  // namespace lacuna::ui
