// What the window's size leaves room for. Shared by the views.
#pragma once

#include "app/widgets/metrics.h"
#include "app/widgets/navigation.h"
#include "app/widgets/ui.h"

namespace lacuna {

// Whether a column of side cards fits beside the main one.
inline bool HasSideColumn(const ui::Ui& ui) { return ui.screen().w >= ui.Px(ui::metrics::kSideColumnFrom); }

// Whether the page is at least `height` design pixels high: lower ones scroll as a whole.
inline bool IsHigh(const ui::Ui& ui, float height) { return ui::PageRect(ui).h >= ui.Px(height); }

}  // namespace lacuna
