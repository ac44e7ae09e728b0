// The marks of paint.h, one case each.
#include <imgui.h>

#include <initializer_list>

#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

// Draws in a square from -1 to 1 around a centre.
struct Pen {
  float x, y, half, width;
  unsigned color;

  ImVec2 At(float u, float v) const { return {x + u * half, y + v * half}; }
  void Strokes(std::initializer_list<ImVec2> points, bool closed = false) const {
    ImDrawList& list = Canvas();
    for (const ImVec2& point : points) list.PathLineTo(At(point.x, point.y));
    list.PathStroke(color, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
  }
  void Circle(float radius) const { Canvas().AddCircle({x, y}, radius * half, color, 0, width); }
  void Disc(float u, float v, float radius) const {
    Canvas().AddCircleFilled(At(u, v), radius * half, color);
  }
};

void HalfDisc(const Pen& pen) {
  constexpr float kQuarter = 1.5707963F;
  Canvas().PathArcTo({pen.x, pen.y}, pen.half * 0.85F, kQuarter, 3 * kQuarter);
  Canvas().PathFillConvex(pen.color);
  pen.Circle(0.85F);
}

void Search(const Pen& pen) {
  Canvas().AddCircle(pen.At(-0.15F, -0.15F), pen.half * 0.62F, pen.color, 0, pen.width);
  pen.Strokes({{0.32F, 0.32F}, {0.85F, 0.85F}});
}

void Again(const Pen& pen) {  // an arrow that comes back
  Canvas().PathArcTo({pen.x, pen.y}, pen.half * 0.72F, -2.4F, 2.6F);
  Canvas().PathStroke(pen.color, 0, pen.width);
  pen.Strokes({{-0.62F, -0.95F}, {-0.54F, -0.42F}, {0.0F, -0.5F}});
}

}  // namespace

void PaintMark(Ui& ui, Mark mark, float center_x, float center_y, float size, Color color) {
  const Pen pen{center_x, center_y, size / 2, ui.Px(1.8F), Packed(color)};
  switch (mark) {
    case Mark::kTick:
      return pen.Strokes({{-0.8F, 0.05F}, {-0.25F, 0.6F}, {0.85F, -0.6F}});
    case Mark::kCross:
    case Mark::kClose:
      pen.Strokes({{-0.65F, -0.65F}, {0.65F, 0.65F}});
      return pen.Strokes({{-0.65F, 0.65F}, {0.65F, -0.65F}});
    case Mark::kHalf:
      return HalfDisc(pen);
    case Mark::kDot:
      return pen.Disc(0, 0, 0.5F);
    case Mark::kChevronDown:
      return pen.Strokes({{-0.7F, -0.3F}, {0, 0.4F}, {0.7F, -0.3F}});
    case Mark::kChevronRight:
      return pen.Strokes({{-0.3F, -0.7F}, {0.4F, 0}, {-0.3F, 0.7F}});
    case Mark::kSearch:
      return Search(pen);
    case Mark::kInfo:
      pen.Circle(0.9F);
      pen.Disc(0, -0.42F, 0.13F);
      return pen.Strokes({{0, -0.08F}, {0, 0.5F}});
    case Mark::kWarning:
      pen.Strokes({{0, -0.85F}, {0.95F, 0.8F}, {-0.95F, 0.8F}}, true);
      pen.Disc(0, 0.5F, 0.12F);
      return pen.Strokes({{0, -0.3F}, {0, 0.2F}});
    case Mark::kMinus:
      return pen.Strokes({{-0.7F, 0}, {0.7F, 0}});
    case Mark::kPlus:
      pen.Strokes({{-0.7F, 0}, {0.7F, 0}});
      return pen.Strokes({{0, -0.7F}, {0, 0.7F}});
    case Mark::kUp:
      return pen.Strokes({{-0.7F, 0.35F}, {0, -0.4F}, {0.7F, 0.35F}});
    case Mark::kDown:
      return pen.Strokes({{-0.7F, -0.35F}, {0, 0.4F}, {0.7F, -0.35F}});
    case Mark::kAgain:
      return Again(pen);
    case Mark::kHard:
      return pen.Strokes({{-0.85F, 0.15F}, {-0.4F, -0.3F}, {0.05F, 0.15F}, {0.45F, -0.3F}, {0.9F, 0.15F}});
    case Mark::kEasy:
      pen.Strokes({{-0.75F, -0.55F}, {-0.1F, 0}, {-0.75F, 0.55F}});
      return pen.Strokes({{0.05F, -0.55F}, {0.7F, 0}, {0.05F, 0.55F}});
  }
}

}  // namespace lacuna::ui
