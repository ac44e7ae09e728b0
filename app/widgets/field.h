// Where the learner types. The text lives with the caller; while a field has the keyboard, letters are text
// and no shortcuts. Tab leaves it, Escape too.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/icon.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

struct FieldLook {
  std::string_view label = {};        // said by the screen reader, and drawn above the field when show_label
  std::string_view placeholder = {};  // drawn while empty
  bool show_label = false;
  bool focus_at_first = false;  // takes the keyboard when it appears
  bool enabled = true;
  float width = 0;     // design pixels; 0: the whole line
  bool serif = false;  // the reading face, for answers
  Key key = {};        // moves the keyboard here
};
struct FieldAnswer {
  bool changed = false;    // the text is another than in the last frame
  bool submitted = false;  // Enter
};

// One line, 40 high (48 when serif).
FieldAnswer TextField(Ui& ui, std::string_view name, std::string& text, FieldLook look = {});
// The same with a magnifying glass and a cross that empties it; node name.clear.
FieldAnswer SearchBox(Ui& ui, std::string_view name, std::string& text, FieldLook look = {});
// Several lines; Enter begins a new one, Ctrl+Enter submits. `height` in design pixels.
FieldAnswer TextBox(Ui& ui, std::string_view name, std::string& text, float height, FieldLook look = {});

}  // namespace lacuna::ui
