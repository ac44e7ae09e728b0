// The monotone cubic of LineChart (Fritsch and Carlson 1980): smooth, and never above or below its
// neighbours.
#pragma once

#include <vector>

namespace lacuna::ui {

struct CurvePoint {
  float x = 0, y = 0;
};
// `steps` points for each stretch between two given ones, and the last; x must ascend. Fewer than two:
// unchanged.
std::vector<CurvePoint> MonotoneCurve(const std::vector<CurvePoint>& points, int steps);

}  // namespace lacuna::ui
