#include "app/widgets/chart_frame.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/chart.h"
#include "app/widgets/interact.h"

namespace lacuna::ui {

ChartTouch TouchChart(Ui& ui, std::string_view name, std::string_view sentence, const Rect& rect) {
  const Touch touch = Interact(ui, {.name = name,
                                    .label = sentence,
                                    .value = sentence,
                                    .role = Role::kChart,
                                    .rect = rect,
                                    .ring_radius = 6});
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  return {touch.hovered, touch.focused, mouse.x, mouse.y};
}

int ChartIndexByKeys(Ui& ui, std::string_view name, int count, int step_up_down) {
  float& kept = ui.Memory(name, "index", -1);
  int index = kept < 0 ? count - 1 : std::min(static_cast<int>(kept), count - 1);
  if (ui.Take(key::kLeft)) --index;
  if (ui.Take(key::kRight)) ++index;
  if (ui.Take(key::kUp)) index -= step_up_down;
  if (ui.Take(key::kDown)) index += step_up_down;
  index = std::clamp(index, 0, count - 1);
  kept = static_cast<float>(index);
  return index;
}

void PaintValue(Ui& ui, float x, float y, std::string_view words) {
  if (words.empty()) return;
  ui.fonts().Need(Face::kSmall, words);
  const float pad = ui.Px(9), width = WidthOf(ui, Face::kSmall, words) + 2 * pad, high = ui.Px(26);
  const float left =
      std::clamp(x - width / 2, ui.Px(6), std::max(ui.Px(6), ui.screen().w - width - ui.Px(6)));
  const float top = y - high - ui.Px(10) < ui.Px(4) ? y + ui.Px(12) : y - high - ui.Px(10);
  ImDrawList& front = *ImGui::GetForegroundDrawList();
  front.AddRectFilled({left, top}, {left + width, top + high}, Packed(ui.theme().text), ui.Px(7));
  ImFont* font = ui.fonts().Get(Face::kSmall);
  front.AddText(font, font->FontSize, {std::floor(left + pad), std::floor(top + (high - font->FontSize) / 2)},
                Packed(ui.theme().card), words.data(), words.data() + words.size());
}

std::vector<double> RoundTicks(double least, double most, int wanted) {
  if (!(most > least)) return {least};
  const double rough = (most - least) / std::max(1, wanted);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  double step = power;
  for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
    step = factor * power;
    if (step >= rough * 0.999) break;
  }
  std::vector<double> ticks;
  const double first = std::floor(least / step + 1e-9), last = std::ceil(most / step - 1e-9);
  for (double tick = first; tick <= last; ++tick)
    ticks.push_back(step < 1 ? tick / std::round(1 / step) : tick * step);
  return ticks;
}

}  // namespace lacuna::ui
