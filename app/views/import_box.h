// The ways in for an article, as first start, Library and its sheet show them.
#pragma once

#include <optional>
#include <string>

#include "app/views/intent.h"

namespace lacuna {

// An import under way.
struct ImportStatus {
  bool running = false;
  std::string source;       // what is being read
  std::string stage;        // "Finding facts"
  double fraction = 0;      // 0..1
  int done = 0, total = 0;  // sources
};

struct ImportBoxState {
  bool asks_path = false;  // first start: the path box is shown
  bool pasting = false;    // the paste box is open
  std::string path, pasted;
};

// A field for a path and its button. Nodes: name.path, name.import.
std::optional<Intent> DrawPathBox(Ui& ui, const std::string& name, ImportBoxState& state,
                                  bool focus_at_first);

// A box for text and its buttons; it closes itself. Nodes: name.text, name.add, name.cancel.
std::optional<Intent> DrawPasteBox(Ui& ui, const std::string& name, ImportBoxState& state);

// How far the import is, with the way out of it. Nodes: name, name.bar, name.cancel.
std::optional<Intent> DrawImportProgress(Ui& ui, const std::string& name, const ImportStatus& status);

}  // namespace lacuna
