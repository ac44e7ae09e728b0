#include "app/widgets/card.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"

namespace lacuna::ui {

// The body's height is known only after its content is drawn, so the two go into separate channels.
struct Card::Layers {
  ImDrawListSplitter splitter;
  ImDrawList* list = nullptr;
};

Card::Card(Ui& ui, std::string_view name, CardLook look) : ui_(ui), look_(look) {
  const float pad = ui.Px(look.padding);
  const bool open = look.rect.empty() && look.height <= 0;
  if (!look.rect.empty()) {
    rect_ = look.rect;
  } else if (!open) {
    rect_ = Place(ui, 0, ui.Px(look.height));
  } else {
    const Area& area = ui.areas().back();
    const float y = area.is_row || area.first ? area.y : area.y + area.gap;
    rect_ = {std::floor(area.is_row ? area.x + (area.first ? 0 : area.gap) : area.rect.x), std::floor(y),
             std::floor(WidthLeft(ui)), 1e6F};
    layers_ = std::make_unique<Layers>();
    layers_->list = &Canvas();
    layers_->splitter.Split(layers_->list, 2);
    layers_->splitter.SetCurrentChannel(layers_->list, 1);
  }
  if (!open) PaintCard(ui, rect_, look.lift);
  inside_ = rect_.Inset(pad);
  node_ = ui.registry().nodes().size();
  Record(ui, Role::kCard, name, name, rect_);
  ui.areas().push_back({.rect = inside_, .x = inside_.x, .y = inside_.y, .gap = ui.Px(look.gap)});
}

Card::~Card() {
  const float used = ui_.areas().back().y - inside_.y;
  ui_.areas().pop_back();
  if (!layers_) return;
  rect_ = Place(ui_, rect_.w, used + 2 * ui_.Px(look_.padding));
  layers_->splitter.SetCurrentChannel(layers_->list, 0);
  PaintCard(ui_, rect_, look_.lift);
  layers_->splitter.Merge(layers_->list);
  ui_.registry().SetRect(node_, rect_);
}

Rect Card::Foot(float height) const {
  const float cut = ui_.Px(height);
  return {inside_.x, inside_.bottom() - cut, inside_.w, cut};
}

Rect Card::Body(float foot) const {
  const float cut = ui_.Px(foot + look_.gap);
  return {inside_.x, inside_.y, inside_.w, std::max(1.0F, inside_.h - cut)};
}

bool CardButton(Ui& ui, std::string_view name, std::string_view title, std::string_view detail, float width,
                Key key) {
  const Rect rect = Place(ui, ui.Px(width), ui.Px(70));
  const Touch touch = Interact(ui, {.name = name,
                                    .label = title,
                                    .value = detail,
                                    .rect = rect,
                                    .key = key,
                                    .ring_radius = metrics::kCardRadius});
  const Rect face{rect.x, rect.y - ui.Px(touch.hover - 2 * touch.press), rect.w, rect.h};
  PaintCard(ui, face, 0.5F + 0.4F * touch.hover);
  const float pad = ui.Px(16);
  PaintLine(ui, Face::kStrong, {face.x + pad, face.y + ui.Px(12), face.w - 2 * pad, ui.Px(22)},
            ui.theme().text, title);
  PaintLine(ui, Face::kSmall, {face.x + pad, face.y + ui.Px(37), face.w - 2 * pad, ui.Px(18)}, ui.theme().dim,
            detail);
  return touch.pressed;
}

float PillWidth(Ui& ui, std::string_view text) {
  return (std::ceil(WidthOf(ui, Face::kSmall, text)) + 1) / ui.scale() + 22;
}

void Pill(Ui& ui, std::string_view name, std::string_view text, Ink ink, float least_width) {
  const Theme& theme = ui.theme();
  const float pad = ui.Px(11);
  const float width = std::max(PillWidth(ui, text), least_width);
  const Rect rect = Place(ui, ui.Px(width), ui.Px(metrics::kPillHeight));
  const Color color = ColorOf(theme, ink);
  FillBox(rect, rect.h / 2, ink == Ink::kDim || ink == Ink::kText ? theme.hover : Fade(color, theme.tint));
  if (theme.kind == ThemeKind::kHighContrast) StrokeBox(rect, rect.h / 2, color, 1);
  Record(ui, Role::kText, name, text, rect).truncated =
      PaintLine(ui, Face::kSmall, rect.Inset(pad, 0), color, text, Align::kCenter);
}

void ProgressBar(Ui& ui, std::string_view name, std::string_view label, float share, float width, Ink ink) {
  const float high = ui.Px(metrics::kProgressHeight);
  const Rect rect = Place(ui, ui.Px(width), high);
  const Theme& theme = ui.theme();
  const float part = std::clamp(share, 0.0F, 1.0F);
  const float shown = ui.Ease(std::string(name) + "#share", part, 8);
  FillBox(rect, high / 2, theme.line);
  if (shown > 0.001F) {
    const Color color = ink == Ink::kAccent ? theme.accent : ColorOf(theme, ink);
    FillBox({rect.x, rect.y, std::max(high, rect.w * shown), rect.h}, high / 2, color);
  }
  Record(ui, Role::kProgress, name, label, rect, std::to_string(std::lround(part * 100)) + " %");
}

void EmptyPlace(Ui& ui, std::string_view name, Icon icon, std::string_view title, std::string_view text) {
  const float line = std::round(LineHeight(ui, Face::kBody) * 1.4F);
  const float room = WidthLeft(ui), width = std::min(room, ui.Px(440));
  const float body = ParagraphHeight(ui, Face::kBody, width, text, line);
  const Rect rect = Place(ui, 0, ui.Px(96) + body);
  const Theme& theme = ui.theme();
  const float disc = ui.Px(44);
  const Rect ground{rect.center_x() - disc / 2, rect.y, disc, disc};
  FillBox(ground, disc / 2, Fade(theme.accent, theme.tint));
  PaintIcon(ui, icon, ground.center_x(), ground.center_y(), theme.accent_text);
  PaintLine(ui, Face::kHeading, {rect.x, rect.y + ui.Px(56), rect.w, ui.Px(26)}, theme.text, title,
            Align::kCenter);
  PaintParagraph(ui, Face::kBody, {rect.center_x() - width / 2, rect.y + ui.Px(90), width, body}, theme.dim,
                 text, line, Align::kCenter);
  Record(ui, Role::kText, name, title, rect, text);
}

}  // namespace lacuna::ui
