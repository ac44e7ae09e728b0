// Slider and Stepper of choice.h.
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/choice.h"
#include "app/widgets/icon.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

std::string Shown(double value, const NumberLook& look) {
  return look.shown ? look.shown(value) : fmt::format("{:.4g}", std::round(value * 100) / 100);
}

double Stepped(double value, const NumberLook& look) {
  const double steps =
      look.step > 0 ? std::round((value - look.least) / look.step) * look.step : value - look.least;
  return std::clamp(look.least + steps, look.least, look.most);
}

bool StepButton(Ui& ui, const std::string& name, std::string_view label, const Rect& rect, Icon icon,
                bool enabled) {
  const Touch touch =
      Interact(ui, {.name = name, .label = label, .rect = rect, .enabled = enabled, .ring_radius = 9});
  const Theme& theme = ui.theme();
  FillBox(rect, ui.Px(9), Fade(theme.hover, 1 + touch.hover));
  PaintIcon(ui, icon, rect.center_x(), rect.center_y(), enabled ? theme.text : Fade(theme.dim, 0.5F));
  return touch.pressed;
}

// Arrow keys while the widget has the keyboard.
double KeySteps(Ui& ui, bool focused) {
  if (!focused) return 0;
  double steps = 0;
  if (ui.Take(key::kRight) || ui.Take(key::kUp)) steps = 1;
  if (ui.Take(key::kLeft) || ui.Take(key::kDown)) steps = -1;
  if (ui.Take(key::kPageUp)) steps = 10;
  if (ui.Take(key::kPageDown)) steps = -10;
  return steps;
}

}  // namespace

bool Slider(Ui& ui, std::string_view name, std::string_view label, double& value, const NumberLook& look) {
  const Theme& theme = ui.theme();
  const Rect rect = Place(ui, ui.Px(look.width), ui.Px(52));
  const std::string shown = Shown(value, look);
  const Touch touch = Interact(
      ui,
      {.name = name, .label = label, .value = shown, .role = Role::kSlider, .rect = rect, .ring_radius = 8});
  const float knob = ui.Px(9);
  const Rect track{rect.x + knob, rect.y + ui.Px(36), std::max(1.0F, rect.w - 2 * knob), ui.Px(5)};
  double wanted = value;
  if (touch.held) {
    const double share = std::clamp((ImGui::GetIO().MousePos.x - track.x) / track.w, 0.0F, 1.0F);
    wanted = look.least + share * (look.most - look.least);
  }
  wanted = Stepped(wanted + KeySteps(ui, touch.focused) * look.step, look);
  const bool changed = std::abs(wanted - value) > look.step * 1e-6;
  if (changed) value = wanted;

  const double span = look.most - look.least;
  const float share = span > 0 ? static_cast<float>(std::clamp((value - look.least) / span, 0.0, 1.0)) : 0;
  const float number = WidthOf(ui, Face::kStrong, shown) + 2;
  PaintLine(ui, Face::kBody, {rect.x, rect.y, rect.w - number - ui.Px(12), ui.Px(26)}, theme.text, label);
  PaintLine(ui, Face::kStrong, {rect.right() - number, rect.y, number, ui.Px(26)}, theme.text, shown,
            Align::kRight);
  FillBox(track, track.h / 2, Fade(theme.dim, 0.3F));
  FillBox({track.x, track.y, track.w * share, track.h}, track.h / 2, theme.accent);
  const float x = track.x + track.w * share, radius = knob + ui.Px(1.5F) * touch.press;
  FillBox({x - radius, track.center_y() - radius, 2 * radius, 2 * radius}, radius, theme.accent);
  const float core = radius - ui.Px(3);
  FillBox({x - core, track.center_y() - core, 2 * core, 2 * core}, core, theme.card);
  return changed;
}

bool Stepper(Ui& ui, std::string_view name, std::string_view label, double& value, const NumberLook& look) {
  const Theme& theme = ui.theme();
  const Rect rect = Place(ui, ui.Px(look.width), ui.Px(40));
  const float side = ui.Px(34), middle = ui.Px(76);
  const float x = rect.right() - 2 * side - middle;
  const std::string base(name);
  double wanted = value;
  if (StepButton(ui, base + ".less", "Less", {x, rect.y + ui.Px(3), side, side}, Icon::kMinus,
                 value > look.least)) {
    wanted -= look.step;
  }
  if (StepButton(ui, base + ".more", "More", {x + side + middle, rect.y + ui.Px(3), side, side}, Icon::kPlus,
                 value < look.most)) {
    wanted += look.step;
  }
  wanted = Stepped(wanted, look);
  const bool changed = std::abs(wanted - value) > look.step * 1e-6;
  if (changed) value = wanted;
  const std::string shown = Shown(value, look);
  const Rect words{rect.x, rect.y, std::max(0.0F, x - rect.x - ui.Px(12)), rect.h};
  const bool cut = PaintLine(ui, Face::kBody, words, theme.text, label);
  PaintLine(ui, Face::kStrong, {x + side, rect.y, middle, rect.h}, theme.text, shown, Align::kCenter);
  Record(ui, Role::kText, base, label, {x + side, rect.y, middle, rect.h}, shown).truncated = cut;
  return changed;
}

}  // namespace lacuna::ui
