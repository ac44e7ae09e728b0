#include "app/widgets/navigation.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

bool IsNarrow(const Ui& ui) { return ui.screen().w < ui.Px(760); }

void PaintBadge(Ui& ui, const Rect& item, std::string_view badge) {
  const float width = WidthOf(ui, Face::kSmall, badge) + ui.Px(14), height = ui.Px(20);
  const Rect rect{item.right() - ui.Px(10) - width, item.center_y() - height / 2, width, height};
  FillBox(rect, ui.Px(7), ui.theme().accent_fill);
  PaintLine(ui, Face::kSmall, rect, ui.theme().on_accent, badge, Align::kCenter);
}

}  // namespace

float SidebarWidth(const Ui& ui) { return ui.Px(IsNarrow(ui) ? 70.0F : metrics::kSidebarWidth); }

void Backdrop(Ui& ui) { PaintBackdrop(ui, ui.screen()); }

Rect PageRect(const Ui& ui) {
  const Rect& screen = const_cast<Ui&>(ui).areas().front().rect;  // less what banners took
  const float pad = ui.Px(IsNarrow(ui) ? 20.0F : metrics::kContentPadding);
  const float left = SidebarWidth(ui) + pad, top = screen.y + ui.Px(metrics::kTitleTop);
  const float room = std::max(1.0F, screen.w - left - pad);
  const float width = std::min(room, ui.Px(metrics::kPageWidthAtMost));  // longer lines are hard to read
  return {std::floor(left + (room - width) / 2), top, width, std::max(1.0F, screen.bottom() - top - pad)};
}

void CutPageTop(Ui& ui, float height) {
  Rect& screen = ui.areas().front().rect;
  screen.y += height;
  screen.h -= height;
}

Sidebar::Sidebar(Ui& ui, std::string_view program) : ui_(ui), narrow_(IsNarrow(ui)) {
  const Rect whole{0, 0, SidebarWidth(ui), ui.screen().h};
  FillBox(whole, 0, ui.theme().sidebar);
  FillBox({whole.w - 1, 0, 1, whole.h}, 0, ui.theme().line);
  PaintLogo(ui, ui.Px(35), ui.Px(44));
  const Rect words{ui.Px(56), ui.Px(33), whole.w - ui.Px(70), ui.Px(22)};
  if (!narrow_) PaintLine(ui, Face::kStrong, words, ui.theme().text, program);
  Record(ui, Role::kText, "sidebar.program", program, {ui.Px(22), ui.Px(31), whole.w - ui.Px(36), ui.Px(26)});
  inside_ = {ui.Px(14), ui.Px(86), whole.w - ui.Px(28), whole.h - ui.Px(100)};
  const float gap = ui.Px(metrics::kNavigationStep - metrics::kNavigationHeight);
  ui.areas().push_back({.rect = inside_, .x = inside_.x, .y = inside_.y, .gap = gap});
}

Sidebar::~Sidebar() { ui_.areas().pop_back(); }

void Sidebar::Foot(float height) {
  Area& area = ui_.areas().back();
  area.y = std::max(area.y + area.gap, inside_.bottom() - ui_.Px(height));
  area.first = true;
}

bool NavigationItem(Ui& ui, std::string_view name, std::string_view label, NavigationLook look) {
  const Rect rect = Place(ui, 0, ui.Px(metrics::kNavigationHeight));
  const Touch touch = Interact(ui, {.name = name,
                                    .label = label,
                                    .value = look.current ? "current" : "",
                                    .role = Role::kTab,
                                    .rect = rect,
                                    .key = look.key,
                                    .group = "navigation",
                                    .enabled = look.enabled,
                                    .ring_radius = metrics::kNavigationRadius});
  const Theme& theme = ui.theme();
  const float radius = ui.Px(metrics::kNavigationRadius);
  const float current =
      ui.Ease(std::string(name) + "#current", look.current ? 1.0F : 0.0F, metrics::kHoverRate);
  FillBox(rect, radius, Fade(theme.hover, touch.hover * (1 - current)));
  FillBox(rect, radius, Fade(theme.accent, 0.11F * current));
  if (theme.kind == ThemeKind::kHighContrast && look.current) StrokeBox(rect, radius, theme.accent, ui.Px(2));

  const Color ink = Mix(theme.dim, theme.text, std::max(current, touch.hover));
  const bool narrow = IsNarrow(ui);
  PaintIcon(ui, look.icon, narrow ? rect.center_x() : rect.x + ui.Px(24), rect.center_y(),
            look.current ? theme.accent_text : ink);
  if (narrow) {
    Tooltip(ui, touch, name, rect, label);
    return touch.pressed;
  }
  const float badge = look.badge.empty() ? 0 : WidthOf(ui, Face::kSmall, look.badge) + ui.Px(30);
  const Rect words{rect.x + ui.Px(46), rect.y, rect.w - ui.Px(54) - badge, rect.h};
  PaintLine(ui, look.current ? Face::kStrong : Face::kBody, words, ink, label);
  if (!look.badge.empty()) PaintBadge(ui, rect, look.badge);
  return touch.pressed;
}

}  // namespace lacuna::ui
