// Long lists: only the rows in sight are drawn, so 100,000 cost no more than ten.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/widgets/ui.h"

namespace lacuna::ui {

struct ListState {
  int selected = -1;           // row, -1 for none; clamped to the rows there are
  bool show_selected = false;  // set it to scroll to `selected` in the next frame
};
struct ListRows {
  int count = 0;
  std::function<std::string(int)> label = {};       // what the screen reader and tests read
  std::function<void(int, const Rect&)> draw = {};  // the row's content; its ground is already painted
};
struct ListLook {
  float height = 0;          // design pixels; 0: all that is left
  float row_height = 56;     // design pixels
  bool takes_arrows = true;  // arrows, Page, Home and End move the selection even when the focus is elsewhere
};
struct ListAnswer {
  std::optional<int> chosen;  // clicked, or Enter on the selected row
  bool moved = false;         // `selected` is another than before
};
// Rows are nodes name.0, name.1 ...; the list itself is `name` with "12 rows" as value. Buttons inside a row
// lie above it and get their own clicks.
ListAnswer List(Ui& ui, std::string_view name, const ListRows& rows, ListState& state, ListLook look = {});

}  // namespace lacuna::ui
