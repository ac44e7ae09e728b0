#include "app/widgets/overlay.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"
#include "app/widgets/text.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {

OverlayWindow::OverlayWindow(Ui&, const std::string& name, const Rect& rect) {
  ImGui::SetNextWindowPos({rect.x, rect.y});
  ImGui::SetNextWindowSize({std::max(1.0F, rect.w), std::max(1.0F, rect.h)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowMinSize, ImVec2(1, 1));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::Begin(("##over." + name).c_str(), nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoFocusOnAppearing);
  ImGui::PopStyleVar(3);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

OverlayWindow::~OverlayWindow() { ImGui::End(); }

void Sheet::Shade() {
  const OverlayWindow shade(ui_, name_ + ".shade", ui_.screen());
  const Color dark{0.04F, 0.05F, 0.09F, 1};
  const float shown = ui_.Ease(name_ + "#shade", 1, metrics::kHoverRate);
  FillBox(ui_.screen(), 0, Fade(dark, (ui_.theme().kind == ThemeKind::kLight ? 0.32F : 0.6F) * shown));
  ImGui::SetCursorScreenPos({0, 0});
  const bool clicked = compat::Touchpad("##shade", {ui_.screen().w, ui_.screen().h}, false);
  if (clicked && look_.can_dismiss) dismissed_ = true;
}

Sheet::Sheet(Ui& ui, std::string_view name, std::string_view title, SheetLook look)
    : ui_(ui), name_(name), look_(look) {
  ui.EnterLayer();
  Shade();
  const float pad = ui.Px(28), margin = ui.Px(20);
  const float width = std::min(ui.Px(look.width), ui.screen().w - 2 * margin);
  const float content = look.height > 0 ? ui.Px(look.height) : ui.Memory(name_, "height", ui.Px(240));
  const float height = std::min(content, ui.screen().h - 2 * margin);
  const double since = ui.Since(name_ + "#sheet");
  const float rise =
      since < metrics::kRiseSeconds ? 1 - static_cast<float>(since / metrics::kRiseSeconds) : 0;
  if (rise > 0) ui.KeepDrawing(ui.time() + 0.03);
  rect_ = {std::floor((ui.screen().w - width) / 2),
           std::floor((ui.screen().h - height) / 2 + ui.Px(10) * rise * rise), std::floor(width),
           std::floor(height)};

  window_.emplace(ui, name_, rect_.Inset(-margin));  // as wide as the shadow reaches
  PaintCard(ui, rect_, 1.6F);
  Record(ui, Role::kSheet, name_, title, rect_);
  inside_ = {rect_.x + pad, rect_.y + ui.Px(24), rect_.w - 2 * pad, rect_.h - ui.Px(48)};
  if (look.can_dismiss) {
    const Column corner(ui, {rect_.right() - ui.Px(52), rect_.y + ui.Px(18), ui.Px(34), ui.Px(34)});
    if (MarkButton(ui, name_ + ".close", "Close", Icon::kClose, key::kEscape)) dismissed_ = true;
  }
  ui.areas().push_back({.rect = inside_, .x = inside_.x, .y = inside_.y, .gap = ui.Px(12)});
  Label(ui, name_ + ".title", title, {.face = Face::kHeading, .width = inside_.w / ui.scale() - 40});
  top_ = inside_.y;
  if (look.height > 0 || content <= height) return;
  const float head = ui.areas().back().y - inside_.y;
  scroll_.emplace(ui, name_ + ".scroll", std::max(1.0F, HeightLeft(ui) / ui.scale()));
  top_ = ui.areas().back().y - head - ui.Px(12);
}

Sheet::~Sheet() {
  const float used = ui_.areas().back().y - top_ + ui_.Px(52);
  scroll_.reset();
  ui_.areas().pop_back();
  float& height = ui_.Memory(name_, "height");
  if (std::abs(height - used) > 0.5F) ui_.KeepDrawing(ui_.time() + 0.05);
  height = used;
  window_.reset();
  ui_.LeaveLayer();
}

int Menu(Ui& ui, std::string_view name, const Rect& anchor, const std::vector<std::string>& labels,
         int chosen) {
  constexpr int kOpen = -1, kLeft = -2;
  ui.EnterLayer();
  int answer = kOpen;
  const float row = ui.Px(36), pad = ui.Px(6);
  float width = anchor.w;
  for (const std::string& label : labels)
    width = std::max(width, WidthOf(ui, Face::kBody, label) + ui.Px(60));
  const float room = ui.screen().h - ui.Px(24);
  Rect rect{anchor.x, anchor.bottom() + ui.Px(4), std::min(width, ui.screen().w - ui.Px(24)),
            std::min(room, row * static_cast<float>(labels.size()) + 2 * pad)};
  if (rect.bottom() > ui.screen().bottom() - ui.Px(8))
    rect.y = std::max(ui.Px(8), anchor.y - ui.Px(4) - rect.h);
  rect.x = std::clamp(rect.x, ui.Px(8), std::max(ui.Px(8), ui.screen().w - rect.w - ui.Px(8)));
  {
    const OverlayWindow shade(ui, std::string(name) + ".outside", ui.screen());
    ImGui::SetCursorScreenPos({0, 0});
    if (compat::Touchpad("##outside", {ui.screen().w, ui.screen().h}, false)) answer = kLeft;
  }
  {
    const OverlayWindow window(ui, std::string(name) + ".menu", rect.Inset(-ui.Px(20)));
    PaintCard(ui, rect, 1);
    Record(ui, Role::kList, std::string(name) + ".menu", name, rect);
    const Column column(ui, rect.Inset(pad), 0);
    const ScrollArea scroll(ui, std::string(name) + ".items", 0, 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const Rect item = Place(ui, 0, row);
      const bool current = static_cast<int>(i) == chosen;
      const Touch touch = Interact(ui, {.name = std::string(name) + "." + std::to_string(i),
                                        .label = labels[i],
                                        .value = current ? "chosen" : "",
                                        .role = Role::kChoice,
                                        .rect = item,
                                        .group = name,
                                        .ring_radius = 8});
      FillBox(item, ui.Px(8), Fade(ui.theme().hover, touch.hover));
      PaintLine(ui, Face::kBody, {item.x + ui.Px(12), item.y, item.w - ui.Px(44), item.h}, ui.theme().text,
                labels[i]);
      if (current) {
        PaintMark(ui, Mark::kTick, item.right() - ui.Px(18), item.center_y(), ui.Px(11),
                  ui.theme().accent_text);
      }
      if (touch.pressed) answer = static_cast<int>(i);
    }
  }
  if (ui.Take(key::kEscape)) answer = kLeft;
  ui.LeaveLayer();
  return answer;
}

}  // namespace lacuna::ui
