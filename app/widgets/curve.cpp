#include "app/widgets/curve.h"

#include <cmath>
#include <cstddef>

namespace lacuna::ui {
namespace {

std::vector<float> Tangents(const std::vector<CurvePoint>& points) {
  const std::size_t count = points.size();
  std::vector<float> slope(count - 1), tangent(count);
  for (std::size_t i = 0; i + 1 < count; ++i) {
    slope[i] = (points[i + 1].y - points[i].y) / std::max(1e-6F, points[i + 1].x - points[i].x);
  }
  tangent.front() = slope.front();
  tangent.back() = slope.back();
  for (std::size_t i = 1; i + 1 < count; ++i) {
    tangent[i] = slope[i - 1] * slope[i] <= 0 ? 0 : (slope[i - 1] + slope[i]) / 2;
  }
  for (std::size_t i = 0; i + 1 < count; ++i) {
    if (slope[i] == 0) {
      tangent[i] = tangent[i + 1] = 0;
      continue;
    }
    const float a = tangent[i] / slope[i], b = tangent[i + 1] / slope[i], length = std::hypot(a, b);
    if (length <= 3) continue;
    tangent[i] = 3 * a / length * slope[i];
    tangent[i + 1] = 3 * b / length * slope[i];
  }
  return tangent;
}

}  // namespace

std::vector<CurvePoint> MonotoneCurve(const std::vector<CurvePoint>& points, int steps) {
  if (points.size() < 2) return points;
  const std::vector<float> tangent = Tangents(points);
  std::vector<CurvePoint> curve;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const float h = points[i + 1].x - points[i].x;
    for (int step = 0; step < steps; ++step) {
      const float t = static_cast<float>(step) / static_cast<float>(steps), t2 = t * t, t3 = t2 * t;
      curve.push_back(
          {points[i].x + h * t, (2 * t3 - 3 * t2 + 1) * points[i].y + (t3 - 2 * t2 + t) * h * tangent[i] +
                                    (3 * t2 - 2 * t3) * points[i + 1].y + (t3 - t2) * h * tangent[i + 1]});
    }
  }
  curve.push_back(points.back());
  return curve;
}

}  // namespace lacuna::ui
