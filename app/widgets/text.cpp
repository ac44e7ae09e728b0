#include "app/widgets/text.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/text_lines.h"

namespace lacuna::ui {
namespace {

float NaturalWidth(Ui& ui, const TextLook& look, std::string_view text) {
  if (look.width > 0) return ui.Px(look.width);
  return ui.areas().back().is_row ? std::ceil(WidthOf(ui, look.face, text)) + 1 : 0;
}

}  // namespace

void PageTitle(Ui& ui, std::string_view name, std::string_view text) {
  Label(ui, name, text, {.face = Face::kTitle});
}

void PageSubtitle(Ui& ui, std::string_view name, std::string_view text) {
  Label(ui, name, text, {.ink = Ink::kDim});
}

void Heading(Ui& ui, std::string_view name, std::string_view text) {
  Label(ui, name, text, {.face = Face::kHeading});
}

void Label(Ui& ui, std::string_view name, std::string_view text, TextLook look) {
  const Rect rect = Place(ui, NaturalWidth(ui, look, text), std::ceil(LineHeight(ui, look.face) * 1.2F));
  const bool cut = PaintLine(ui, look.face, rect, ColorOf(ui.theme(), look.ink), text, look.align);
  Record(ui, Role::kText, name, text, rect).truncated = cut;
}

void Paragraph(Ui& ui, std::string_view name, std::string_view text, TextLook look) {
  const float line = std::round(LineHeight(ui, look.face) * look.line_spacing);
  const float room = WidthLeft(ui);
  const float wanted = NaturalWidth(ui, look, text);
  const float width = wanted > 0 ? std::min(wanted, room) : room;
  const Rect rect = Place(ui, width, ParagraphHeight(ui, look.face, width, text, line));
  PaintParagraph(ui, look.face, rect, ColorOf(ui.theme(), look.ink), text, line, look.align);
  Record(ui, Role::kText, name, text, rect);
}

void Figure(Ui& ui, std::string_view name, std::string_view caption, std::string_view value) {
  const float width = std::max(WidthOf(ui, Face::kSmall, caption), WidthOf(ui, Face::kNumber, value)) + 2;
  const float head = std::ceil(LineHeight(ui, Face::kSmall) * 1.5F);
  const float body = std::ceil(LineHeight(ui, Face::kNumber) * 1.1F);
  const Rect rect = Place(ui, ui.areas().back().is_row ? width : 0, head + body);
  PaintLine(ui, Face::kSmall, {rect.x, rect.y, rect.w, head}, ui.theme().dim, caption);
  PaintLine(ui, Face::kNumber, {rect.x, rect.y + head, rect.w, body}, ui.theme().text, value);
  Record(ui, Role::kText, name, caption, rect, value);
}

void Divider(Ui& ui) {
  const Rect rect = Place(ui, 0, std::max(1.0F, std::floor(ui.scale())));
  FillBox(rect, 0, ui.theme().line);
}

}  // namespace lacuna::ui
