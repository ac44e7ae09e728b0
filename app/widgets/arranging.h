// Answers that are put together: pairs and orders. By mouse and by keys alike.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/ui.h"

namespace lacuna::ui {

struct ArrangeLook {
  bool enabled = true;
  const std::vector<int>* solution = nullptr;  // set: right and wrong are marked, nothing can be moved
  std::string_view right_word = "Right", wrong_word = "Wrong";
};

// Every left item gets the letter of a right one. Up and Down pick a row, a letter (A, B ...) fills it and
// goes to the next empty one; Backspace empties it; a click picks a row, a click on a right item fills it.
// `chosen[i]` is an index into `rights`, -1 for none; it must be as long as `lefts`; `picked` is the row that
// has the keyboard. True when something was put. Nodes: name.left.0 ..., name.right.0 ...
bool Matching(Ui& ui, std::string_view name, const std::vector<std::string>& lefts,
              const std::vector<std::string>& rights, std::vector<int>& chosen, int& picked,
              ArrangeLook look = {});

// A column of items to be put into order. Up and Down pick a row, Shift+Up and Shift+Down move it; the arrows
// at its right do the same by mouse. `order[place]` is an index into `items`. `solution`, if set, is such an
// order. True when something was moved. Nodes: name.0 (place 0) ..., name.0.up, name.0.down.
bool Ordering(Ui& ui, std::string_view name, const std::vector<std::string>& items, std::vector<int>& order,
              int& picked, ArrangeLook look = {});

}  // namespace lacuna::ui
