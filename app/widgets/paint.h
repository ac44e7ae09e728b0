// Drawing without meaning: boxes, words, marks. Widgets are made of these; they record nothing.
// All coordinates are screen pixels.
#pragma once

#include <string>
#include <string_view>

#include "app/widgets/ui.h"

struct ImDrawList;
struct ImVec2;

namespace lacuna::ui {

// The colours words may have. There is no weaker one than kDim: fainter words could not be read.
enum class Ink { kText, kDim, kAccent, kAccent2, kGood, kWarn, kBad, kOnAccent };
Color ColorOf(const Theme& theme, Ink ink);

enum class Align { kLeft, kCenter, kRight };

ImDrawList& Canvas();
unsigned Packed(Color color);

// ---- boxes and lines --------------------------------------------------------------------------------------
void FillBox(const Rect& rect, float radius, Color color);
void StrokeBox(const Rect& rect, float radius, Color color, float width);
// A card's body: shader when there is one, else a plain box with a stepped shadow. lift_factor scales its
// height over the page (1 = an ordinary card).
void PaintCard(Ui& ui, const Rect& rect, float lift_factor = 1);
void PaintBackdrop(Ui& ui, const Rect& rect);
void DashedLine(float x0, float x1, float y, float width, float on, float off, Color color);

// ---- words ------------------------------------------------------------------------------------------------
float LineHeight(Ui& ui, Face face);
float WidthOf(Ui& ui, Face face, std::string_view text);
void PaintText(Ui& ui, Face face, float x, float y, Color color, std::string_view text);
// One line, centred vertically in `rect`, cut with an ellipsis when too long. True when it was cut.
bool PaintLine(Ui& ui, Face face, const Rect& rect, Color color, std::string_view text,
               Align align = Align::kLeft);
// Lines of wrapped text from the top of `rect`, at `line_height` pixels each; returns the height used.
float PaintParagraph(Ui& ui, Face face, const Rect& rect, Color color, std::string_view text,
                     float line_height, Align align = Align::kLeft);
float ParagraphHeight(Ui& ui, Face face, float width, std::string_view text, float line_height);
// `text` or as much of it as fits into `width` pixels with "…".
std::string Ellipsized(Ui& ui, Face face, std::string_view text, float width);

// ---- marks: strokes, so that they look alike at every scale and need no font
// -------------------------------
enum class Mark {
  kTick,
  kCross,
  kHalf,
  kDot,
  kChevronDown,
  kChevronRight,
  kClose,
  kSearch,
  kInfo,
  kWarning,
  kMinus,
  kPlus,
  kUp,
  kDown,
  kAgain,
  kHard,
  kEasy
};
// Inside a square of `size` around the centre.
void PaintMark(Ui& ui, Mark mark, float center_x, float center_y, float size, Color color);

}  // namespace lacuna::ui
