// Where widgets go. A column places them below each other, a row beside each other; both are scopes:
//
//   Column page(ui, PageRect(ui), 12);
//   PageTitle(ui, "home.title", "Good morning");
//   { Row row(ui, {.gap = 8}); Button(...); Button(...); }
//
// A widget takes its natural size, at most what is left of the line. Scopes may end at any return.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "app/widgets/ui.h"

namespace lacuna::ui {

// The next place, w x h screen pixels; w = 0 or less: the whole width left. Advances the current area.
Rect Place(Ui& ui, float w, float h);
// Width left for the next widget, screen pixels.
float WidthLeft(const Ui& ui);
// Height left in the current area, screen pixels; what lies below would leave its rectangle.
float HeightLeft(const Ui& ui);
// What is left of the current area, from where the next widget would go; very high in what scrolls. For
// columns of unknown height beside each other: SplitColumns it, draw into them, then Place the highest.
Rect Room(const Ui& ui);
// Extra room, design pixels: below the last widget of a column, beside the last of a row.
void Gap(Ui& ui, float length);
// In a row: the next widget begins where `width` design pixels are left of the right edge.
void SkipToRight(Ui& ui, float width);
// `rect` cut into columns: a positive width is design pixels, a negative one a share of the rest (-1, -2 =
// one and two thirds). `gap` in design pixels.
std::vector<Rect> SplitColumns(const Ui& ui, const Rect& rect, std::initializer_list<float> widths,
                               float gap = 20);
// Cuts `height` design pixels off the bottom of `rect` and returns them; for bars of buttons.
Rect CutBottom(const Ui& ui, Rect& rect, float height);

// Pushes an area; pops it at the end. `gap` in design pixels.
class Column {
 public:
  Column(Ui& ui, const Rect& rect, float gap = 12);
  ~Column();
  Column(const Column&) = delete;
  Column& operator=(const Column&) = delete;
  float used() const;  // screen pixels from the top to below the last widget

 private:
  Ui& ui_;
};

struct RowLook {
  float gap = 12;      // design pixels
  bool wraps = false;  // begins a new line when a widget does not fit
  float height = 0;    // design pixels; widgets are centred in it. 0: they hang from the top
};

class Row {
 public:
  explicit Row(Ui& ui, RowLook look = {});
  ~Row();
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

 private:
  Ui& ui_;
};

// A column that scrolls by wheel, drag and Page Up/Down, and brings the focused widget into sight. Takes
// `height` design pixels (0: all that is left). Its node is an area named `name`.
class ScrollArea {
 public:
  // `page_keys` false: leaves Page Up and Page Down to others.
  ScrollArea(Ui& ui, std::string_view name, float height = 0, float gap = 12, bool page_keys = true);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;
  const Rect& view() const { return view_; }  // the visible part
  // Lets what goes on below the visible part fade into the card it lies on, rather than be cut. To be called
  // last.
  void FadeBelow() const;

 private:
  Ui& ui_;
  Rect view_;
  float top_ = 0, foot_ = 0;
};
// Scrolls the innermost open ScrollArea so that `rect` is seen.
void ScrollIntoView(Ui& ui, const Rect& rect);

}  // namespace lacuna::ui
