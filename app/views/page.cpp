#include "app/views/page.h"

#include <cmath>

#include "app/widgets/layout.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kMostOfTheCard = 0.45F;  // that its buttons may take
constexpr float kAboveFoot = 14;

}  // namespace

void DrawPageHead(ui::Ui& ui, const std::string& view, const std::string& title,
                  const std::string& subtitle) {
  float used = 0;
  {
    const ui::Column column(ui, ui::Room(ui), 6);
    ui::PageTitle(ui, view + ".title", title);
    if (!subtitle.empty()) ui::PageSubtitle(ui, view + ".subtitle", subtitle);
    used = column.used();
  }
  ui::Place(ui, 0, used);
}

void DrawWithFoot(ui::Ui& ui, const ui::Card& card, const FootedCard& parts,
                  const std::function<void()>& body, const std::function<void()>& buttons) {
  float& foot = ui.Memory(parts.foot, "height", ui.Px(ui::metrics::kButtonHeight));
  const float room = ui::HeightLeft(ui);
  const bool below = foot <= room * kMostOfTheCard;
  float used = 0;
  {
    const float height = below ? room - foot - ui.Px(kAboveFoot) : room;
    const ui::ScrollArea scroll(ui, parts.scroll, height / ui.scale(), parts.gap);
    body();
    if (!below) {
      {
        const ui::Column column(ui, ui::Room(ui));
        buttons();
        used = column.used();
      }
      ui::Place(ui, 0, used);
    }
    scroll.FadeBelow();
  }
  if (below) {
    const ui::Column column(ui, card.Foot(foot / ui.scale()));
    buttons();
    used = column.used();
  }
  if (std::abs(used - foot) > 0.5F) ui.KeepDrawing(ui.time() + 0.05);
  foot = used;
}

}  // namespace lacuna
