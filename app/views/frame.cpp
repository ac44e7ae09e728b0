#include "app/views/frame.h"

#include <array>

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/metrics.h"
#include "app/widgets/navigation.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr ui::Key kPaletteKey{'K', ui::kControl};
constexpr ui::Key kSearchKey{'F', ui::kControl};
constexpr ui::Key kThemeKey{'T', ui::kControl};
constexpr float kFootHeight = 88, kImportHeight = 72, kImportBarHeight = 26, kBelowImport = 10;

struct Place {
  ViewName view;
  const char* name;
  const char* label;
  ui::Icon icon;
};

// In the order of the sidebar; the n-th has the key Ctrl+n.
constexpr std::array<Place, 8> kPlaces = {{
    {ViewName::home, "frame.home", "Today", ui::Icon::kToday},
    {ViewName::library, "frame.library", "Library", ui::Icon::kLibrary},
    {ViewName::reader, "frame.reader", "Reader", ui::Icon::kReader},
    {ViewName::curate, "frame.curate", "Curate", ui::Icon::kQuestions},
    {ViewName::study, "frame.study", "Study", ui::Icon::kStudy},
    {ViewName::quiz, "frame.quiz", "Quiz", ui::Icon::kQuiz},
    {ViewName::progress, "frame.progress", "Progress", ui::Icon::kProgress},
    {ViewName::settings, "frame.settings", "Settings", ui::Icon::kSettings},
}};

std::string Badge(int count) { return count <= 0 ? "" : count > 999 ? "999+" : std::to_string(count); }

std::optional<Intent> DrawPlaces(Ui& ui, const FrameModel& model) {
  std::optional<Intent> asked;
  for (std::size_t i = 0; i < kPlaces.size(); ++i) {
    const Place& place = kPlaces[i];
    const int count = place.view == ViewName::home     ? model.due
                      : place.view == ViewName::curate ? model.proposed
                                                       : 0;
    const std::string badge = Badge(count);
    if (ui::NavigationItem(ui, place.name, place.label,
                           {.icon = place.icon,
                            .badge = badge,
                            .key = {static_cast<int>('1' + i), ui::kControl},
                            .current = place.view == model.view}))
      asked = intent::Show{place.view};
  }
  return asked;
}

std::optional<Intent> DrawThemeSwitch(Ui& ui, bool narrow) {
  const bool dark = ui.theme().kind == ui::ThemeKind::kDark;
  const char* label = dark ? "Light theme" : "Dark theme";
  const ui::ButtonLook look{
      .style = ui::ButtonStyle::kQuiet, .size = ui::ButtonSize::kSmall, .key = kThemeKey, .width = -1};
  const bool turned = narrow ? ui::MarkButton(ui, "frame.theme", label, ui::Icon::kToday, kThemeKey)
                             : ui::Button(ui, "frame.theme", label, look);
  if (!turned) return std::nullopt;
  return intent::SetSetting{"theme", dark ? "light" : "dark"};
}

void DrawImporting(Ui& ui, const ImportStatus& importing, bool narrow) {
  if (!narrow) {
    const std::string stage = importing.stage.empty() ? "Importing" : importing.stage;
    ui::Label(ui, "frame.import.stage", stage, {.face = ui::Face::kSmall});
    ui::Label(ui, "frame.import.source", importing.source, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  }
  ui::ProgressBar(ui, "frame.import", "Import", static_cast<float>(importing.fraction));
  ui::Gap(ui, kBelowImport);
}

std::optional<Intent> DrawFoot(Ui& ui, FrameState& state, bool narrow) {
  if (narrow) {
    if (ui::MarkButton(ui, "frame.search", "Search", ui::Icon::kSearch, kSearchKey))
      state.palette.open = true;
    return DrawThemeSwitch(ui, true);
  }
  std::optional<Intent> asked;
  const ui::FieldAnswer search =
      ui::SearchBox(ui, "frame.search", state.search,
                    {.label = "Search the questions", .placeholder = "Search…", .key = kSearchKey});
  if (search.submitted && !state.search.empty()) asked = intent::Search{state.search};
  if (auto theme = DrawThemeSwitch(ui, false)) asked = theme;
  return asked;
}

std::optional<Intent> DrawSidebar(Ui& ui, const FrameModel& model, FrameState& state) {
  ui::Sidebar side(ui, "Lacuna");
  const bool importing = model.importing.running;
  const float foot = kFootHeight + (!importing ? 0 : side.narrow() ? kImportBarHeight : kImportHeight);
  const float needed = ui::metrics::kNavigationStep * static_cast<float>(kPlaces.size()) + 12;
  const float room = ui::HeightLeft(ui) / ui.scale() - foot;
  std::optional<Intent> asked;
  if (room < needed) {
    const ui::ScrollArea scroll(ui, "frame.places", std::max(60.0F, room - 8), 4, false);
    asked = DrawPlaces(ui, model);
  } else {
    asked = DrawPlaces(ui, model);
  }
  side.Foot(foot);
  if (importing) DrawImporting(ui, model.importing, side.narrow());
  if (auto intent = DrawFoot(ui, state, side.narrow())) asked = intent;
  return asked;
}

// A notice that says what was done floats away; one that says what went wrong pushes the page down until
// closed.
void DrawNotice(Ui& ui, const FrameModel& model, FrameState& state) {
  if (!model.notice) return;
  if (!model.notice->is_error) {
    ui.ShowToast(model.notice->text);
    state.notice_seen = true;
    return;
  }
  const ui::Rect page = ui::PageRect(ui);
  const ui::Column column(ui, {page.x, ui.Px(16), page.w, page.h});
  const auto answer = ui::Banner(ui, "frame.notice", model.notice->text,
                                 {.severity = ui::Severity::kError, .can_close = true});
  if (answer == ui::BannerAnswer::kClosed) state.notice_seen = true;
  ui::CutPageTop(ui, std::max(0.0F, column.used() + ui.Px(4)));
}

}  // namespace

std::optional<Intent> DrawFrame(Ui& ui, const FrameModel& model, FrameState& state) {
  state.notice_seen = false;
  ui::Backdrop(ui);
  std::optional<Intent> asked = DrawSidebar(ui, model, state);
  DrawNotice(ui, model, state);
  if (ui::Action(ui, "frame.palette", "All commands", kPaletteKey)) state.palette.open = true;
  if (auto intent = DrawPalette(ui, state.palette)) asked = intent;
  return asked;
}

}  // namespace lacuna
