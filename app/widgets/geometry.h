// Rectangles in screen pixels, y downwards. Everything that is a plain length in a widget's parameters is in
// design pixels (scale 1) instead, and becomes screen pixels through Ui::Px.
#pragma once

#include <algorithm>

namespace lacuna::ui {

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  float center_x() const { return x + w / 2; }
  float center_y() const { return y + h / 2; }
  bool empty() const { return w <= 0 || h <= 0; }
  bool Contains(float px, float py) const { return px >= x && px < right() && py >= y && py < bottom(); }
  Rect Inset(float all) const { return Inset(all, all); }
  Rect Inset(float across, float down) const { return {x + across, y + down, w - 2 * across, h - 2 * down}; }
  Rect Intersect(const Rect& other) const {
    const float left = std::max(x, other.x), top = std::max(y, other.y);
    return {left, top, std::max(0.0F, std::min(right(), other.right()) - left),
            std::max(0.0F, std::min(bottom(), other.bottom()) - top)};
  }
  friend bool operator==(const Rect&, const Rect&) = default;
};

}  // namespace lacuna::ui
