// LineChart and Sparkline of chart.h.
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "app/widgets/chart.h"
#include "app/widgets/chart_frame.h"
#include "app/widgets/curve.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"

namespace lacuna::ui {
namespace {

struct Scale {
  double least = 0, most = 1;
  Rect plot;

  float Y(double value) const {
    const double share = (value - least) / std::max(1e-12, most - least);
    return plot.bottom() - static_cast<float>(share) * plot.h;
  }
  float X(std::size_t index, std::size_t count) const {
    if (count < 2) return plot.center_x();
    return plot.x + plot.w * static_cast<float>(index) / static_cast<float>(count - 1);
  }
};

std::vector<double> TicksFor(const std::vector<LinePoint>& points, const LineLook& look) {
  double least = look.least, most = look.most;
  for (const LinePoint& point : points) {
    if (std::isnan(look.least)) least = std::fmin(least, std::fmin(point.value, point.low));
    if (std::isnan(look.most)) most = std::fmax(most, std::fmax(point.value, point.high));
  }
  if (!std::isnan(look.target)) {
    least = std::fmin(least, look.target);
    most = std::fmax(most, look.target);
  }
  if (std::isnan(least) || std::isnan(most)) return {0, 1};
  if (most - least < 1e-9) most = least + 1;
  return RoundTicks(least, most, 3);
}

std::vector<CurvePoint> CurveOf(const std::vector<LinePoint>& points, const Scale& scale,
                                double LinePoint::*part) {
  std::vector<CurvePoint> given;
  for (std::size_t i = 0; i < points.size(); ++i) {
    given.push_back({scale.X(i, points.size()), scale.Y(points[i].*part)});
  }
  return MonotoneCurve(given, points.size() > 80 ? 3 : 8);
}

struct Corner {
  float x, y;
  unsigned color;
};

// Without anti-aliasing: neighbours share an edge, where a soft rim would show as a seam.
void FillQuad(Corner a, Corner b, Corner c, Corner d) {
  ImDrawList& list = Canvas();
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  list.PrimReserve(6, 4);
  const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
  for (const int corner : {0, 1, 2, 0, 2, 3}) list.PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
  for (const Corner& corner : {a, b, c, d}) list.PrimWriteVtx({corner.x, corner.y}, white, corner.color);
}

// The ground below the line: strongest where the line is high, nothing at the base.
void FillBelow(const std::vector<CurvePoint>& curve, const Rect& plot, Color color) {
  const unsigned none = Packed(Fade(color, 0));
  const auto tint = [&](float y) {
    return Packed(Fade(color, 0.10F + 0.28F * (plot.bottom() - y) / plot.h));
  };
  for (std::size_t i = 0; i + 1 < curve.size(); ++i) {
    const CurvePoint a = curve[i], b = curve[i + 1];
    FillQuad({a.x, a.y, tint(a.y)}, {b.x, b.y, tint(b.y)}, {b.x, plot.bottom(), none},
             {a.x, plot.bottom(), none});
  }
}

void Stroke(const std::vector<CurvePoint>& curve, Color color, float width) {
  for (const CurvePoint& point : curve) Canvas().PathLineTo({point.x, point.y});
  Canvas().PathStroke(Packed(color), 0, width);
}

void PaintInterval(const std::vector<LinePoint>& points, const Scale& scale, Color color) {
  const bool has = std::all_of(points.begin(), points.end(), [](const LinePoint& point) {
    return !std::isnan(point.low) && !std::isnan(point.high);
  });
  if (!has || points.size() < 2) return;
  const std::vector<CurvePoint> low = CurveOf(points, scale, &LinePoint::low);
  const std::vector<CurvePoint> high = CurveOf(points, scale, &LinePoint::high);
  for (std::size_t i = 0; i + 1 < low.size(); ++i) {
    const unsigned packed = Packed(color);
    FillQuad({high[i].x, high[i].y, packed}, {high[i + 1].x, high[i + 1].y, packed},
             {low[i + 1].x, low[i + 1].y, packed}, {low[i].x, low[i].y, packed});
  }
}

void PaintDot(Ui& ui, float x, float y) {
  Canvas().AddCircleFilled({x, y}, ui.Px(7), Packed(Fade(ui.theme().accent, 0.22F)));
  Canvas().AddCircleFilled({x, y}, ui.Px(4.5F), Packed(ui.theme().accent));
  Canvas().AddCircleFilled({x, y}, ui.Px(2.4F), Packed(ui.theme().card));
}

void PaintAxis(Ui& ui, const Scale& scale, const Rect& rect, const std::vector<double>& ticks,
               const LineLook& look) {
  const Theme& theme = ui.theme();
  for (const double tick : ticks) {
    const float y = std::round(scale.Y(tick));
    FillBox({scale.plot.x, y, scale.plot.w, std::max(1.0F, std::floor(ui.scale()))}, 0, theme.line);
    const std::string words = look.axis ? look.axis(tick) : fmt::format("{:.4g}", tick);
    PaintLine(ui, Face::kSmall,
              {scale.plot.right() + ui.Px(8), y - ui.Px(8), rect.right() - scale.plot.right() - ui.Px(8),
               ui.Px(16)},
              theme.dim, words);
  }
  if (std::isnan(look.target)) return;
  const float y = std::round(scale.Y(look.target));
  DashedLine(scale.plot.x, scale.plot.right(), y, ui.Px(1.4F), ui.Px(5), ui.Px(4), theme.dim);
}

int PointsIn(const Rect& rect, const std::vector<CurvePoint>& curve) {
  return static_cast<int>(std::count_if(curve.begin(), curve.end(), [&](const CurvePoint& point) {
    return point.x >= rect.x && point.x <= rect.right() && point.y >= rect.y && point.y <= rect.bottom();
  }));
}

// Above or below the target's line, at its beginning or end: where the curve passes least, on a ground of its
// own if it passes there too. Never above the chart, where other words stand.
void PaintTargetName(Ui& ui, const Scale& scale, const LineLook& look, const std::vector<CurvePoint>& curve) {
  if (std::isnan(look.target)) return;
  const float width = std::min(WidthOf(ui, Face::kSmall, look.target_name) + 1, scale.plot.w - ui.Px(8));
  const float first = scale.plot.x + ui.Px(4), last = scale.plot.right() - width - ui.Px(10);
  const float line = std::round(scale.Y(look.target)), high = ui.Px(16);
  const float above = line - ui.Px(18), below = line + ui.Px(3);
  std::optional<Rect> best;
  int fewest = 0;
  for (const auto& [x, y] :
       {std::pair{first, above}, std::pair{last, above}, std::pair{first, below}, std::pair{last, below}}) {
    const Rect place{x, y, width, high};
    if (place.y < scale.plot.y - ui.Px(6) || place.bottom() > scale.plot.bottom()) continue;
    const int passing = PointsIn(place.Inset(-ui.Px(6)), curve);
    if (best && passing >= fewest) continue;
    best = place;
    fewest = passing;
  }
  if (!best) return;  // a chart lower than a line of text
  if (fewest > 0) FillBox(best->Inset(-ui.Px(3), 0), ui.Px(4), Fade(ui.theme().card, 0.85F));
  PaintLine(ui, Face::kSmall, *best, ui.theme().dim, look.target_name);
}

void PaintEnds(Ui& ui, const Scale& scale, const std::vector<LinePoint>& points) {
  const Rect line{scale.plot.x, scale.plot.bottom() + ui.Px(6), scale.plot.w, ui.Px(16)};
  PaintLine(ui, Face::kSmall, {line.x, line.y, line.w / 2, line.h}, ui.theme().dim, points.front().label);
  if (points.size() < 2) return;
  PaintLine(ui, Face::kSmall, {line.center_x(), line.y, line.w / 2, line.h}, ui.theme().dim,
            points.back().label, Align::kRight);
}

}  // namespace

void LineChart(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<LinePoint>& points,
               const LineLook& look) {
  const Rect rect = Place(ui, 0, ui.Px(look.height));
  const std::vector<double> ticks = TicksFor(points, look);
  float axis = 0;
  for (const double tick : ticks) {
    axis =
        std::max(axis, WidthOf(ui, Face::kSmall, look.axis ? look.axis(tick) : fmt::format("{:.4g}", tick)));
  }
  const Scale scale{ticks.front(),
                    ticks.back(),
                    {rect.x, rect.y + ui.Px(9), rect.w - axis - ui.Px(10), rect.h - ui.Px(9 + 26)}};
  const auto nearest = [&](float x, float) {
    const float share =
        (x - scale.plot.x) / std::max(1.0F, scale.plot.w) * static_cast<float>(points.size() - 1);
    return std::clamp(static_cast<int>(std::lround(share)), 0, static_cast<int>(points.size()) - 1);
  };
  const ChartPointer pointer =
      PointInChart(ui, name, sentence, rect, static_cast<int>(points.size()), nearest);
  PaintAxis(ui, scale, rect, ticks, look);
  if (points.empty()) return;
  const Theme& theme = ui.theme();
  const std::vector<CurvePoint> curve = CurveOf(points, scale, &LinePoint::value);
  if (points.size() > 1) {
    PaintInterval(points, scale, Fade(theme.accent, 0.12F));
    FillBelow(curve, scale.plot, theme.accent);
    Stroke(curve, theme.accent, ui.Px(2.4F));
  }
  PaintTargetName(ui, scale, look, curve);
  PaintDot(ui, scale.X(points.size() - 1, points.size()), scale.Y(points.back().value));
  PaintEnds(ui, scale, points);
  if (pointer.index < 0) return;
  const LinePoint& point = points[static_cast<std::size_t>(pointer.index)];
  const float x = scale.X(static_cast<std::size_t>(pointer.index), points.size()), y = scale.Y(point.value);
  FillBox({std::round(x), scale.plot.y, std::max(1.0F, ui.scale()), scale.plot.h}, 0, Fade(theme.dim, 0.5F));
  PaintDot(ui, x, y);
  PaintValue(ui, x, y, point.label + (point.label.empty() ? "" : ": ") + point.shown);
}

void Sparkline(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<double>& values,
               float width, float height) {
  const Rect rect = Place(ui, ui.Px(width), ui.Px(height));
  Record(ui, Role::kChart, name, sentence, rect, sentence).focusable = false;
  if (values.empty()) return;
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  const Rect plot = rect.Inset(ui.Px(5), ui.Px(6));
  const Scale scale{*least, *most > *least ? *most : *least + 1, plot};
  std::vector<CurvePoint> given;
  for (std::size_t i = 0; i < values.size(); ++i)
    given.push_back({scale.X(i, values.size()), scale.Y(values[i])});
  Stroke(MonotoneCurve(given, 6), ui.theme().accent, ui.Px(1.8F));
  Canvas().AddCircleFilled({given.back().x, given.back().y}, ui.Px(3), Packed(ui.theme().accent));
}

}  // namespace lacuna::ui
