// Banner and Toasts of card.h.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"

namespace lacuna::ui {
namespace {

struct BannerColors {
  Color state, ink;
  Icon icon;
};

BannerColors ColorsOf(const Theme& theme, Severity severity) {
  switch (severity) {
    case Severity::kInfo:
      return {theme.accent, theme.accent_text, Icon::kInfo};
    case Severity::kGood:
      return {theme.good, theme.good_text, Icon::kTick};
    case Severity::kWarn:
      return {theme.warn, theme.warn_text, Icon::kWarning};
    case Severity::kError:
      return {theme.bad, theme.bad_text, Icon::kWarning};
  }
  return {theme.accent, theme.accent_text, Icon::kInfo};
}

// Screen pixels of a small button.
float SmallWidth(Ui& ui, std::string_view label) { return WidthOf(ui, Face::kSmall, label) + ui.Px(26); }

}  // namespace

BannerAnswer Banner(Ui& ui, std::string_view name, std::string_view text, BannerLook look) {
  const Theme& theme = ui.theme();
  const BannerColors colors = ColorsOf(theme, look.severity);
  const float action = look.action.empty() ? 0 : SmallWidth(ui, look.action) + ui.Px(10);
  const float close = look.can_close ? ui.Px(40) : 0;
  const float left = ui.Px(46), line = std::round(LineHeight(ui, Face::kBody) * 1.35F);
  const float width = std::max(ui.Px(80), WidthLeft(ui) - left - action - close - ui.Px(12));
  const float words = ParagraphHeight(ui, Face::kBody, width, text, line);
  const Rect rect = Place(ui, 0, std::max(ui.Px(54), words + ui.Px(26)));

  FillBox(rect, ui.Px(12), Over(Fade(colors.state, theme.tint), theme.card));
  StrokeBox(rect, ui.Px(12), Fade(colors.state, 0.45F), std::max(1.0F, std::floor(ui.scale())));
  PaintIcon(ui, colors.icon, rect.x + ui.Px(24), rect.center_y(), colors.ink);
  PaintParagraph(ui, Face::kBody, {rect.x + left, rect.center_y() - words / 2, width, words}, theme.text,
                 text, line);
  Record(ui, Role::kBanner, name, text, rect);

  BannerAnswer answer = BannerAnswer::kNone;
  const Rect buttons{rect.right() - action - close, rect.center_y() - ui.Px(17), action + close, ui.Px(34)};
  Column column(ui, buttons, 0);
  Row row(ui, {.gap = 4});
  const ButtonLook style{.style = ButtonStyle::kSecondary, .size = ButtonSize::kSmall};
  if (action > 0 && Button(ui, std::string(name) + ".action", look.action, style))
    answer = BannerAnswer::kAction;
  if (look.can_close && MarkButton(ui, std::string(name) + ".close", "Close", Icon::kClose)) {
    answer = BannerAnswer::kClosed;
  }
  return answer;
}

std::string Toasts(Ui& ui) {
  std::vector<Toast>& toasts = ui.toasts();
  toasts.erase(
      std::remove_if(toasts.begin(), toasts.end(), [&](const Toast& t) { return t.until <= ui.time(); }),
      toasts.end());
  std::string chosen;
  float bottom = ui.screen().bottom() - ui.Px(24);
  for (std::size_t i = 0; i < toasts.size(); ++i) {
    const Toast toast = toasts[i];
    ui.WakeAt(toast.until + 0.01);
    const std::string name = "toast." + std::to_string(i);
    const float action = toast.action.empty() ? 0 : SmallWidth(ui, toast.action) + ui.Px(8);
    const float most = ui.screen().w - ui.Px(48);
    const float width = std::min(most, WidthOf(ui, Face::kBody, toast.text) + 2 + ui.Px(40) + action);
    const Rect rect{std::floor((ui.screen().w - width) / 2), std::floor(bottom - ui.Px(50)),
                    std::floor(width), ui.Px(50)};
    bottom = rect.y - ui.Px(10);

    const OverlayWindow window(ui, name, rect.Inset(-ui.Px(20)));
    PaintCard(ui, rect, 1);
    Record(ui, Role::kToast, name, toast.text, rect);
    PaintLine(ui, Face::kBody, {rect.x + ui.Px(20), rect.y, rect.w - ui.Px(40) - action, rect.h},
              ui.theme().text, toast.text);
    if (action <= 0) continue;
    Column column(ui, {rect.right() - action - ui.Px(4), rect.center_y() - ui.Px(17), action, ui.Px(34)});
    if (Button(ui, name + ".action", toast.action,
               {.style = ButtonStyle::kQuiet, .size = ButtonSize::kSmall})) {
      chosen = toast.action;
      toasts[i].until = 0;
    }
  }
  return chosen;
}

}  // namespace lacuna::ui
