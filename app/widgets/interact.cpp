#include "app/widgets/interact.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"
#include "app/widgets/text_lines.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {
namespace {

struct MouseState {
  bool pressed, hovered, held;
};

MouseState AskMouse(const Touchable& touchable) {
  ImGui::SetCursorScreenPos({touchable.rect.x, touchable.rect.y});
  const ImVec2 size{std::max(1.0F, touchable.rect.w), std::max(1.0F, touchable.rect.h)};
  ImGui::PushID(touchable.name.data(), touchable.name.data() + touchable.name.size());
  if (!touchable.enabled) ImGui::BeginDisabled();
  const bool pressed = compat::Touchpad("##touch", size, touchable.overlap);
  if (!touchable.enabled) ImGui::EndDisabled();
  ImGui::PopID();
  const bool hovered = ImGui::IsItemHovered(), held = ImGui::IsItemActive();
  if (hovered && touchable.enabled && touchable.role != Role::kChart)
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return {pressed && touchable.enabled, hovered, held};
}

bool AskKeys(Ui& ui, const Touchable& touchable, bool focused) {
  if (!touchable.enabled || !ui.in_top_layer()) return false;
  if (focused && !ui.typing() && (ui.Take(key::kEnter) || ui.Take(key::kSpace))) return true;
  if (!touchable.key) return false;
  // Enter and Space belong to what the ring shows, as long as it is there.
  const bool plain = touchable.key == key::kEnter || touchable.key == key::kSpace;
  if (plain && ui.focus().ring()) {
    const Node* holder = ui.last_frame().Find(ui.focus().name());
    if (holder && holder->enabled && IsInteractive(holder->role)) return false;
  }
  return ui.Take(touchable.key);
}

}  // namespace

Rect CurrentClip() {
  const ImRect clip = ImGui::GetCurrentWindow()->ClipRect;
  return {clip.Min.x, clip.Min.y, clip.GetWidth(), clip.GetHeight()};
}

Node& Record(Ui& ui, Role role, std::string_view name, std::string_view label, const Rect& rect,
             std::string_view value) {
  return ui.registry().Add({.name = std::string(name),
                            .role = role,
                            .label = std::string(label),
                            .value = std::string(value),
                            .rect = rect,
                            .clip = CurrentClip(),
                            .layer = ui.layer()});
}

void PaintRing(Ui& ui, const Rect& rect, float radius) {
  const float gap = ui.Px(metrics::kRingGap);
  StrokeBox(rect.Inset(-gap), radius + gap, ui.theme().accent, ui.Px(metrics::kRingWidth));
}

Touch Interact(Ui& ui, const Touchable& touchable) {
  const MouseState mouse = AskMouse(touchable);
  Touch touch{.hovered = mouse.hovered && touchable.enabled, .held = mouse.held};
  const bool has_focus = ui.focus().Is(touchable.name) && ui.in_top_layer() && touchable.enabled;
  touch.focused = has_focus && ui.focus().ring();
  touch.pressed = mouse.pressed || AskKeys(ui, touchable, touch.focused) ||
                  (touchable.enabled && ui.TakeActivation(touchable.name));
  if (mouse.pressed && touchable.focusable) ui.focus().Set(touchable.name, false);
  if (touch.focused && ui.focus().TakeMoved()) ScrollIntoView(ui, touchable.rect);

  const std::string hover_name = std::string(touchable.name) + "#hover";
  const std::string press_name = std::string(touchable.name) + "#press";
  touch.hover = ui.Ease(hover_name, touch.hovered ? 1.0F : 0.0F, metrics::kHoverRate);
  touch.press = ui.Ease(press_name, touch.held ? 1.0F : 0.0F, metrics::kPressRate);

  Node& node = Record(ui, touchable.role, touchable.name, touchable.label, touchable.rect, touchable.value);
  node.key = NameOf(touchable.key);
  node.group = touchable.group;
  node.enabled = touchable.enabled;
  node.focusable = touchable.focusable;
  node.focused = has_focus;
  node.id = ImGui::GetItemID();
  if (touch.focused) PaintRing(ui, touchable.rect, ui.Px(touchable.ring_radius));
  if (touch.pressed) ui.KeepDrawing(ui.time() + 0.12);
  return touch;
}

bool Action(Ui& ui, std::string_view name, std::string_view label, Key key) {
  Node& node = Record(ui, Role::kAction, name, label, {});
  node.key = NameOf(key);
  node.visible = false;
  return ui.Take(key) || ui.TakeActivation(name);
}

void Tooltip(Ui& ui, const Touch& touch, std::string_view name, const Rect& rect, std::string_view words) {
  if (!touch.hovered && !touch.focused) return;
  constexpr double kPatience = 0.5;
  const double since = ui.Since(std::string(name) + "#tooltip");
  if (since < kPatience) return ui.WakeAt(ui.time() + kPatience - since + 0.01);

  const float pad = ui.Px(10), line = LineHeight(ui, Face::kSmall) * 1.35F;
  const float width = std::min(WidthOf(ui, Face::kSmall, words), ui.Px(320));
  const float height = ParagraphHeight(ui, Face::kSmall, width + 1, words, line);
  Rect box{rect.center_x() - width / 2 - pad, rect.bottom() + ui.Px(8), width + 2 * pad, height + 1.2F * pad};
  if (box.bottom() > ui.screen().bottom()) box.y = rect.y - ui.Px(8) - box.h;
  box.x = std::clamp(box.x, ui.Px(6), std::max(ui.Px(6), ui.screen().w - box.w - ui.Px(6)));
  const Theme& theme = ui.theme();
  ImDrawList& front = *ImGui::GetForegroundDrawList();
  front.AddRectFilled({box.x, box.y}, {box.right(), box.bottom()}, Packed(theme.text), ui.Px(8));
  float y = box.y + pad * 0.6F;
  for (const TextLine& text : ui.lines().Lines(ui.fonts(), Face::kSmall, words, width + 1)) {
    ImFont* font = ui.fonts().Get(Face::kSmall);
    front.AddText(font, font->FontSize,
                  {std::floor(box.x + pad), std::floor(y + (line - font->FontSize) / 2)}, Packed(theme.card),
                  words.data() + text.begin, words.data() + text.end);
    y += line;
  }
}

}  // namespace lacuna::ui
