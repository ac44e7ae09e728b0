// What is read rather than operated: questions, clozes, evidence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/paint.h"
#include "app/widgets/ui.h"
#include "content/base/span.h"

namespace lacuna::ui {

// A question in the big serif. `large` is for the projector.
void Question(Ui& ui, std::string_view name, std::string_view text, bool large = false);

// A question whose every "____" is drawn as a dashed gap of one width, which tells nothing about the answer.
// With `answer` the gaps hold it, tinted as right, and it rises in. The node's label is the text, its value
// the answer.
void Cloze(Ui& ui, std::string_view name, std::string_view text, std::optional<std::string_view> answer,
           bool large = false);

struct EvidenceLook {
  std::vector<Span> words = {};              // of `text`, ascending: what answers the question
  std::string_view before = {}, after = {};  // what stands around it, with the blanks between; drawn weaker
  std::string_view source = {};              // "DNA replication, § 2": a link below; empty for none
  std::string_view open_label = {};          // what the link does, "Open in article"
  Key open_key = {};
};
// The words of the source, behind a bar of the second accent. True when the source is to be opened.
// Nodes: name (its value is the words that answer), name.open.
bool Evidence(Ui& ui, std::string_view name, std::string_view text, const EvidenceLook& look = {});

// A verdict: mark and word, with a dim line beside it. Right = tick, near = half disc, wrong = cross.
enum class VerdictKind { kRight, kNear, kWrong };
void Verdict(Ui& ui, std::string_view name, VerdictKind kind, std::string_view word,
             std::string_view detail = {});

// Told apart without colour: by how often and how far the line is broken, and how heavy it is.
enum class LineStyle { kSolid, kHeavy, kDouble, kDashed, kDotted };
// Across [x0, x1) below the words, its upper edge at y.
void PaintUnderline(Ui& ui, LineStyle style, float x0, float x1, float y, Color color);

// A stretch of a text in another colour, perhaps on a tinted ground or underlined.
struct TextMark {
  Span span;
  Color ink, ground{0, 0, 0, 0}, underline{0, 0, 0, 0};
  LineStyle style = LineStyle::kSolid;  // of the underline
};
struct MarkPiece {  // where (a part of) a mark was drawn
  std::size_t mark = 0;
  Rect rect;
};
// PaintParagraph with marks (ascending, apart); adds where they were drawn to `pieces`. Returns the height
// used.
float PaintMarked(Ui& ui, Face face, const Rect& rect, Color ink, std::string_view text, float line_height,
                  const std::vector<TextMark>& marks, std::vector<MarkPiece>* pieces = nullptr);

}  // namespace lacuna::ui
