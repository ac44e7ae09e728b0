#include "app/window/color.h"

#include <algorithm>
#include <cmath>

namespace lacuna::ui {
namespace {

float Linear(float part) {
  return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
}

float Luminance(Color color) {
  return 0.2126F * Linear(color.r) + 0.7152F * Linear(color.g) + 0.0722F * Linear(color.b);
}

}  // namespace

Color Mix(Color a, Color b, float t) {
  return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t, a.a + (b.a - a.a) * t};
}

Color Over(Color top, Color ground) {
  Color opaque = Mix(ground, top, top.a);
  opaque.a = 1;
  return opaque;
}

float Contrast(Color a, Color b) {
  const float first = Luminance(a), second = Luminance(b);
  return (std::max(first, second) + 0.05F) / (std::min(first, second) + 0.05F);
}

float Lightness(Color color) {
  const float y = Luminance(color);
  return y > 0.008856F ? 116.0F * std::cbrt(y) - 16.0F : 903.3F * y;
}

}  // namespace lacuna::ui
