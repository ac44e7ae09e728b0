// Charts: numbers and labels in, strokes out. Each records one node whose value is `sentence`, what a person
// would say who reads the chart aloud; the exact values show under the pointer, and by arrow keys while it
// has the focus.
#pragma once

#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/ui.h"

namespace lacuna::ui {

struct LinePoint {
  double value = 0;
  double low = std::numeric_limits<double>::quiet_NaN();  // of an interval; NaN for none
  double high = std::numeric_limits<double>::quiet_NaN();
  std::string label = {};  // "14 Mar"
  std::string shown = {};  // under the pointer: "89.9 % of 214 (85 to 93)"
};
struct LineLook {
  float height = 150;                            // design pixels, with the axis
  std::function<std::string(double)> axis = {};  // how a tick is written; default: up to two decimals
  double least = std::numeric_limits<double>::quiet_NaN();  // of the axis; NaN: from the data, on round ticks
  double most = std::numeric_limits<double>::quiet_NaN();
  double target = std::numeric_limits<double>::quiet_NaN();  // a dashed line
  std::string_view target_name = {};                         // "goal 90 %"
};
// A monotone cubic through the points, which never overshoots them, over a fading ground. One point is a dot.
void LineChart(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<LinePoint>& points,
               const LineLook& look = {});

struct Bar {
  double value = 0;
  std::string label = {};  // below it
  std::string shown = {};  // under the pointer: "Monday: 42 cards, 7 min"
};
struct BarLook {
  float height = 160;
  int strong = 0;  // this bar in the full accent (today), -1 for all
};
// Labels are thinned out when they would touch.
void BarChart(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<Bar>& bars,
              const BarLook& look = {});

struct HeatDay {
  int value = 0;
  std::string shown = {};  // "Mon 3 March: 42 reviews"
};
struct HeatLook {
  int first_weekday = 0;                  // row of the first day: 0 Monday .. 6 Sunday
  std::string_view less = {}, more = {};  // legend below; empty: none
};
// One square a day, a column a week, five levels of the second accent. As many weeks as fit, the newest kept.
void CalendarHeat(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<HeatDay>& days,
                  const HeatLook& look = {});

// A line without axes, `width` x `height` design pixels.
void Sparkline(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<double>& values,
               float width = 96, float height = 28);

// Round ticks that cover [least, most]: steps of 1, 2 or 5 times a power of ten, about `wanted` of them.
std::vector<double> RoundTicks(double least, double most, int wanted = 4);

}  // namespace lacuna::ui
