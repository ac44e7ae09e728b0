#include "app/widgets/field.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {
namespace {

// The styles of one ImGui text field, pushed and popped together.
class FieldStyle {
 public:
  FieldStyle(Ui& ui, Face face, const Rect& rect, float left, bool multiline) {
    const Theme& theme = ui.theme();
    ImFont* font = ui.fonts().Get(face);
    const float down = multiline ? ui.Px(10) : std::max(0.0F, std::floor((rect.h - font->FontSize) / 2));
    ImGui::PushFont(font);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(left, down));
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0);
    ImGui::PushStyleColor(ImGuiCol_FrameBg, 0);
    ImGui::PushStyleColor(ImGuiCol_Text, Packed(theme.text));
    ImGui::PushStyleColor(ImGuiCol_TextDisabled, Packed(theme.dim));
    ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, Packed(Fade(theme.accent, 0.35F)));
    ImGui::PushStyleColor(ImGuiCol_ChildBg, 0);
    ImGui::PushStyleColor(ImGuiCol_ScrollbarBg, 0);
    ImGui::PushStyleColor(ImGuiCol_NavHighlight, 0);
  }
  ~FieldStyle() {
    ImGui::PopStyleColor(7);
    ImGui::PopStyleVar(2);
    ImGui::PopFont();
  }
  FieldStyle(const FieldStyle&) = delete;
  FieldStyle& operator=(const FieldStyle&) = delete;
};

void PaintFrame(Ui& ui, const Rect& rect, bool active, float hover, bool enabled) {
  const Theme& theme = ui.theme();
  const float radius = ui.Px(metrics::kFieldRadius);
  FillBox(rect, radius, Fade(theme.hover, enabled ? 1.0F + 0.4F * hover : 0.5F));
  const Color edge =
      active ? theme.accent : Fade(theme.dim, theme.kind == ThemeKind::kHighContrast ? 1.0F : 0.28F);
  StrokeBox(rect, radius, edge, active ? ui.Px(1.8F) : std::max(1.0F, std::floor(ui.scale())));
}

Rect PlaceField(Ui& ui, std::string_view name, const FieldLook& look, float height) {
  const float head =
      look.show_label && !look.label.empty() ? std::ceil(LineHeight(ui, Face::kSmall) * 1.6F) : 0;
  const Rect whole = Place(ui, ui.Px(look.width), ui.Px(height) + head);
  if (head > 0) {
    const Rect words{whole.x, whole.y, whole.w, head - ui.Px(4)};
    const bool cut = PaintLine(ui, Face::kSmall, words, ui.theme().dim, look.label);
    Record(ui, Role::kText, std::string(name) + ".label", look.label, words).truncated = cut;
  }
  return {whole.x, whole.y + head, whole.w, whole.h - head};
}

bool WantsKeyboard(Ui& ui, std::string_view name, ImGuiID id, const FieldLook& look, bool was_active) {
  // By its place too: the same name in another scrolled area is another field.
  const bool appeared = ui.Appeared(std::string(name) + "#" + std::to_string(id));
  if (!look.enabled || !ui.in_top_layer() || was_active) return false;
  if (look.focus_at_first && appeared) {
    ui.focus().Set(name, false);
    return true;
  }
  const bool by_key = look.key && ui.Take(look.key);
  if (by_key || ui.TakeActivation(name)) {
    ui.focus().Set(name, true);
    return true;
  }
  return ui.focus().Is(name) && ui.focus().ring() && ui.focus().TakeMoved();
}

void Blur(Ui& ui) {
  ImGui::ClearActiveID();
  ui.HoldInput();
  ui.KeepDrawing(ui.time() + 0.1);
}

// Draws ImGui's field in `rect` and keeps our focus and its caret together.
FieldAnswer Edit(Ui& ui, std::string_view name, std::string& text, const Rect& rect, float left, float right,
                 Face face, const FieldLook& look, bool multiline) {
  const std::string id = "##" + std::string(name);
  const ImGuiID imgui_id = ImGui::GetID(id.c_str());
  const bool was_active = ImGui::GetActiveID() == imgui_id;
  if (WantsKeyboard(ui, name, imgui_id, look, was_active)) {
    compat::StartEditing(imgui_id);
    ui.HoldInput();  // the first letter is for the field
    ui.KeepDrawing(ui.time() + 0.1);
  }
  const bool moved_on = was_active && !ui.focus().Is(name) && ui.focus().ring();
  const bool hovered = rect.Contains(ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y);
  PaintFrame(ui, rect, was_active,
             ui.Ease(std::string(name) + "#hover", hovered ? 1.0F : 0.0F, metrics::kHoverRate), look.enabled);
  ui.fonts().Need(face, text);
  FieldAnswer answer;
  {
    const FieldStyle style(ui, face, rect, left, multiline);
    const std::string hint(look.placeholder);
    ui.fonts().Need(face, hint);
    ImGui::SetCursorScreenPos({rect.x, rect.y});
    ImGui::SetNextItemWidth(rect.w - right);
    if (!look.enabled) ImGui::BeginDisabled();
    const std::string before = text;
    if (multiline) {
      ImGui::InputTextMultiline(id.c_str(), &text, {rect.w, rect.h});
    } else {
      answer.submitted =
          ImGui::InputTextWithHint(id.c_str(), hint.c_str(), &text, ImGuiInputTextFlags_EnterReturnsTrue);
    }
    answer.changed = text != before;
    if (!look.enabled) ImGui::EndDisabled();
  }
  const bool active = ImGui::GetActiveID() == imgui_id || ImGui::IsItemActive();
  if (active && !was_active && ImGui::GetIO().MouseDown[0]) ui.focus().Set(name, false);
  if (active) {
    ui.SetTyping();
    ui.WakeAt(ui.time() + 0.4);  // the caret blinks
    if (moved_on || ui.Take(key::kEscape)) Blur(ui);
  }
  if (multiline && text.empty() && !active) {
    PaintLine(ui, face, {rect.x + left, rect.y + ui.Px(8), rect.w - 2 * left, ui.Px(24)}, ui.theme().dim,
              look.placeholder);
  }
  Node& node = Record(ui, Role::kInput, name, look.label.empty() ? look.placeholder : look.label, rect, text);
  node.enabled = look.enabled;
  node.focused = ui.focus().Is(name);
  node.key = NameOf(look.key);
  node.id = imgui_id;
  if (node.focused && ui.focus().ring()) PaintRing(ui, rect, ui.Px(metrics::kFieldRadius));
  return answer;
}

}  // namespace

FieldAnswer TextField(Ui& ui, std::string_view name, std::string& text, FieldLook look) {
  const Rect rect = PlaceField(ui, name, look, look.serif ? 48 : metrics::kFieldHeight);
  return Edit(ui, name, text, rect, ui.Px(14), 0, look.serif ? Face::kReading : Face::kBody, look, false);
}

FieldAnswer SearchBox(Ui& ui, std::string_view name, std::string& text, FieldLook look) {
  const Rect rect = PlaceField(ui, name, look, metrics::kFieldHeight);
  const float cross = ui.Px(34);
  FieldAnswer answer = Edit(ui, name, text, rect, ui.Px(38), cross, Face::kBody, look, false);
  PaintIcon(ui, Icon::kSearch, rect.x + ui.Px(20), rect.center_y(), ui.theme().dim);
  const Rect corner{rect.right() - cross, rect.y + (rect.h - ui.Px(28)) / 2, ui.Px(28), ui.Px(28)};
  if (!text.empty()) {
    const std::string clear = std::string(name) + ".clear";
    const Touch touch = Interact(ui, {.name = clear, .label = "Clear", .rect = corner, .ring_radius = 8});
    PaintMark(ui, Mark::kClose, corner.center_x(), corner.center_y(), ui.Px(11),
              Mix(ui.theme().dim, ui.theme().text, touch.hover));
    if (touch.pressed) {
      text.clear();
      answer.changed = true;
    }
  } else if (look.key && !ui.typing()) {
    const std::string key = NameOf(look.key);
    PaintKeyCap(ui, rect.right() - ui.Px(8) - KeyCapWidth(ui, key), rect.center_y(), key, ui.theme().dim,
                Fade(ui.theme().dim, 0.15F));
  }
  return answer;
}

FieldAnswer TextBox(Ui& ui, std::string_view name, std::string& text, float height, FieldLook look) {
  const Rect rect = PlaceField(ui, name, look, height);
  const bool submit = ui.typing() && ui.focus().Is(name) && ui.Take({key::kEnter.code, kControl});
  FieldAnswer answer =
      Edit(ui, name, text, rect, ui.Px(14), 0, look.serif ? Face::kReading : Face::kBody, look, true);
  answer.submitted = submit;
  return answer;
}

}  // namespace lacuna::ui
