#include "app/widgets/list.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/paint.h"

namespace lacuna::ui {
namespace {

// Where the selection goes by this frame's keys.
int MovedByKeys(Ui& ui, int selected, int count, int page) {
  const auto step = [&](Key key, int to) {
    if (ui.Take(key)) selected = std::clamp(to, 0, count - 1);
  };
  step(key::kDown, selected + 1);
  step(key::kUp, selected < 0 ? 0 : selected - 1);
  step(key::kPageDown, selected + page);
  step(key::kPageUp, selected - page);
  step(key::kHome, 0);
  step(key::kEnd, count - 1);
  return selected;
}

class RowsInSight {
 public:
  RowsInSight(Ui& ui, std::string_view name, const ListRows& rows, ListState& state, float row_height)
      : ui_(ui),
        name_(name),
        rows_(rows),
        state_(state),
        high_(ui.Px(row_height)),
        area_(ui.areas().back().rect) {}

  Rect RectOf(int row) const { return {area_.x, area_.y + static_cast<float>(row) * high_, area_.w, high_}; }

  std::optional<int> Draw(const Rect& view) {
    std::optional<int> chosen;
    const int first = std::max(0, static_cast<int>((view.y - area_.y) / high_) - 1);
    const int last = std::min(rows_.count - 1, static_cast<int>((view.bottom() - area_.y) / high_) + 1);
    for (int row = first; row <= last; ++row) {
      if (DrawRow(row)) chosen = row;
    }
    return chosen;
  }

  void ReserveHeight() {
    ui_.areas().back().y = area_.y + static_cast<float>(rows_.count) * high_;
    ui_.areas().back().first = false;
  }

 private:
  bool DrawRow(int row) {
    const Rect rect = RectOf(row);
    const bool selected = row == state_.selected;
    const std::string node = name_ + "." + std::to_string(row);
    const std::string label = rows_.label ? rows_.label(row) : std::string();
    const Touch touch = Interact(ui_, {.name = node,
                                       .label = label,
                                       .value = selected ? "chosen" : "",
                                       .role = Role::kRow,
                                       .rect = rect,
                                       .focusable = selected || (state_.selected < 0 && row == 0),
                                       .overlap = true,
                                       .ring_radius = 10});
    const Theme& theme = ui_.theme();
    const Rect ground = rect.Inset(0, ui_.Px(1));
    FillBox(ground, ui_.Px(10), selected ? Fade(theme.accent, 0.11F) : Fade(theme.hover, touch.hover));
    if (selected)
      FillBox({ground.x, ground.y + ui_.Px(10), ui_.Px(3), ground.h - ui_.Px(20)}, ui_.Px(1.5F),
              theme.accent);
    if (rows_.draw) {
      const Column content(ui_, rect.Inset(ui_.Px(14), ui_.Px(6)), 2);
      rows_.draw(row, rect.Inset(ui_.Px(14), ui_.Px(6)));
    }
    if (touch.pressed) state_.selected = row;
    return touch.pressed;
  }

  Ui& ui_;
  std::string name_;
  const ListRows& rows_;
  ListState& state_;
  float high_;
  Rect area_;
};

}  // namespace

ListAnswer List(Ui& ui, std::string_view name, const ListRows& rows, ListState& state, ListLook look) {
  ListAnswer answer;
  state.selected = std::min(state.selected, rows.count - 1);
  const int before = state.selected;
  const std::string prefix = std::string(name) + ".";
  const bool inside = ui.focus().ring() && ui.focus().name().compare(0, prefix.size(), prefix) == 0;
  const float height = look.height > 0 ? ui.Px(look.height) : HeightLeft(ui);
  if (rows.count > 0 && (inside || (look.takes_arrows && !ui.focus().ring()))) {
    const int page = std::max(1, static_cast<int>(height / ui.Px(look.row_height)) - 1);
    state.selected = MovedByKeys(ui, state.selected, rows.count, page);
  }
  const bool by_key = state.selected != before;
  if (by_key && inside) ui.focus().Set(prefix + std::to_string(state.selected), true);
  {
    const ScrollArea scroll(ui, name, look.height, 0);
    RowsInSight sight(ui, name, rows, state, look.row_height);
    if (by_key || state.show_selected) {
      if (state.selected >= 0) ScrollIntoView(ui, sight.RectOf(state.selected));
      state.show_selected = false;
    }
    answer.chosen = sight.Draw(scroll.view());
    sight.ReserveHeight();
    scroll.FadeBelow();
  }
  answer.moved = state.selected != before;
  return answer;
}

}  // namespace lacuna::ui
