// Every widget on a few pages, for eyes and for the tests of the layout. The contents are invented.
#pragma once

#include <string>
#include <vector>

#include "app/widgets/flow_text.h"
#include "app/widgets/list.h"
#include "app/widgets/ui.h"

namespace lacuna {

struct GalleryState {
  std::string answer = "helicase", notes = "Two lines\nof notes", search;
  bool reminders = true, sounds = false;
  int segment = 0, subject = 1, picked = 1, ordered = 1;
  double retention = 0.9, limit = 20;
  std::vector<int> matches{1, -1, 0}, order{2, 0, 1};
  ui::ListState list{.selected = 2};
  ui::FlowState flow;
  bool revealed = true;
};

// Page names: "study", "answer", "choices", "fields", "charts", "reading", "lists", "sheet".
const std::vector<std::string>& GalleryPages();
void DrawGallery(Ui& ui, const std::string& page, GalleryState& state);

}  // namespace lacuna
