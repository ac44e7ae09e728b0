// The head of a page, and what the window's size leaves room for. Shared by the views.
#pragma once

#include <functional>
#include <string>

#include "app/widgets/card.h"
#include "app/widgets/metrics.h"
#include "app/widgets/navigation.h"
#include "app/widgets/ui.h"

namespace lacuna {

// Whether a column of side cards fits beside the main one.
inline bool HasSideColumn(const ui::Ui& ui) { return ui.screen().w >= ui.Px(ui::metrics::kSideColumnFrom); }

// Whether the page is at least `height` design pixels high: lower ones scroll as a whole.
inline bool IsHigh(const ui::Ui& ui, float height) { return ui::PageRect(ui).h >= ui.Px(height); }

// Title and, unless empty, a dim line below it, closer to each other than to what follows. Nodes: view.title,
// view.subtitle.
void DrawPageHead(ui::Ui& ui, const std::string& view, const std::string& title, const std::string& subtitle);

// The parts of a card that holds more than fits: what scrolls, and the buttons below it.
struct FootedCard {
  std::string scroll, foot;  // names; another `scroll` begins at its top
  float gap = 18;            // between the widgets of what scrolls, design pixels
};
// Draws both into a card of known height. In a small window, where the buttons would take too much of it,
// they stand at the end of what scrolls. They are as high as they were in the last frame.
void DrawWithFoot(ui::Ui& ui, const ui::Card& card, const FootedCard& parts,
                  const std::function<void()>& body, const std::function<void()>& buttons);

}  // namespace lacuna
