// A colour in gamma space (sRGB values, as designers write them), straight alpha, each part 0..1.
#pragma once

#include <cstdint>

namespace lacuna::ui {

struct Color {
  float r = 0, g = 0, b = 0, a = 1;
  friend bool operator==(const Color&, const Color&) = default;
};

// 0xRRGGBB.
constexpr Color Hex(std::uint32_t rgb) {
  return {static_cast<float>(rgb >> 16 & 255) / 255.0F, static_cast<float>(rgb >> 8 & 255) / 255.0F,
          static_cast<float>(rgb & 255) / 255.0F, 1.0F};
}
constexpr Color Fade(Color color, float alpha) { return {color.r, color.g, color.b, color.a * alpha}; }
// a at t = 0, b at t = 1; alpha too.
Color Mix(Color a, Color b, float t);
// `top` painted on an opaque `ground`.
Color Over(Color top, Color ground);
// Contrast of two opaque colours after WCAG 2.1: 1..21; text needs 4.5.
float Contrast(Color a, Color b);
// CIE lightness L*, 0..100: what is left of a colour for an eye that cannot tell hues apart.
float Lightness(Color color);

}  // namespace lacuna::ui
