// A whole article: any length, drawn block by block, only what is in sight.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/widgets/reading.h"
#include "app/widgets/ui.h"
#include "content/base/span.h"

namespace lacuna::ui {

enum class FlowKind { kTitle, kHeading, kParagraph, kListItem, kQuotation, kTableRow };
struct FlowBlock {
  Span span;  // of the text; ascending, apart
  FlowKind kind = FlowKind::kParagraph;
};

enum class FlowMarkKind {
  kGood,    // heavy line below, faint ground
  kWarn,    // dashed line, faint ground
  kAccent,  // thin line, faint ground
  kQuiet,   // dotted line
  kSought,  // the place one came for: double line, strong ground
};
struct FlowMark {
  Span span;  // of the text; ascending, apart; never across blocks
  FlowMarkKind kind = FlowMarkKind::kQuiet;
  std::string label = {};  // tooltip, and what the screen reader says
  bool link = true;        // can be pressed
};

// Kept by the view: where each block lies at the width it was last drawn with.
struct FlowState {
  std::optional<std::size_t> scroll_to;  // byte; set it to bring it into sight
  std::vector<float> tops;               // of each block, and the end
  std::size_t layout_key = 0;
};
struct FlowAnswer {
  std::optional<std::size_t> pressed;  // index into the marks
};
// Stands inside a ScrollArea. Nodes: name, and name.mark.7 for each linked mark near the visible part.
FlowAnswer FlowText(Ui& ui, std::string_view name, std::string_view text,
                    const std::vector<FlowBlock>& blocks, const std::vector<FlowMark>& marks,
                    FlowState& state);

// What a kind of mark looks like and what it means, for the legend beside the text.
void FlowLegend(Ui& ui, std::string_view name, FlowMarkKind kind, std::string_view words);

}  // namespace lacuna::ui
