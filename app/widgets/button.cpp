#include "app/widgets/button.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

struct ButtonColors {
  Color fill, edge, ink;
};

ButtonColors ColorsOf(const Theme& theme, ButtonStyle style, float hover) {
  const Color none{0, 0, 0, 0};
  switch (style) {
    case ButtonStyle::kPrimary: {
      const Color towards = theme.kind == ThemeKind::kLight ? Color{0, 0, 0, 1} : Color{1, 1, 1, 1};
      const float share = theme.kind == ThemeKind::kDark ? -0.0F : 0.08F;  // lighter would cost contrast
      return {Mix(theme.accent_fill, towards, share * hover), none, theme.on_accent};
    }
    case ButtonStyle::kSecondary:
      return {Over(Fade(theme.hover, hover), theme.card), Mix(theme.edge, theme.dim, 0.25F + 0.35F * hover),
              theme.text};
    case ButtonStyle::kQuiet:
      return {Fade(theme.hover, hover), none, theme.dim};
    case ButtonStyle::kDanger:
      return {Over(Fade(theme.bad, theme.tint * (0.7F + 0.6F * hover)), theme.card), Fade(theme.bad, 0.55F),
              theme.bad_text};
  }
  return {};
}

float HeightOf(ButtonSize size) {
  switch (size) {
    case ButtonSize::kSmall:
      return 34;
    case ButtonSize::kMedium:
      return 42;
    case ButtonSize::kLarge:
      return metrics::kButtonHeight;
  }
  return 42;
}

struct ButtonParts {
  Face face;
  float icon = 0, words = 0, cap = 0, padding = 0, space = 0;
  float natural() const { return 2 * padding + icon + words + cap; }
};

ButtonParts Measure(Ui& ui, std::string_view label, const ButtonLook& look) {
  ButtonParts parts{.face = look.size == ButtonSize::kSmall ? Face::kSmall : Face::kStrong};
  if (look.style == ButtonStyle::kQuiet && look.size != ButtonSize::kSmall) parts.face = Face::kBody;
  parts.space = ui.Px(10);
  parts.words = WidthOf(ui, parts.face, label) + 1;
  if (look.icon) parts.icon = ui.Px(15) + parts.space;
  if (look.key) parts.cap = KeyCapWidth(ui, NameOf(look.key)) + parts.space;
  parts.padding = ui.Px(look.size == ButtonSize::kSmall ? 12 : look.size == ButtonSize::kMedium ? 18 : 24);
  return parts;
}

void PaintContent(Ui& ui, const Rect& rect, std::string_view label, const ButtonLook& look,
                  const ButtonParts& parts, Color ink) {
  const float fixed = parts.icon + parts.cap;
  const float words = std::max(0.0F, std::min(parts.words, rect.w - fixed - ui.Px(16)));
  float x = rect.x + (rect.w - fixed - words) / 2;
  if (look.icon) {
    PaintIcon(ui, *look.icon, x + ui.Px(7.5F), rect.center_y(), ink);
    x += parts.icon;
  }
  PaintLine(ui, parts.face, {x, rect.y, words, rect.h}, ink, label);
  x += words + parts.space;
  if (look.key) PaintKeyCap(ui, x, rect.center_y(), NameOf(look.key), ink, Fade(ink, 0.16F));
}

}  // namespace

bool Button(Ui& ui, std::string_view name, std::string_view label, ButtonLook look) {
  const ButtonParts parts = Measure(ui, label, look);
  const float least = look.size == ButtonSize::kLarge ? ui.Px(metrics::kButtonWidth) : 0;
  const float width = look.width > 0   ? ui.Px(look.width)
                      : look.width < 0 ? 0
                                       : std::max(parts.natural(), least);
  const Rect rect = Place(ui, width, ui.Px(HeightOf(look.size)));
  const Touch touch =
      Interact(ui, {.name = name, .label = label, .rect = rect, .key = look.key, .enabled = look.enabled});

  const Theme& theme = ui.theme();
  ButtonColors colors = ColorsOf(theme, look.style, touch.hover);
  const float radius = ui.Px(look.size == ButtonSize::kSmall ? 10 : metrics::kButtonRadius);
  if (!look.enabled) colors = {theme.hover, {0, 0, 0, 0}, theme.dim};
  if (look.chosen)
    colors = {Over(Fade(theme.accent, theme.tint), theme.card), Fade(theme.accent, 0.55F), theme.accent_text};
  const float raised =
      look.style == ButtonStyle::kPrimary && look.enabled ? touch.hover - 2.5F * touch.press : 0;
  const Rect face{rect.x, rect.y - ui.Px(raised), rect.w, rect.h};
  if (look.style == ButtonStyle::kPrimary && look.enabled) {
    FillBox({rect.x, rect.y + ui.Px(3), rect.w, rect.h}, radius, Fade(theme.accent, 0.28F));
  }
  FillBox(face, radius, colors.fill);
  StrokeBox(face, radius, colors.edge, std::max(1.0F, std::floor(ui.scale())));
  PaintContent(ui, face, label, look, parts, colors.ink);
  if (!look.tooltip.empty()) Tooltip(ui, touch, name, rect, look.tooltip);
  return touch.pressed;
}

float ButtonWidth(Ui& ui, std::string_view label, const ButtonLook& look) {
  const float natural = Measure(ui, label, look).natural() / ui.scale();
  return look.size == ButtonSize::kLarge ? std::max(natural, metrics::kButtonWidth) : natural;
}

bool MarkButton(Ui& ui, std::string_view name, std::string_view label, Icon icon, Key key) {
  const float side = ui.Px(34);
  const Rect rect = Place(ui, side, side);
  const Touch touch =
      Interact(ui, {.name = name, .label = label, .rect = rect, .key = key, .ring_radius = 10});
  FillBox(rect, ui.Px(10), Fade(ui.theme().hover, touch.hover));
  PaintIcon(ui, icon, rect.center_x(), rect.center_y(), Mix(ui.theme().dim, ui.theme().text, touch.hover));
  const std::string words = key ? std::string(label) + "  (" + NameOf(key) + ")" : std::string(label);
  Tooltip(ui, touch, name, rect, words);
  return touch.pressed;
}

float LinkWidth(Ui& ui, std::string_view label, Key key) {
  const float cap = key ? KeyCapWidth(ui, NameOf(key)) + ui.Px(8) : 0;
  return WidthOf(ui, Face::kBody, label) + 1 + cap;
}

bool LinkButton(Ui& ui, std::string_view name, std::string_view label, Key key) {
  const float cap = key ? KeyCapWidth(ui, NameOf(key)) + ui.Px(8) : 0;
  const float width = std::min(LinkWidth(ui, label, key), WidthLeft(ui));
  const Rect rect = Place(ui, width, ui.Px(metrics::kSmallestTarget + 4));
  const Touch touch =
      Interact(ui, {.name = name, .label = label, .rect = rect, .key = key, .ring_radius = 6});
  const Color ink = ui.theme().accent_text;
  const Rect words{rect.x, rect.y, rect.w - cap, rect.h};
  PaintLine(ui, Face::kBody, words, ink, label);
  if (key) PaintKeyCap(ui, words.right() + ui.Px(8), rect.center_y(), NameOf(key), ink, Fade(ink, 0.12F));
  const float under = rect.center_y() + LineHeight(ui, Face::kBody) * 0.5F;
  FillBox({words.x, under, words.w, std::max(1.0F, ui.Px(1))}, 0, Fade(ink, touch.hover));
  return touch.pressed;
}

float KeyCapWidth(Ui& ui, std::string_view key) {
  return std::max(ui.Px(20), std::ceil(WidthOf(ui, Face::kSmall, key)) + ui.Px(12));
}

float PaintKeyCap(Ui& ui, float x, float center_y, std::string_view key, Color ink, Color ground) {
  const Rect cap{std::floor(x), std::floor(center_y - ui.Px(10)), KeyCapWidth(ui, key), ui.Px(20)};
  FillBox(cap, ui.Px(5), ground);
  PaintLine(ui, Face::kSmall, cap, ink, key, Align::kCenter);
  return cap.w;
}

void KeyHint(Ui& ui, std::string_view name, Key key, std::string_view words) {
  const std::string shown = NameOf(key);
  const float cap = KeyCapWidth(ui, shown);
  const float space = words.empty() ? 0 : ui.Px(8);
  const float width = std::ceil(WidthOf(ui, Face::kSmall, words)) + 1;
  const Rect rect = Place(ui, std::min(cap + space + width, WidthLeft(ui)), ui.Px(20));
  PaintKeyCap(ui, rect.x, rect.center_y(), shown, ui.theme().dim, Fade(ui.theme().dim, 0.15F));
  const bool cut = PaintLine(ui, Face::kSmall, {rect.x + cap + space, rect.y, rect.w - cap - space, rect.h},
                             ui.theme().dim, words);
  Record(ui, Role::kText, name, shown + " " + std::string(words), rect).truncated = cut;
}

}  // namespace lacuna::ui
