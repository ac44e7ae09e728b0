#include "app/widgets/icon.h"

#include <imgui.h>

#include <cmath>
#include <initializer_list>

#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

// Draws in the 15 x 15 box, origin top left.
class Pen {
 public:
  Pen(Ui& ui, float center_x, float center_y, Color color)
      : x_(center_x - ui.Px(7.5F)),
        y_(center_y - ui.Px(7.5F)),
        unit_(ui.scale()),
        width_(ui.Px(1.6F)),
        color_(Packed(color)) {}

  void Line(std::initializer_list<ImVec2> points, bool closed = false) const {
    for (const ImVec2& point : points) Canvas().PathLineTo(At(point.x, point.y));
    Canvas().PathStroke(color_, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width_);
  }
  void Box(float x, float y, float w, float h, float radius) const {
    Canvas().AddRect(At(x, y), At(x + w, y + h), color_, radius * unit_, 0, width_);
  }
  void Circle(float x, float y, float radius) const {
    Canvas().AddCircle(At(x, y), radius * unit_, color_, 0, width_);
  }
  void Disc(float x, float y, float radius) const {
    Canvas().AddCircleFilled(At(x, y), radius * unit_, color_);
  }
  void Arc(float x, float y, float radius, float from, float to) const {
    Canvas().PathArcTo(At(x, y), radius * unit_, from, to);
    Canvas().PathStroke(color_, 0, width_);
  }

 private:
  ImVec2 At(float x, float y) const { return {x_ + x * unit_, y_ + y * unit_}; }
  float x_, y_, unit_, width_;
  unsigned color_;
};

constexpr float kPi = 3.14159265F;

void Sun(const Pen& pen) {
  pen.Circle(7.5F, 7.5F, 3.1F);
  for (int ray = 0; ray < 8; ++ray) {
    const float angle = kPi / 4 * static_cast<float>(ray), c = std::cos(angle), s = std::sin(angle);
    pen.Line({{7.5F + 5.5F * c, 7.5F + 5.5F * s}, {7.5F + 7.3F * c, 7.5F + 7.3F * s}});
  }
}

void Book(const Pen& pen) {
  pen.Line({{7.5F, 3.4F}, {5.6F, 2.2F}, {1, 2.2F}, {1, 12.2F}, {5.6F, 12.2F}, {7.5F, 13.4F}});
  pen.Line({{7.5F, 3.4F}, {9.4F, 2.2F}, {14, 2.2F}, {14, 12.2F}, {9.4F, 12.2F}, {7.5F, 13.4F}, {7.5F, 3.4F}});
}

void Class(const Pen& pen) {
  pen.Box(1, 1.5F, 13, 8.5F, 1.5F);
  pen.Line({{7.5F, 10}, {7.5F, 14}});
  pen.Line({{4.2F, 14}, {10.8F, 14}});
}

void Undo(const Pen& pen) {
  pen.Arc(8, 8.5F, 4.8F, -kPi * 0.75F, kPi * 0.6F);
  pen.Line({{4.2F, 1.6F}, {4.4F, 5.2F}, {8, 5}});
}

void Bin(const Pen& pen) {
  pen.Line({{1.5F, 3.8F}, {13.5F, 3.8F}});
  pen.Line({{5, 3.6F}, {5.4F, 1.4F}, {9.6F, 1.4F}, {10, 3.6F}});
  pen.Line({{3, 4}, {3.8F, 13.8F}, {11.2F, 13.8F}, {12, 4}});
}

void Import(const Pen& pen) {
  pen.Line({{7.5F, 1}, {7.5F, 9.5F}});
  pen.Line({{4.2F, 6.4F}, {7.5F, 9.7F}, {10.8F, 6.4F}});
  pen.Line({{1.5F, 10}, {1.5F, 13.6F}, {13.5F, 13.6F}, {13.5F, 10}});
}

void Sign(const Pen& pen, bool warning) {
  if (warning) {
    pen.Line({{7.5F, 1.4F}, {14.3F, 13.4F}, {0.7F, 13.4F}}, true);
  } else {
    pen.Circle(7.5F, 7.5F, 6.6F);
  }
  const float top = warning ? 5.6F : 6.8F, dot = warning ? 11.3F : 4.3F;
  pen.Line({{7.5F, top}, {7.5F, warning ? 9 : 10.8F}});
  pen.Disc(7.5F, dot, 1);
}

}  // namespace

void PaintIcon(Ui& ui, Icon icon, float center_x, float center_y, Color color) {
  const Pen pen(ui, center_x, center_y, color);
  switch (icon) {
    case Icon::kToday:
      return Sun(pen);
    case Icon::kLibrary:
      pen.Box(1, 1.5F, 4.6F, 12, 1.5F);
      return pen.Box(8.4F, 1.5F, 4.6F, 12, 1.5F);
    case Icon::kReader:
      return Book(pen);
    case Icon::kQuestions:
      pen.Box(0.8F, 4, 10, 10, 2.5F);
      pen.Line({{4, 1}, {13, 1}});
      return pen.Line({{14.2F, 3.8F}, {14.2F, 11}});
    case Icon::kStudy:
      pen.Box(0.8F, 2.5F, 13.4F, 10, 2.2F);
      return pen.Line({{4, 9.5F}, {11, 9.5F}});
    case Icon::kQuiz:
      pen.Circle(7.5F, 8.4F, 5.8F);
      pen.Line({{7.5F, 5}, {7.5F, 8.6F}, {9.8F, 10}});
      return pen.Line({{5.6F, 0.9F}, {9.4F, 0.9F}});
    case Icon::kProgress:
      return pen.Line({{0.8F, 12.4F}, {5, 7}, {8.4F, 9.8F}, {14.2F, 2.6F}});
    case Icon::kClassroom:
      return Class(pen);
    case Icon::kSettings:
      pen.Circle(7.5F, 7.5F, 6.6F);
      return pen.Circle(7.5F, 7.5F, 2.2F);
    case Icon::kSearch:
      pen.Circle(6.3F, 6.3F, 4.8F);
      return pen.Line({{9.9F, 9.9F}, {14, 14}});
    case Icon::kClose:
    case Icon::kCross:
      pen.Line({{2.8F, 2.8F}, {12.2F, 12.2F}});
      return pen.Line({{12.2F, 2.8F}, {2.8F, 12.2F}});
    case Icon::kPlus:
      pen.Line({{7.5F, 1.8F}, {7.5F, 13.2F}});
      return pen.Line({{1.8F, 7.5F}, {13.2F, 7.5F}});
    case Icon::kMinus:
      return pen.Line({{1.8F, 7.5F}, {13.2F, 7.5F}});
    case Icon::kUp:
      return pen.Line({{2.5F, 10}, {7.5F, 4.8F}, {12.5F, 10}});
    case Icon::kDown:
      return pen.Line({{2.5F, 5}, {7.5F, 10.2F}, {12.5F, 5}});
    case Icon::kImport:
      return Import(pen);
    case Icon::kTick:
      return pen.Line({{1.6F, 8}, {5.6F, 12}, {13.6F, 3.2F}});
    case Icon::kUndo:
      return Undo(pen);
    case Icon::kDelete:
      return Bin(pen);
    case Icon::kEdit:
      pen.Line({{2, 10.4F}, {10.6F, 1.8F}, {13.2F, 4.4F}, {4.6F, 13}, {1.4F, 13.6F}}, true);
      return pen.Line({{8.4F, 4}, {11, 6.6F}});
    case Icon::kInfo:
      return Sign(pen, false);
    case Icon::kWarning:
      return Sign(pen, true);
    case Icon::kMore:
      pen.Disc(2.2F, 7.5F, 1.4F);
      pen.Disc(7.5F, 7.5F, 1.4F);
      return pen.Disc(12.8F, 7.5F, 1.4F);
  }
}

void PaintLogo(Ui& ui, float center_x, float center_y, float scale) {
  const float radius = ui.Px(11) * scale, opening = 0.5F;
  Canvas().PathArcTo({center_x, center_y}, radius, opening, 2 * kPi - opening, 48);
  Canvas().PathStroke(Packed(ui.theme().accent), 0, ui.Px(4.2F) * scale);
  Canvas().AddCircleFilled({center_x + radius, center_y}, ui.Px(3) * scale, Packed(ui.theme().accent2), 24);
}

}  // namespace lacuna::ui
