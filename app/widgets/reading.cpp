#include "app/widgets/reading.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/button.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/text.h"
#include "app/widgets/text_lines.h"

namespace lacuna::ui {
namespace {

constexpr float kQuestionSpacing = 1.42F;
constexpr std::string_view kGap = "____";

Face QuestionFace(bool large) { return large ? Face::kStage : Face::kQuestion; }

std::vector<TextAtom> GapsOf(std::string_view text, float width) {
  std::vector<TextAtom> gaps;
  for (std::size_t at = text.find(kGap); at != std::string_view::npos; at = text.find(kGap, at)) {
    std::size_t end = at;
    while (end < text.size() && text[end] == '_') ++end;
    gaps.push_back({at, end, width});
    at = end;
  }
  return gaps;
}

void PaintGap(Ui& ui, Face face, const Rect& line, float x, float width,
              std::optional<std::string_view> answer, float risen) {
  const Theme& theme = ui.theme();
  const float high = LineHeight(ui, face) * 1.26F;
  const Rect box{x + ui.Px(2), line.center_y() - high / 2, width - ui.Px(4), high};
  const float radius = ui.Px(metrics::kGapRadius);
  if (!answer) {
    FillBox(box, radius, Fade(theme.accent, theme.tint));
    const float inset = ui.Px(12);
    DashedLine(box.x + inset, box.right() - inset, box.bottom() - ui.Px(8), ui.Px(1.6F), ui.Px(5), ui.Px(4),
               theme.accent);
    return;
  }
  FillBox(box, radius, Fade(theme.good, 0.14F * risen));
  if (theme.kind == ThemeKind::kHighContrast) StrokeBox(box, radius, theme.good, ui.Px(1.5F));
  const Rect words{box.x, line.y + ui.Px(6) * (1 - risen), box.w, line.h};
  PaintLine(ui, face, words, Fade(theme.good_text, risen), *answer, Align::kCenter);
}

// Quadratic ease-out over the first moments of `name`.
float Risen(Ui& ui, const std::string& name) {
  const double since = ui.Since(name);
  if (since >= metrics::kRiseSeconds) return 1;
  ui.KeepDrawing(ui.time() + 0.03);
  const auto left = static_cast<float>(1 - since / metrics::kRiseSeconds);
  return 1 - left * left;
}

}  // namespace

void Question(Ui& ui, std::string_view name, std::string_view text, bool large) {
  const Face face = QuestionFace(large);
  const float line = std::round(LineHeight(ui, face) * kQuestionSpacing), room = WidthLeft(ui);
  const Rect rect = Place(ui, room, ParagraphHeight(ui, face, room, text, line));
  PaintParagraph(ui, face, rect, ui.theme().text, text, line);
  Record(ui, Role::kText, name, text, rect);
}

void Cloze(Ui& ui, std::string_view name, std::string_view text, std::optional<std::string_view> answer,
           bool large) {
  const Face face = QuestionFace(large);
  const float line = std::round(LineHeight(ui, face) * kQuestionSpacing), room = WidthLeft(ui);
  float gap = ui.Px(metrics::kGapWidth) * (large ? 1.6F : 1.0F);
  if (answer) gap = std::min(room, std::max(gap, WidthOf(ui, face, *answer) + ui.Px(40)));
  const std::vector<TextAtom> gaps = GapsOf(text, gap);
  const std::vector<TextLine> lines = ui.lines().Lines(ui.fonts(), face, text, room, gaps);
  const Rect rect = Place(ui, room, line * static_cast<float>(lines.size()));
  const float risen = answer ? Risen(ui, std::string(name) + "#answer") : 0;
  const float inset = (line - LineHeight(ui, face)) / 2;
  float y = rect.y;
  for (const TextLine& part : lines) {
    float x = rect.x;
    std::size_t at = part.begin;
    const auto words_to = [&](std::size_t end) {
      const std::string_view words = text.substr(at, end - at);
      PaintText(ui, face, x, y + inset, ui.theme().text, words);
      x += WidthOf(ui, face, words);
      at = end;
    };
    for (const TextAtom& atom : gaps) {
      if (atom.begin < part.begin || atom.begin >= part.end) continue;
      words_to(atom.begin);
      PaintGap(ui, face, {rect.x, y, rect.w, line}, x, atom.width, answer, risen);
      x += atom.width;
      at = atom.end;
    }
    if (at < part.end) words_to(part.end);
    y += line;
  }
  Record(ui, Role::kText, name, text, rect, answer.value_or(""));
}

void PaintUnderline(Ui& ui, LineStyle style, float x0, float x1, float y, Color color) {
  const float thin = std::max(1.0F, std::round(ui.Px(1.4F)));
  y = std::round(y);
  switch (style) {
    case LineStyle::kSolid:
      FillBox({x0, y, x1 - x0, thin}, 0, color);
      return;
    case LineStyle::kHeavy:
      FillBox({x0, y, x1 - x0, 2 * thin}, 0, color);
      return;
    case LineStyle::kDouble:
      FillBox({x0, y - thin, x1 - x0, thin}, 0, color);
      FillBox({x0, y + thin, x1 - x0, thin}, 0, color);
      return;
    case LineStyle::kDashed:
      DashedLine(x0, x1, y + thin / 2, 1.4F * thin, ui.Px(6), ui.Px(4), color);
      return;
    case LineStyle::kDotted:
      DashedLine(x0, x1, y + thin / 2, 1.4F * thin, 1.4F * thin, ui.Px(3), color);
      return;
  }
}

float PaintMarked(Ui& ui, Face face, const Rect& rect, Color ink, std::string_view text, float line_height,
                  const std::vector<TextMark>& marks, std::vector<MarkPiece>* pieces) {
  const float inset = (line_height - LineHeight(ui, face)) / 2;
  const std::vector<TextLine>& lines = ui.lines().Lines(ui.fonts(), face, text, rect.w);
  float y = rect.y;
  auto mark = marks.begin();
  for (const TextLine& line : lines) {
    float x = rect.x;
    std::size_t at = line.begin;
    const auto piece = [&](std::size_t end, const TextMark* style) {
      const std::string_view words = text.substr(at, end - at);
      const float width = WidthOf(ui, face, words);
      if (style) {
        const Rect box{x - ui.Px(1), y + inset - ui.Px(2), width + ui.Px(2), LineHeight(ui, face) + ui.Px(4)};
        FillBox(box, ui.Px(4), style->ground);
        if (style->underline.a > 0)
          PaintUnderline(ui, style->style, box.x, box.right(), box.bottom() - ui.Px(2), style->underline);
        if (pieces) pieces->push_back({static_cast<std::size_t>(style - marks.data()), box});
      }
      PaintText(ui, face, x, y + inset, style ? style->ink : ink, words);
      x += width;
      at = end;
    };
    while (mark != marks.end() && mark->span.end <= line.begin) ++mark;
    for (auto here = mark; here != marks.end() && here->span.begin < line.end; ++here) {
      if (here->span.begin > at) piece(here->span.begin, nullptr);
      const std::size_t end = std::min(here->span.end, line.end);
      if (end > at) piece(end, &*here);
    }
    if (at < line.end) piece(line.end, nullptr);
    y += line_height;
  }
  return y - rect.y;
}

bool Evidence(Ui& ui, std::string_view name, std::string_view text, const EvidenceLook& look) {
  const Theme& theme = ui.theme();
  const float bar = ui.Px(3), left = ui.Px(20), line = std::round(LineHeight(ui, Face::kReading) * 1.45F);
  const float room = WidthLeft(ui) - left;
  // The sentences around it belong to the same paragraph of the source, so they are set as one.
  std::string whole(look.before);
  const std::size_t shift = whole.size();
  whole += text;
  const std::size_t end = whole.size();
  whole += look.after;

  std::vector<TextMark> marks;
  std::string answer;
  std::size_t at = shift;
  for (const Span& words : look.words) {
    if (words.begin + shift > at) marks.push_back({{at, words.begin + shift}, theme.text});
    marks.push_back(
        {{words.begin + shift, words.end + shift}, theme.accent2_text, Fade(theme.accent2, theme.tint)});
    at = words.end + shift;
    answer += (answer.empty() ? "" : ", ") + std::string(words.In(text));
  }
  if (at < end)
    marks.push_back({{at, end}, look.before.empty() && look.after.empty() ? theme.dim : theme.text});

  const float height = ParagraphHeight(ui, Face::kReading, room, whole, line);
  const Rect rect = Place(ui, 0, height);
  FillBox({rect.x, rect.y, bar, rect.h}, bar / 2, theme.accent2);
  PaintMarked(ui, Face::kReading, {rect.x + left, rect.y, room, height}, theme.dim, whole, line, marks);
  Record(ui, Role::kText, name, text, rect, answer);
  if (look.source.empty()) return false;
  const Row row(ui, {.gap = 12, .height = 28});
  Gap(ui, 20);
  // A long title gives way to the link.
  const float link =
      look.open_label.empty() ? 0 : LinkWidth(ui, look.open_label, look.open_key) / ui.scale() + 12;
  const float words = WidthOf(ui, Face::kSmall, look.source) / ui.scale() + 1;
  const float width = std::clamp(WidthLeft(ui) / ui.scale() - link, 1.0F, words);
  Label(ui, std::string(name) + ".source", look.source,
        {.face = Face::kSmall, .ink = Ink::kDim, .width = width});
  return !look.open_label.empty() &&
         LinkButton(ui, std::string(name) + ".open", look.open_label, look.open_key);
}

void Verdict(Ui& ui, std::string_view name, VerdictKind kind, std::string_view word,
             std::string_view detail) {
  const Theme& theme = ui.theme();
  const Color ink = kind == VerdictKind::kRight  ? theme.good_text
                    : kind == VerdictKind::kNear ? theme.warn_text
                                                 : theme.bad_text;
  const Mark mark = kind == VerdictKind::kRight  ? Mark::kTick
                    : kind == VerdictKind::kNear ? Mark::kHalf
                                                 : Mark::kCross;
  const float side = ui.Px(30), space = ui.Px(12);
  const float words = WidthOf(ui, Face::kHeading, word) + 2;
  const Rect rect = Place(ui, 0, side);
  const Rect disc{rect.x, rect.y, side, side};
  FillBox(disc, side / 2, Fade(ink, 0.16F));
  PaintMark(ui, mark, disc.center_x(), disc.center_y(), ui.Px(14), ink);
  const float x = disc.right() + space;
  PaintLine(ui, Face::kHeading, {x, rect.y, std::min(words, rect.right() - x), side}, ink, word);
  const float rest = x + words + space;
  bool cut = false;
  if (!detail.empty() && rest < rect.right()) {
    cut = PaintLine(ui, Face::kBody, {rest, rect.y, rect.right() - rest, side}, theme.dim, detail);
  }
  Record(ui, Role::kText, name, word, rect, detail).truncated = cut;
}

}  // namespace lacuna::ui
