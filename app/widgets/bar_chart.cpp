// BarChart and CalendarHeat of chart.h.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/chart.h"
#include "app/widgets/chart_frame.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"

namespace lacuna::ui {
namespace {

// Every how many bars a label fits.
int LabelStep(Ui& ui, const std::vector<Bar>& bars, float pitch) {
  float widest = 1;
  for (const Bar& bar : bars) widest = std::max(widest, WidthOf(ui, Face::kSmall, bar.label));
  const float pushed = std::max(0.0F, widest - pitch) / 2;  // the first one, kept inside the chart
  return std::max(1, static_cast<int>(std::ceil((widest + pushed + ui.Px(14)) / std::max(1.0F, pitch))));
}

void PaintBar(const Rect& rect, float radius, Color color) {
  if (rect.h < 0.5F) return;
  Canvas().AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, Packed(color),
                         std::min(radius, std::min(rect.h, rect.w / 2)), ImDrawFlags_RoundCornersTop);
}

// 0 nothing, then four quarters of the busiest day.
int LevelOf(int value, int most) {
  if (value <= 0) return 0;
  return std::clamp(static_cast<int>(std::ceil(4.0 * value / std::max(1, most))), 1, 4);
}

Color LevelColor(const Theme& theme, int level) {
  constexpr float kShare[] = {0, 0.28F, 0.50F, 0.75F, 1.0F};
  if (level == 0) return Fade(theme.text, theme.kind == ThemeKind::kHighContrast ? 0.2F : 0.06F);
  return Fade(theme.accent2, kShare[level]);
}

void PaintLegend(Ui& ui, float x, float y, float cell, const HeatLook& look) {
  const Theme& theme = ui.theme();
  const float high = ui.Px(16);
  const float less = WidthOf(ui, Face::kSmall, look.less);
  PaintText(ui, Face::kSmall, x, y + (high - LineHeight(ui, Face::kSmall)) / 2, theme.dim, look.less);
  float at = x + less + ui.Px(8);
  for (int level = 0; level <= 4; ++level) {
    FillBox({at, y + (high - cell) / 2, cell, cell}, cell * 0.28F, LevelColor(theme, level));
    at += cell + ui.Px(3);
  }
  PaintText(ui, Face::kSmall, at + ui.Px(5), y + (high - LineHeight(ui, Face::kSmall)) / 2, theme.dim,
            look.more);
}

}  // namespace

void BarChart(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<Bar>& bars,
              const BarLook& look) {
  const Rect rect = Place(ui, 0, ui.Px(look.height));
  const int count = static_cast<int>(bars.size());
  const float pitch = rect.w / static_cast<float>(std::max(1, count)), base = rect.bottom() - ui.Px(24);
  const auto at = [&](float x, float) {
    return std::clamp(static_cast<int>((x - rect.x) / pitch), 0, count - 1);
  };
  const ChartPointer pointer = PointInChart(ui, name, sentence, rect, count, at);
  const Theme& theme = ui.theme();
  double most = 0;
  for (const Bar& bar : bars) most = std::max(most, bar.value);
  FillBox({rect.x, base, rect.w, std::max(1.0F, std::floor(ui.scale()))}, 0, theme.line);
  if (most <= 0) return;
  const int step = LabelStep(ui, bars, pitch);
  const float width = std::max(2.0F, std::min(pitch * 0.6F, ui.Px(34)));
  for (int i = 0; i < count; ++i) {
    const Bar& bar = bars[static_cast<std::size_t>(i)];
    const float middle = rect.x + pitch * (static_cast<float>(i) + 0.5F);
    const float high = static_cast<float>(bar.value / most) * (base - rect.y - ui.Px(4));
    const bool strong = look.strong < 0 || i == look.strong || i == pointer.index;
    const Rect body{std::round(middle - width / 2), std::round(base - high), std::round(width),
                    std::round(high)};
    PaintBar(body, ui.Px(metrics::kBarRadius),
             strong ? theme.accent : Over(Fade(theme.accent, 0.30F), theme.card));
    if (i % step == 0) {
      const float words = WidthOf(ui, Face::kSmall, bar.label) + 1;
      const float left = std::clamp(middle - words / 2, rect.x, std::max(rect.x, rect.right() - words));
      PaintLine(ui, Face::kSmall, {left, base + ui.Px(6), words, ui.Px(16)}, theme.dim, bar.label);
    }
    if (i == pointer.index) PaintValue(ui, middle, body.y, bar.shown);
  }
}

void CalendarHeat(Ui& ui, std::string_view name, std::string_view sentence, const std::vector<HeatDay>& days,
                  const HeatLook& look) {
  const float room = WidthLeft(ui);
  const int slots = static_cast<int>(days.size()) + look.first_weekday;
  const int weeks = std::max(1, (slots + 6) / 7);
  const float pitch = std::clamp(room / static_cast<float>(weeks), ui.Px(9), ui.Px(19));
  const int fitting = std::max(1, std::min(weeks, static_cast<int>(room / pitch)));
  const int skipped = (weeks - fitting) * 7;  // slots of the weeks that have no room, the oldest
  const float cell = std::floor(pitch * 0.82F), legend = look.less.empty() ? 0 : ui.Px(26);
  const Rect rect = Place(ui, pitch * static_cast<float>(fitting), 7 * pitch + legend);
  const auto day_of = [&](float x, float y) {
    const int column = static_cast<int>((x - rect.x) / pitch), row = static_cast<int>((y - rect.y) / pitch);
    const int day = skipped + column * 7 + row - look.first_weekday;
    return row < 7 && day >= 0 && day < static_cast<int>(days.size()) ? day : -1;
  };
  const ChartPointer pointer = PointInChart(ui, name, sentence, rect, static_cast<int>(days.size()), day_of);
  int most = 0;
  for (const HeatDay& day : days) most = std::max(most, day.value);
  for (int slot = std::max(skipped, look.first_weekday); slot < slots; ++slot) {
    const int day = slot - look.first_weekday, place = slot - skipped;
    const int week = place / 7, weekday = place % 7;
    const float column = static_cast<float>(week), row = static_cast<float>(weekday);
    const Rect box{std::floor(rect.x + column * pitch), std::floor(rect.y + row * pitch), cell, cell};
    const HeatDay& shown = days[static_cast<std::size_t>(day)];
    FillBox(box, cell * 0.28F, LevelColor(ui.theme(), LevelOf(shown.value, most)));
    if (day != pointer.index) continue;
    StrokeBox(box.Inset(-1), cell * 0.28F, ui.theme().text, ui.Px(1.5F));
    PaintValue(ui, box.center_x(), box.y, shown.shown);
  }
  if (legend > 0) PaintLegend(ui, rect.x, rect.bottom() - ui.Px(16), cell * 0.8F, look);
}

}  // namespace lacuna::ui
