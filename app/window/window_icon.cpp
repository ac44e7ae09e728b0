#include "app/window/window_icon.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "app/window/theme.h"

namespace lacuna::ui {
namespace {

// Distance to the ring's stroke, in units of half the picture; the ring is open by one radian at the right.
float ToRing(float x, float y) {
  constexpr float kRadius = 0.66F, kHalfStroke = 0.13F, kOpening = 0.5F;
  if (std::abs(std::atan2(y, x)) > kOpening) return std::abs(std::hypot(x, y) - kRadius) - kHalfStroke;
  const float end_x = kRadius * std::cos(kOpening), end_y = kRadius * std::sin(kOpening);
  return std::hypot(x - end_x, std::abs(y) - end_y) - kHalfStroke;
}

float ToDot(float x, float y) { return std::hypot(x - 0.70F, y) - 0.17F; }

}  // namespace

std::vector<std::uint8_t> IconPixels(int side) {
  const Theme theme = MakeTheme(ThemeKind::kLight);
  std::vector<std::uint8_t> pixels;
  pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * 4);
  const float half = static_cast<float>(side) / 2;
  for (int row = 0; row < side; ++row) {
    for (int column = 0; column < side; ++column) {
      const float x = (static_cast<float>(column) + 0.5F) / half - 1,
                  y = (static_cast<float>(row) + 0.5F) / half - 1;
      const float ring = ToRing(x, y), dot = ToDot(x, y);
      const Color color = dot < ring ? theme.accent2 : theme.accent;
      const float alpha = std::clamp(0.5F - std::min(ring, dot) * half, 0.0F, 1.0F);
      for (const float part : {color.r, color.g, color.b, alpha}) {
        pixels.push_back(static_cast<std::uint8_t>(std::lround(part * 255)));
      }
    }
  }
  return pixels;
}

}  // namespace lacuna::ui
