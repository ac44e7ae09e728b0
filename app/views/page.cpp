#include "app/views/page.h"

#include "app/widgets/layout.h"
#include "app/widgets/text.h"

namespace lacuna {

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

}  // namespace lacuna
