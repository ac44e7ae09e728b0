// The command palette: any action of the screen by typing two letters of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/views/intent.h"
#include "app/widgets/list.h"
#include "app/widgets/registry.h"

namespace lacuna {

struct PaletteState {
  bool open = false;
  std::string words;
  ui::ListState list;
};

// How well `label` answers to what was typed: 0 not at all; higher for the start of the label, then the
// starts of its words, then letters inside. Everything answers to nothing typed.
int MatchScore(const std::string& label, const std::string& typed);

// The actions that answer to `typed`, best first, those of equal worth in the order of the screen.
std::vector<ui::ActionItem> MatchingActions(const std::vector<ui::ActionItem>& actions,
                                            const std::string& typed);

// A sheet with everything that can be done on the page below, while state.open. What is chosen is activated
// by name. The last line looks for the typed words among the questions: that is the intent.
std::optional<Intent> DrawPalette(Ui& ui, PaletteState& state);

}  // namespace lacuna
