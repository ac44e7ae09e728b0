#include "app/widgets/layout.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "app/widgets/interact.h"
#include "app/widgets/metrics.h"
#include "app/widgets/paint.h"
#include "app/window/imgui_compat.h"

namespace lacuna::ui {
namespace {

Area& Current(Ui& ui) { return ui.areas().back(); }

Rect PlaceInRow(Area& area, float w, float h) {
  float x = area.first ? area.x : area.x + area.gap;
  if (area.wraps && !area.first && x + w > area.rect.right() + 0.5F) {
    area.y += area.line_height + area.gap;
    x = area.rect.x;
    area.line_height = 0;
  }
  const float room = std::max(0.0F, area.rect.right() - x);
  const float width = w <= 0 ? room : std::min(w, room);
  area.x = x + width;
  area.first = false;
  area.line_height = std::max({area.line_height, h, area.least_height});
  return {x, area.y + std::max(0.0F, (area.least_height - h) / 2), width, h};
}

Rect PlaceInColumn(Area& area, float w, float h) {
  const float y = area.first ? area.y : area.y + area.gap;
  const float width = w <= 0 ? area.rect.w : std::min(w, area.rect.w);
  area.y = y + h;
  area.first = false;
  return {area.rect.x, y, width, h};
}

}  // namespace

Rect Place(Ui& ui, float w, float h) {
  Area& area = Current(ui);
  const Rect rect = area.is_row ? PlaceInRow(area, w, h) : PlaceInColumn(area, w, h);
  return {std::floor(rect.x), std::floor(rect.y), std::floor(rect.w), std::floor(rect.h)};
}

float WidthLeft(const Ui& ui) {
  const Area& area = const_cast<Ui&>(ui).areas().back();
  if (!area.is_row) return area.rect.w;
  return std::max(0.0F, area.rect.right() - area.x - (area.first ? 0.0F : area.gap));
}

float HeightLeft(const Ui& ui) {
  const Area& area = const_cast<Ui&>(ui).areas().back();
  return std::max(0.0F, area.rect.bottom() - area.y - (area.first || area.is_row ? 0.0F : area.gap));
}

Rect Room(const Ui& ui) {
  const Area& area = const_cast<Ui&>(ui).areas().back();
  const float gap = area.first ? 0.0F : area.gap;
  const float x = area.is_row ? area.x + gap : area.rect.x, y = area.is_row ? area.y : area.y + gap;
  return {std::floor(x), std::floor(y), std::floor(WidthLeft(ui)), std::max(0.0F, area.rect.bottom() - y)};
}

void Gap(Ui& ui, float length) {
  Area& area = Current(ui);
  (area.is_row ? area.x : area.y) += ui.Px(length);
}

void SkipToRight(Ui& ui, float width) {
  Area& area = Current(ui);
  area.x = std::max(area.x, area.rect.right() - ui.Px(width) - (area.first ? 0.0F : area.gap));
}

std::vector<Rect> SplitColumns(const Ui& ui, const Rect& rect, std::initializer_list<float> widths,
                               float gap) {
  float fixed = ui.Px(gap) * static_cast<float>(widths.size() - 1), shares = 0;
  for (const float width : widths) (width > 0 ? fixed : shares) += width > 0 ? ui.Px(width) : -width;
  std::vector<Rect> columns;
  float x = rect.x;
  for (const float width : widths) {
    const float w = width > 0 ? ui.Px(width) : std::max(0.0F, rect.w - fixed) * -width / shares;
    columns.push_back({std::floor(x), rect.y, std::floor(w), rect.h});
    x += w + ui.Px(gap);
  }
  return columns;
}

Rect CutBottom(const Ui& ui, Rect& rect, float height) {
  const float cut = std::min(rect.h, ui.Px(height));
  rect.h -= cut;
  return {rect.x, rect.bottom(), rect.w, cut};
}

Column::Column(Ui& ui, const Rect& rect, float gap) : ui_(ui) {
  ui.areas().push_back({.rect = rect, .x = rect.x, .y = rect.y, .gap = ui.Px(gap)});
}

Column::~Column() { ui_.areas().pop_back(); }

float Column::used() const { return ui_.areas().back().y - ui_.areas().back().rect.y; }

Row::Row(Ui& ui, RowLook look) : ui_(ui) {
  const Area& parent = Current(ui);
  const float y = parent.first || parent.is_row ? parent.y : parent.y + parent.gap;
  const Rect rect{parent.is_row ? parent.x : parent.rect.x, y, WidthLeft(ui), parent.rect.bottom() - y};
  ui.areas().push_back({.rect = rect,
                        .x = rect.x,
                        .y = rect.y,
                        .gap = ui.Px(look.gap),
                        .least_height = ui.Px(look.height),
                        .is_row = true,
                        .wraps = look.wraps});
}

Row::~Row() {
  const Area row = Current(ui_);
  ui_.areas().pop_back();
  const float height = row.y - row.rect.y + row.line_height;
  if (height > 0) Place(ui_, row.wraps ? 0 : row.x - row.rect.x, height);
}

ScrollArea::ScrollArea(Ui& ui, std::string_view name, float height, float gap, bool page_keys) : ui_(ui) {
  view_ = Place(ui, 0, height > 0 ? ui.Px(height) : HeightLeft(ui));
  // The scrolled page itself goes on to the window's edge.
  const float below = ui.screen().bottom() - view_.bottom();
  if (height <= 0 && below > 0 && below <= ui.Px(metrics::kContentPadding) + 1) {
    view_.h += below;
    foot_ = below;
  }
  // Room for the focus ring, which the scrolled window would cut off.
  const float margin = std::ceil(ui.Px(metrics::kRingGap + metrics::kRingWidth));
  const Rect window{view_.x - margin, view_.y, view_.w + 2 * margin, std::max(view_.h, 1.0F)};
  ui.registry().Add({.name = std::string(name),
                     .role = Role::kArea,
                     .label = std::string(name),
                     .rect = view_,
                     .clip = view_.Intersect(CurrentClip()),
                     .layer = ui.layer()});
  ImGui::SetCursorScreenPos({window.x, window.y});
  ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarSize, ui.Px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarRounding, ui.Px(4));
  ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, ui.Px(32));
  ImGui::PushStyleColor(ImGuiCol_ScrollbarBg, 0);
  ImGui::PushStyleColor(ImGuiCol_ScrollbarGrab, Packed(Fade(ui.theme().dim, 0.45F)));
  ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabHovered, Packed(Fade(ui.theme().dim, 0.7F)));
  ImGui::PushStyleColor(ImGuiCol_ScrollbarGrabActive, Packed(ui.theme().dim));
  ImGui::PushStyleColor(ImGuiCol_ChildBg, 0);
  const Rect outer = CurrentClip();
  compat::BeginChild(std::string(name).c_str(), {window.w, window.h}, ImGuiWindowFlags_NoNav);
  // Shadows at the sides may leave the scrolled window, clicks may not.
  const float side = ui.Px(metrics::kCardBlur);
  const Rect clip = Rect{window.x - side, window.y, window.w + 2 * side, window.h}.Intersect(outer);
  ImGui::PushClipRect({clip.x, clip.y}, {clip.right(), clip.bottom()}, false);
  if (page_keys && ui.in_top_layer() && !ui.typing() && ui.focus().ring() == false) {
    if (ui.Take(key::kPageDown)) ImGui::SetScrollY(ImGui::GetScrollY() + view_.h * 0.9F);
    if (ui.Take(key::kPageUp)) ImGui::SetScrollY(ImGui::GetScrollY() - view_.h * 0.9F);
  }
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float bar = ImGui::GetScrollMaxY() > 0 ? ui.Px(6) : 0;
  top_ = origin.y;
  const Rect content{view_.x, origin.y + margin, view_.w - bar, 1e6F};
  ui.areas().push_back({.rect = content, .x = content.x, .y = content.y, .gap = ui.Px(gap)});
}

ScrollArea::~ScrollArea() {
  const float margin = std::ceil(ui_.Px(metrics::kRingGap + metrics::kRingWidth));
  const float height = Current(ui_).y - top_ + margin + foot_;
  ImGui::PopClipRect();
  ui_.areas().pop_back();
  ImGui::SetCursorScreenPos({view_.x, top_});
  ImGui::Dummy({1, std::max(1.0F, height)});
  ImGui::EndChild();
  ImGui::PopStyleColor(5);
  ImGui::PopStyleVar(3);
}

void ScrollArea::FadeBelow() const {
  if (ImGui::GetScrollY() >= ImGui::GetScrollMaxY() - 1) return;
  const float high = std::min(ui_.Px(28), view_.h / 2);
  const Rect band{view_.x, view_.bottom() - high, view_.w - ui_.Px(6), high};
  const unsigned solid = Packed(ui_.theme().card), clear = Packed(Fade(ui_.theme().card, 0));
  Canvas().AddRectFilledMultiColor({band.x, band.y}, {band.right(), band.bottom()}, clear, clear, solid,
                                   solid);
}

void ScrollIntoView(Ui& ui, const Rect& rect) {
  const ImGuiWindow* window = ImGui::GetCurrentWindow();
  if (!(window->Flags & ImGuiWindowFlags_ChildWindow)) return;
  const float margin = ui.Px(24);
  const float top = window->InnerRect.Min.y, bottom = window->InnerRect.Max.y;
  if (rect.y - margin < top) ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() - (top - rect.y + margin)));
  if (rect.bottom() + margin > bottom) {
    ImGui::SetScrollY(ImGui::GetScrollY() + std::min(rect.bottom() + margin - bottom, rect.y - margin - top));
  }
  ui.KeepDrawing(ui.time() + 0.1);
}

}  // namespace lacuna::ui
