#include "app/widgets/paint.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/metrics.h"
#include "app/widgets/text_lines.h"
#include "app/window/gl/shader_painter.h"

namespace lacuna::ui {

Color ColorOf(const Theme& theme, Ink ink) {
  switch (ink) {
    case Ink::kText:
      return theme.text;
    case Ink::kDim:
      return theme.dim;
    case Ink::kAccent:
      return theme.accent_text;
    case Ink::kAccent2:
      return theme.accent2_text;
    case Ink::kGood:
      return theme.good_text;
    case Ink::kWarn:
      return theme.warn_text;
    case Ink::kBad:
      return theme.bad_text;
    case Ink::kOnAccent:
      return theme.on_accent;
  }
  return theme.text;
}

ImDrawList& Canvas() { return *ImGui::GetWindowDrawList(); }

unsigned Packed(Color color) {
  const auto byte = [](float part) {
    return static_cast<unsigned>(std::lround(std::clamp(part, 0.0F, 1.0F) * 255));
  };
  return IM_COL32(byte(color.r), byte(color.g), byte(color.b), byte(color.a));
}

void FillBox(const Rect& rect, float radius, Color color) {
  if (rect.empty() || color.a <= 0) return;
  Canvas().AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, Packed(color), radius);
}

void StrokeBox(const Rect& rect, float radius, Color color, float width) {
  if (rect.empty() || color.a <= 0) return;
  Canvas().AddRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, Packed(color), radius, 0, width);
}

void PaintCard(Ui& ui, const Rect& rect, float lift_factor) {
  const Theme& theme = ui.theme();
  const float radius = ui.Px(metrics::kCardRadius), lift = ui.Px(metrics::kCardLift) * lift_factor;
  if (ShaderPainter* painter = ui.painter()) {
    painter->Box(Canvas(), rect,
                 {.fill = theme.card,
                  .edge = theme.edge,
                  .shadow = theme.shadow,
                  .radius = radius,
                  .blur = ui.Px(metrics::kCardBlur) * std::min(1.0F, 0.5F + lift_factor / 2),
                  .lift = lift,
                  .sheen = theme.kind == ThemeKind::kDark ? 0.025F : 0.0F});
    return;
  }
  constexpr int kSteps = 4;
  for (int step = kSteps; step > 0; --step) {
    const float grow = lift * static_cast<float>(step) / kSteps;
    const Rect shade{rect.x - grow / 2, rect.y + grow / 2, rect.w + grow, rect.h + grow / 2};
    FillBox(shade, radius + grow / 2, Fade(theme.shadow, 0.22F));
  }
  FillBox(rect, radius, theme.card);
  StrokeBox(rect, radius, theme.edge, std::max(1.0F, std::floor(ui.scale())));
}

void PaintBackdrop(Ui& ui, const Rect& rect) {
  if (ShaderPainter* painter = ui.painter()) {
    painter->Backdrop(Canvas(), rect, ui.theme());
    return;
  }
  FillBox(rect, 0, Mix(ui.theme().background_a, ui.theme().background_b, 0.5F));
}

void DashedLine(float x0, float x1, float y, float width, float on, float off, Color color) {
  for (float x = x0; x < x1; x += on + off) {
    Canvas().AddLine({x, y}, {std::min(x + on, x1), y}, Packed(color), width);
  }
}

float LineHeight(Ui& ui, Face face) { return ui.fonts().Size(face); }

float WidthOf(Ui& ui, Face face, std::string_view text) { return WidthOf(ui.fonts(), face, text); }

void PaintText(Ui& ui, Face face, float x, float y, Color color, std::string_view text) {
  if (text.empty()) return;
  ui.fonts().Need(face, text);
  ImFont* font = ui.fonts().Get(face);
  Canvas().AddText(font, font->FontSize, {std::floor(x), std::floor(y)}, Packed(color), text.data(),
                   text.data() + text.size());
}

bool PaintLine(Ui& ui, Face face, const Rect& rect, Color color, std::string_view text, Align align) {
  float width = WidthOf(ui, face, text);
  const bool cut = width > rect.w + 0.5F;
  std::string shorter;
  if (cut) {
    shorter = Ellipsized(ui, face, text, rect.w);
    text = shorter;
    width = WidthOf(ui, face, text);
  }
  const float share = align == Align::kLeft ? 0.0F : align == Align::kCenter ? 0.5F : 1.0F;
  PaintText(ui, face, rect.x + (rect.w - width) * share, rect.y + (rect.h - LineHeight(ui, face)) / 2, color,
            text);
  return cut;
}

float ParagraphHeight(Ui& ui, Face face, float width, std::string_view text, float line_height) {
  return line_height * static_cast<float>(ui.lines().Lines(ui.fonts(), face, text, width).size());
}

float PaintParagraph(Ui& ui, Face face, const Rect& rect, Color color, std::string_view text,
                     float line_height, Align align) {
  const float share = align == Align::kLeft ? 0.0F : align == Align::kCenter ? 0.5F : 1.0F;
  const float inset = (line_height - LineHeight(ui, face)) / 2;
  float y = rect.y;
  for (const TextLine& line : ui.lines().Lines(ui.fonts(), face, text, rect.w)) {
    PaintText(ui, face, rect.x + (rect.w - line.width) * share, y + inset, color,
              text.substr(line.begin, line.end - line.begin));
    y += line_height;
  }
  return y - rect.y;
}

std::string Ellipsized(Ui& ui, Face face, std::string_view text, float width) {
  if (WidthOf(ui, face, text) <= width + 0.5F) return std::string(text);
  constexpr std::string_view kEllipsis = "…";
  const float room = width - WidthOf(ui, face, kEllipsis);
  if (room <= 0) return width > 0 ? std::string(kEllipsis) : std::string();
  std::size_t end = ByteAt(ui.fonts(), face, text, room);
  while (end > 0 && text[end - 1] == ' ') --end;
  return std::string(text.substr(0, end)) + std::string(kEllipsis);
}

}  // namespace lacuna::ui
