// What all charts share: their node, the value under the pointer, the axis. Private to the charts.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/paint.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

// Records the chart and finds which of `count` things lies under the pointer: `place_of(x)` says which one a
// point belongs to. Arrow keys move it while the chart has the focus. -1 for none.
struct ChartPointer {
  int index = -1;
};
template <class PlaceOf>
ChartPointer PointInChart(Ui& ui, std::string_view name, std::string_view sentence, const Rect& rect,
                          int count, PlaceOf place_of);

struct ChartTouch {
  bool hovered = false, focused = false;
  float x = 0, y = 0;  // of the pointer
};
ChartTouch TouchChart(Ui& ui, std::string_view name, std::string_view sentence, const Rect& rect);
// The value chosen by arrow keys while focused; starts at the last one.
int ChartIndexByKeys(Ui& ui, std::string_view name, int count, int step_up_down);
// A small dark box with `words`, above (x, y), inside the window.
void PaintValue(Ui& ui, float x, float y, std::string_view words);

template <class PlaceOf>
ChartPointer PointInChart(Ui& ui, std::string_view name, std::string_view sentence, const Rect& rect,
                          int count, PlaceOf place_of) {
  const ChartTouch touch = TouchChart(ui, name, sentence, rect);
  if (count == 0) return {};
  if (touch.hovered) return {place_of(touch.x, touch.y)};
  if (touch.focused) return {ChartIndexByKeys(ui, name, count, 1)};
  return {};
}

}  // namespace lacuna::ui
