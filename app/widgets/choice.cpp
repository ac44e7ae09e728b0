#include "app/widgets/choice.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/overlay.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

struct OptionColors {
  Color fill, edge, disc, on_disc, ink;
  float edge_width = 1;
};

OptionColors ColorsOf(const Theme& theme, OptionState state, float hover) {
  const Color quiet = Over(Fade(theme.hover, 0.5F + hover), theme.card);
  const Color quiet_edge = Mix(theme.edge, theme.dim, 0.15F + 0.35F * hover);
  switch (state) {
    case OptionState::kIdle:
      return {quiet, quiet_edge, theme.well, theme.dim, theme.text, 1};
    case OptionState::kChosen:
      return {Over(Fade(theme.accent, theme.tint), theme.card),
              theme.accent,
              theme.accent_fill,
              theme.on_accent,
              theme.text,
              2};
    case OptionState::kRight:
      return {
          Over(Fade(theme.good, theme.tint), theme.card), theme.good, theme.good, theme.card, theme.text, 2};
    case OptionState::kWrong:
      return {Over(Fade(theme.bad, theme.tint), theme.card), theme.bad, theme.bad, theme.card, theme.text, 2};
    case OptionState::kPassive:
      return {theme.card, theme.edge, theme.well, theme.dim, theme.dim, 1};
  }
  return {};
}

std::string_view ValueOf(OptionState state) {
  switch (state) {
    case OptionState::kIdle:
    case OptionState::kPassive:
      return "";
    case OptionState::kChosen:
      return "chosen";
    case OptionState::kRight:
      return "right";
    case OptionState::kWrong:
      return "wrong";
  }
  return "";
}

void PaintDisc(Ui& ui, const Rect& rect, const OptionLook& look, const OptionColors& colors) {
  const float side = ui.Px(26);
  const Rect disc{rect.x + ui.Px(14), rect.center_y() - side / 2, side, side};
  FillBox(disc, ui.Px(8), colors.disc);
  if (look.state == OptionState::kRight || look.state == OptionState::kWrong) {
    const Mark mark = look.state == OptionState::kRight ? Mark::kTick : Mark::kCross;
    return PaintMark(ui, mark, disc.center_x(), disc.center_y(), ui.Px(13), colors.on_disc);
  }
  PaintLine(ui, Face::kSmall, disc, colors.on_disc, NameOf(look.key), Align::kCenter);
}

}  // namespace

bool OptionButton(Ui& ui, std::string_view name, std::string_view text, OptionLook look) {
  const float left = ui.Px(54), pad = ui.Px(16), line = std::round(LineHeight(ui, Face::kBody) * 1.3F);
  const float verdict = look.verdict.empty() ? 0 : WidthOf(ui, Face::kSmall, look.verdict) + ui.Px(16);
  const float width = std::max(ui.Px(40), WidthLeft(ui) - left - pad - verdict);
  const float words = ParagraphHeight(ui, Face::kBody, width, text, line);
  const Rect rect = Place(ui, 0, std::max(ui.Px(metrics::kOptionHeight), words + ui.Px(26)));
  const Touch touch = Interact(ui, {.name = name,
                                    .label = text,
                                    .value = ValueOf(look.state),
                                    .role = Role::kChoice,
                                    .rect = rect,
                                    .key = look.key,
                                    .group = name.substr(0, name.rfind('.')),
                                    .enabled = look.enabled});
  const OptionColors colors = ColorsOf(ui.theme(), look.state, look.enabled ? touch.hover : 0);
  const float radius = ui.Px(metrics::kButtonRadius);
  FillBox(rect, radius, colors.fill);
  StrokeBox(rect, radius, colors.edge, std::max(1.0F, ui.Px(colors.edge_width)));
  PaintDisc(ui, rect, look, colors);
  PaintParagraph(ui, Face::kBody, {rect.x + left, rect.center_y() - words / 2, width, words}, colors.ink,
                 text, line);
  if (verdict > 0) {
    const Color ink = look.state == OptionState::kRight   ? ui.theme().good_text
                      : look.state == OptionState::kWrong ? ui.theme().bad_text
                                                          : ui.theme().dim;
    PaintLine(ui, Face::kSmall, {rect.right() - pad - verdict, rect.y, verdict, rect.h}, ink, look.verdict,
              Align::kRight);
  }
  return touch.pressed;
}

bool Toggle(Ui& ui, std::string_view name, std::string_view label, bool& on, bool enabled) {
  const float track = ui.Px(42), high = ui.Px(24), space = ui.Px(12);
  const float words = WidthOf(ui, Face::kBody, label) + 2;
  const Rect rect = Place(ui, track + space + words, ui.Px(32));
  const Touch touch = Interact(ui, {.name = name,
                                    .label = label,
                                    .value = on ? "on" : "off",
                                    .role = Role::kToggle,
                                    .rect = rect,
                                    .enabled = enabled});
  if (touch.pressed) on = !on;
  const Theme& theme = ui.theme();
  const float at = ui.Ease(std::string(name) + "#on", on ? 1.0F : 0.0F, 18);
  const Rect body{rect.x, rect.center_y() - high / 2, track, high};
  const Color off_fill = Fade(theme.dim, 0.35F + 0.1F * touch.hover);
  FillBox(body, high / 2, Mix(Over(off_fill, theme.card), theme.accent_fill, at));
  if (theme.kind == ThemeKind::kHighContrast) StrokeBox(body, high / 2, theme.text, ui.Px(1.5F));
  const float knob = ui.Px(18), x = body.x + ui.Px(3) + at * (track - ui.Px(6) - knob);
  FillBox({x, body.center_y() - knob / 2, knob, knob}, knob / 2, on ? theme.on_accent : theme.card);
  const Rect text{body.right() + space, rect.y, rect.w - track - space, rect.h};
  PaintLine(ui, Face::kBody, text, enabled ? theme.text : theme.dim, label);
  return touch.pressed;
}

bool Segments(Ui& ui, std::string_view name, const std::vector<std::string>& labels, int& chosen) {
  const Theme& theme = ui.theme();
  const float pad = ui.Px(18), inset = ui.Px(3);
  float natural = 2 * inset;
  for (const std::string& label : labels) natural += WidthOf(ui, Face::kStrong, label) + 2 * pad;
  const Rect track = Place(ui, natural, ui.Px(40));
  const float squeeze = natural > 0 ? std::min(1.0F, track.w / natural) : 1;
  FillBox(track, ui.Px(11), theme.well);
  bool changed = false;
  float x = track.x + inset;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const float width = (WidthOf(ui, Face::kStrong, labels[i]) + 2 * pad) * squeeze;
    const Rect rect{x, track.y + inset, width, track.h - 2 * inset};
    x += width;
    const bool current = static_cast<int>(i) == chosen;
    const Touch touch = Interact(ui, {.name = std::string(name) + "." + std::to_string(i),
                                      .label = labels[i],
                                      .value = current ? "chosen" : "",
                                      .role = Role::kChoice,
                                      .rect = rect,
                                      .group = name,
                                      .ring_radius = 9});
    if (current) {
      FillBox(rect, ui.Px(9),
              theme.kind == ThemeKind::kDark ? Mix(theme.card, {1, 1, 1, 1}, 0.2F) : theme.card);
      StrokeBox(rect, ui.Px(9), theme.edge, 1);
    } else {
      FillBox(rect, ui.Px(9), Fade(theme.hover, touch.hover));
    }
    PaintLine(ui, current ? Face::kStrong : Face::kBody, rect, current ? theme.text : theme.dim, labels[i],
              Align::kCenter);
    if (touch.pressed && !current) {
      chosen = static_cast<int>(i);
      changed = true;
    }
  }
  return changed;
}

bool Dropdown(Ui& ui, std::string_view name, std::string_view label, const std::vector<std::string>& labels,
              int& chosen, float width) {
  const Theme& theme = ui.theme();
  const bool valid = chosen >= 0 && chosen < static_cast<int>(labels.size());
  const std::string_view shown = valid ? std::string_view(labels[static_cast<std::size_t>(chosen)]) : "";
  const Rect rect = Place(ui, ui.Px(width), ui.Px(metrics::kFieldHeight));
  float& open = ui.Memory(name, "open");
  const Touch touch = Interact(ui, {.name = name,
                                    .label = label,
                                    .value = shown,
                                    .role = Role::kDropdown,
                                    .rect = rect,
                                    .ring_radius = metrics::kFieldRadius});
  if (touch.pressed) open = 1;
  FillBox(rect, ui.Px(metrics::kFieldRadius), Fade(theme.hover, 1 + 0.5F * touch.hover));
  StrokeBox(rect, ui.Px(metrics::kFieldRadius), Fade(theme.dim, 0.28F), 1);
  PaintLine(ui, Face::kBody, {rect.x + ui.Px(14), rect.y, rect.w - ui.Px(48), rect.h}, theme.text, shown);
  PaintMark(ui, Mark::kChevronDown, rect.right() - ui.Px(19), rect.center_y(), ui.Px(10), theme.dim);
  if (open == 0) return false;
  const int answer = Menu(ui, name, rect, labels, chosen);
  if (answer == -1) return false;
  open = 0;
  ui.KeepDrawing(ui.time() + 0.1);
  ui.focus().Set(name, ui.focus().ring());
  if (answer < 0 || answer == chosen) return false;
  chosen = answer;
  return true;
}

}  // namespace lacuna::ui
