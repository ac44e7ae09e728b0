// Containers one can see: cards, pills, bars, banners.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "app/widgets/icon.h"
#include "app/widgets/paint.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

struct CardLook {
  Rect rect = {};      // screen pixels; empty: the next place, as wide as the line
  float height = 0;    // design pixels, when rect is empty; 0: as high as its content
  float padding = 32;  // design pixels
  float gap = 12;      // between the widgets inside
  float lift = 1;      // shadow; 1.3 for the main card, 0.5 for small ones
};

// A white rounded box with a soft shadow, and a column inside it:
//   { Card card(ui, "home.due", {.padding = 20}); Heading(...); Button(...); }
class Card {
 public:
  Card(Ui& ui, std::string_view name, CardLook look = {});
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;
  const Rect& inside() const { return inside_; }  // without the padding; very high when the height is open
  // The lowest `height` design pixels of a card of known height, for its buttons; used as Column(ui,
  // card.Foot(52)).
  Rect Foot(float height) const;
  // What such a foot leaves; used as Column(ui, card.Body(52)) around a ScrollArea.
  Rect Body(float foot) const;

 private:
  struct Layers;
  Ui& ui_;
  CardLook look_;
  Rect rect_, inside_;
  std::unique_ptr<Layers> layers_;  // when the height is open: body below, content above
  std::size_t node_ = 0;
};

// A card that can be pressed as a whole (a deck, a recent article). Title and one dim line below it.
bool CardButton(Ui& ui, std::string_view name, std::string_view title, std::string_view detail,
                float width = 0, Key key = {});

// A small rounded word, at least `least_width` design pixels wide. Not interactive.
void Pill(Ui& ui, std::string_view name, std::string_view text, Ink ink = Ink::kDim, float least_width = 0);

float PillWidth(Ui& ui, std::string_view text);  // design pixels, for SkipToRight

// A bar 6 high; `share` 0..1. `label` says what it measures; it is read, not drawn.
void ProgressBar(Ui& ui, std::string_view name, std::string_view label, float share, float width = 0,
                 Ink ink = Ink::kAccent);

enum class Severity { kInfo, kGood, kWarn, kError };
struct BannerLook {
  Severity severity = Severity::kInfo;
  std::string_view action = {};  // label of the way out; "" for none
  bool can_close = true;
};
enum class BannerAnswer { kNone, kAction, kClosed };
// One or two sentences across the line, with a mark, a way out and a cross. Nodes: name, name.action,
// name.close.
BannerAnswer Banner(Ui& ui, std::string_view name, std::string_view text, BannerLook look = {});

// Draws the toasts of Ui::ShowToast at the lower edge; the text of the action that was pressed, else empty.
// Once at the end of a frame. Nodes: toast.0, toast.0.action ...
std::string Toasts(Ui& ui);

// An empty place that says what belongs there: a mark, a sentence, and room for a button below it.
void EmptyPlace(Ui& ui, std::string_view name, Icon icon, std::string_view title, std::string_view text);

}  // namespace lacuna::ui
