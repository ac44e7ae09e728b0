// Words on the screen. Every text has a name, so that tests and the screen reader can read it.
#pragma once

#include <string_view>

#include "app/widgets/paint.h"
#include "app/widgets/ui.h"

namespace lacuna::ui {

struct TextLook {
  Face face = Face::kBody;
  Ink ink = Ink::kText;
  Align align = Align::kLeft;
  float width = 0;             // design pixels; 0: its own width in a row, the whole line in a column
  float line_spacing = 1.35F;  // Paragraph only: of the face's size
};

// The head of a page: title in kTitle, and below it one dim line.
void PageTitle(Ui& ui, std::string_view name, std::string_view text);
void PageSubtitle(Ui& ui, std::string_view name, std::string_view text);
// A heading inside a card.
void Heading(Ui& ui, std::string_view name, std::string_view text);
// One line; what does not fit ends in "…".
void Label(Ui& ui, std::string_view name, std::string_view text, TextLook look = {});
// As many lines as needed; '\n' begins a new one. For up to a screenful; longer texts: flow_text.h.
void Paragraph(Ui& ui, std::string_view name, std::string_view text, TextLook look = {});
// A big figure with a small dim caption above it.
void Figure(Ui& ui, std::string_view name, std::string_view caption, std::string_view value);
// A hairline across.
void Divider(Ui& ui);

}  // namespace lacuna::ui
