#include "app/widgets/flow_text.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/text_lines.h"

namespace lacuna::ui {
namespace {

struct BlockStyle {
  Face face;
  float spacing, above, indent;
};

BlockStyle StyleOf(FlowKind kind) {
  switch (kind) {
    case FlowKind::kTitle:
      return {Face::kTitle, 1.2F, 0, 0};
    case FlowKind::kHeading:
      return {Face::kHeading, 1.35F, 26, 0};
    case FlowKind::kParagraph:
      return {Face::kReading, 1.5F, 14, 0};
    case FlowKind::kListItem:
      return {Face::kReading, 1.5F, 8, 22};
    case FlowKind::kQuotation:
      return {Face::kReading, 1.5F, 14, 22};
    case FlowKind::kTableRow:
      return {Face::kReading, 1.4F, 4, 0};
  }
  return {Face::kReading, 1.5F, 14, 0};
}

struct MarkStyle {
  Color color;
  LineStyle line;
  float ground;  // how strong the tint below the words is
};

MarkStyle StyleOf(const Theme& theme, FlowMarkKind kind) {
  switch (kind) {
    case FlowMarkKind::kGood:
      return {theme.good, LineStyle::kHeavy, theme.tint * 0.6F};
    case FlowMarkKind::kWarn:
      return {theme.warn, LineStyle::kDashed, theme.tint * 0.6F};
    case FlowMarkKind::kAccent:
      return {theme.accent, LineStyle::kSolid, theme.tint * 0.6F};
    case FlowMarkKind::kQuiet:
      return {theme.dim, LineStyle::kDotted, 0};
    case FlowMarkKind::kSought:
      return {theme.accent2, LineStyle::kDouble, 0.22F};
  }
  return {theme.dim, LineStyle::kDotted, 0};
}

TextMark Painted(const Theme& theme, const FlowMark& mark, Span span) {
  const MarkStyle style = StyleOf(theme, mark.kind);
  return {span, theme.text, Fade(style.color, style.ground), style.color, style.line};
}

class Flow {
 public:
  Flow(Ui& ui, std::string_view name, std::string_view text, const std::vector<FlowBlock>& blocks,
       const std::vector<FlowMark>& marks, FlowState& state)
      : ui_(ui),
        name_(name),
        text_(text),
        blocks_(blocks),
        marks_(marks),
        state_(state),
        width_(WidthLeft(ui)) {
    MeasureOnce();
  }

  FlowAnswer Draw() {
    const Rect rect = Place(ui_, 0, state_.tops.back());
    Record(ui_, Role::kArea, name_, "text", rect);
    if (state_.scroll_to) ScrollTo(rect);
    const Rect clip = CurrentClip();
    // One screen more on both sides, so that Tab finds the next mark.
    const float from = clip.y - clip.h - rect.y, to = clip.bottom() + clip.h - rect.y;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (state_.tops[i + 1] < from) continue;
      if (state_.tops[i] > to) break;
      DrawBlock(i, rect);
    }
    return answer_;
  }

 private:
  void MeasureOnce() {
    std::size_t key = std::hash<const void*>{}(text_.data()) ^ (text_.size() * 31) ^ (blocks_.size() * 131);
    key = key * 31 + static_cast<std::size_t>(std::lround(width_)) + ui_.look_version() * 7919;
    if (key == state_.layout_key && state_.tops.size() == blocks_.size() + 1) return;
    state_.layout_key = key;
    state_.tops.clear();
    float y = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const BlockStyle style = StyleOf(blocks_[i].kind);
      if (i > 0) y += ui_.Px(style.above);
      state_.tops.push_back(y);
      const auto lines = BreakLines(ui_.fonts(), style.face, TextOf(i), width_ - ui_.Px(style.indent));
      y += LineOf(style) * static_cast<float>(lines.size());
    }
    state_.tops.push_back(y);
  }

  std::string_view TextOf(std::size_t block) const { return blocks_[block].span.In(text_); }
  float LineOf(const BlockStyle& style) const {
    return std::round(LineHeight(ui_, style.face) * style.spacing);
  }

  void ScrollTo(const Rect& rect) {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (*state_.scroll_to >= blocks_[i].span.end && i + 1 < blocks_.size()) continue;
      const BlockStyle style = StyleOf(blocks_[i].kind);
      const std::size_t inside = *state_.scroll_to - std::min(*state_.scroll_to, blocks_[i].span.begin);
      float y = rect.y + state_.tops[i];
      for (const TextLine& line :
           BreakLines(ui_.fonts(), style.face, TextOf(i), width_ - ui_.Px(style.indent))) {
        if (line.end >= inside) break;
        y += LineOf(style);
      }
      const float margin = std::max(ui_.Px(80), CurrentClip().h * 0.3F);
      ScrollIntoView(ui_, {rect.x, y - margin, rect.w, LineOf(style) + 2 * margin});
      break;
    }
    state_.scroll_to.reset();
  }

  void DrawBlock(std::size_t index, const Rect& rect) {
    const FlowBlock& block = blocks_[index];
    const BlockStyle style = StyleOf(block.kind);
    const float indent = ui_.Px(style.indent);
    const Rect place{rect.x + indent, rect.y + state_.tops[index], width_ - indent, 0};
    const Theme& theme = ui_.theme();
    if (block.kind == FlowKind::kListItem) {
      PaintMark(ui_, Mark::kDot, rect.x + ui_.Px(8), place.y + LineOf(style) / 2, ui_.Px(9), theme.dim);
    }
    std::vector<TextMark> painted;
    std::vector<std::size_t> origin;
    auto mark = std::lower_bound(marks_.begin(), marks_.end(), block.span.begin,
                                 [](const FlowMark& m, std::size_t begin) { return m.span.end <= begin; });
    for (; mark != marks_.end() && mark->span.begin < block.span.end; ++mark) {
      const Span inside{std::max(mark->span.begin, block.span.begin) - block.span.begin,
                        std::min(mark->span.end, block.span.end) - block.span.begin};
      painted.push_back(Painted(theme, *mark, inside));
      origin.push_back(static_cast<std::size_t>(mark - marks_.begin()));
    }
    std::vector<MarkPiece> pieces;
    const Color ink = block.kind == FlowKind::kQuotation ? theme.dim : theme.text;
    const float used =
        PaintMarked(ui_, style.face, place, ink, TextOf(index), LineOf(style), painted, &pieces);
    if (block.kind == FlowKind::kQuotation)
      FillBox({rect.x, place.y, ui_.Px(3), used}, ui_.Px(1.5F), theme.line);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      Offer(origin[pieces[i].mark], pieces[i].rect, i > 0 && pieces[i - 1].mark == pieces[i].mark ? i : 0);
    }
  }

  void Offer(std::size_t mark, const Rect& rect, std::size_t part) {
    if (!marks_[mark].link) return;
    std::string node = name_ + ".mark." + std::to_string(mark);
    if (part > 0) node += ".part." + std::to_string(part);
    const Touch touch = Interact(ui_, {.name = node,
                                       .label = marks_[mark].label,
                                       .role = Role::kLink,
                                       .rect = rect,
                                       .focusable = part == 0,
                                       .ring_radius = 4});
    if (!marks_[mark].label.empty()) Tooltip(ui_, touch, node, rect, marks_[mark].label);
    if (touch.pressed) answer_.pressed = mark;
  }

  Ui& ui_;
  std::string name_;
  std::string_view text_;
  const std::vector<FlowBlock>& blocks_;
  const std::vector<FlowMark>& marks_;
  FlowState& state_;
  float width_;
  FlowAnswer answer_;
};

}  // namespace

FlowAnswer FlowText(Ui& ui, std::string_view name, std::string_view text,
                    const std::vector<FlowBlock>& blocks, const std::vector<FlowMark>& marks,
                    FlowState& state) {
  if (blocks.empty()) return {};
  return Flow(ui, name, text, blocks, marks, state).Draw();
}

void FlowLegend(Ui& ui, std::string_view name, FlowMarkKind kind, std::string_view words) {
  const MarkStyle style = StyleOf(ui.theme(), kind);
  const float swatch = ui.Px(30), space = ui.Px(10), high = ui.Px(24);
  const float width = std::min(swatch + space + WidthOf(ui, Face::kSmall, words) + 2, WidthLeft(ui));
  const Rect rect = Place(ui, width, high);
  const Rect sample{rect.x, rect.y + ui.Px(3), swatch, high - ui.Px(6)};
  FillBox(sample, ui.Px(4), Fade(style.color, style.ground));
  PaintUnderline(ui, style.line, sample.x, sample.right(), sample.bottom() - ui.Px(3), style.color);
  const Rect text{sample.right() + space, rect.y, std::max(0.0F, rect.w - swatch - space), high};
  Record(ui, Role::kText, name, words, rect).truncated =
      PaintLine(ui, Face::kSmall, text, ui.theme().text, words);
}

}  // namespace lacuna::ui
