#include "app/views/settings.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/views/page.h"
#include "app/views/setting_row.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kBetween = ui::metrics::kCardGap, kNoticesHeight = 420;
constexpr std::size_t kBackupsShown = 8;
constexpr ui::CardLook kGroupCard{.padding = 24, .gap = 10};

std::optional<Intent> DrawGroup(Ui& ui, const SettingsModel& model, std::size_t index, SettingsState& state) {
  std::optional<Intent> asked;
  const SettingsModel::Group& group = model.groups[index];
  const std::string name = fmt::format("settings.group.{}", index);
  const ui::Card card(ui, name, kGroupCard);
  ui::Heading(ui, name + ".title", group.title);
  for (const SettingsModel::Row& row : group.rows) {
    ui::Gap(ui, 6);
    if (auto set = DrawSettingRow(ui, row, state)) asked = set;
    if (row.key == "retention" && !model.workload.empty())
      ui::Paragraph(ui, "settings.workload", model.workload, {.ink = ui::Ink::kAccent});
  }
  return asked;
}

std::optional<Intent> DrawBackups(Ui& ui, const SettingsModel& model, SettingsState& state) {
  std::optional<Intent> asked;
  const ui::Card card(ui, "settings.backups", kGroupCard);
  ui::Heading(ui, "settings.backups.title", "Library and backups");
  ui::Label(ui, "settings.library.label", "Your library is the file",
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  ui::Paragraph(ui, "settings.library", model.library_path);
  ui::Gap(ui, 4);
  if (ui::Button(ui, "settings.backup", "Make a backup now", {.key = {'B', ui::kControl}}))
    asked = intent::BackUp{};
  if (model.backups.empty())
    ui::Paragraph(ui, "settings.backups.none", "There is no backup yet.", {.ink = ui::Ink::kDim});
  const std::size_t shown = std::min(kBackupsShown, model.backups.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const SettingsModel::Backup& backup = model.backups[i];
    const std::string name = fmt::format("settings.backup.{}", i);
    const ui::Row row(ui, {.gap = 12, .height = 34});
    const float words = ui::WidthLeft(ui) / ui.scale() - 112;
    ui::Gap(ui, 0);
    ui::Label(ui, name, Dotted({backup.when, backup.size}), {.width = words});
    if (ui::Button(ui, name + ".restore", "Restore…", {.size = ui::ButtonSize::kSmall, .width = 100}))
      state.restoring = backup.path;
  }
  if (model.backups.size() > shown)
    ui::Label(
        ui, "settings.backups.more",
        CountOf(static_cast<long long>(model.backups.size() - shown), "older one lies", "older ones lie") +
            " in the folder beside the library.",
        {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  return asked;
}

void DrawAbout(Ui& ui, const SettingsModel& model, SettingsState& state) {
  const ui::Card card(ui, "settings.about", kGroupCard);
  ui::Heading(ui, "settings.about.title", "Lacuna " + model.version);
  if (model.status.empty())
    ui::Label(ui, "settings.status.good", "Everything Lacuna can use is here.", {.ink = ui::Ink::kDim});
  for (std::size_t i = 0; i < model.status.size(); ++i)
    ui::Paragraph(ui, fmt::format("settings.status.{}", i), model.status[i], {.ink = ui::Ink::kWarn});
  ui::Paragraph(ui, "settings.about.words",
                "Nothing leaves this computer: no account, no cloud, no telemetry.", {.ink = ui::Ink::kDim});
  if (ui::Button(ui, "settings.notices.open", "Licences and sources", {.size = ui::ButtonSize::kSmall}))
    state.about = true;
}

std::optional<Intent> DrawRestoring(Ui& ui, const SettingsModel& model, SettingsState& state) {
  if (!state.restoring) return std::nullopt;
  const auto backup = std::find_if(model.backups.begin(), model.backups.end(),
                                   [&](const auto& each) { return each.path == *state.restoring; });
  if (backup == model.backups.end()) {
    state.restoring.reset();
    return std::nullopt;
  }
  std::optional<Intent> asked;
  const ui::Sheet sheet(ui, "settings.restoring", "Restore the backup of " + backup->when + "?");
  ui::Paragraph(
      ui, "settings.restoring.text",
      "The library becomes what it was then. What it is now is kept as a backup first, so this can be "
      "taken back in the same way.",
      {.ink = ui::Ink::kDim});
  ui::Gap(ui, 8);
  const ui::Row row(ui);
  if (ui::Button(ui, "settings.restoring.yes", "Restore",
                 {.style = ui::ButtonStyle::kDanger, .key = ui::key::kEnter}))
    asked = intent::Restore{backup->path};
  const bool keep = ui::Button(ui, "settings.restoring.no", "Leave it as it is");
  if (asked || keep || sheet.dismissed()) state.restoring.reset();
  return asked;
}

// A line of the notices a block.
std::vector<ui::FlowBlock> LinesOf(const std::string& text) {
  std::vector<ui::FlowBlock> blocks;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) blocks.push_back({{begin, end}, ui::FlowKind::kTableRow});
    begin = end + 1;
  }
  return blocks;
}

void DrawNotices(Ui& ui, const SettingsModel& model, SettingsState& state) {
  if (!state.about) return;
  const float room = ui.screen().h / ui.scale() - 160;
  const ui::Sheet sheet(ui, "settings.notices", "Licences and sources", {.width = 760});
  {
    const ui::ScrollArea scroll(ui, "settings.notices.scroll", std::clamp(room, 80.0F, kNoticesHeight));
    ui::FlowText(ui, "settings.notices.text", model.notices, LinesOf(model.notices), {}, state.notices);
  }
  if (sheet.dismissed()) state.about = false;
}

std::optional<Intent> DrawCards(Ui& ui, const SettingsModel& model, SettingsState& state) {
  std::optional<Intent> asked;
  const auto groups = [&](std::size_t first, std::size_t step) {
    for (std::size_t i = first; i < model.groups.size(); i += step)
      if (auto set = DrawGroup(ui, model, i, state)) asked = set;
  };
  const auto rest = [&] {
    if (auto backed_up = DrawBackups(ui, model, state)) asked = backed_up;
    DrawAbout(ui, model, state);
  };
  if (!HasSideColumn(ui)) {
    groups(0, 1);
    rest();
    return asked;
  }
  const auto columns = ui::SplitColumns(ui, ui::Room(ui), {-1, -1}, kBetween);
  float used = 0;
  {
    const ui::Column left(ui, columns[0], kBetween);
    groups(0, 2);
    used = left.used();
  }
  {
    const ui::Column right(ui, columns[1], kBetween);
    groups(1, 2);
    rest();
    used = std::max(used, right.used());
  }
  ui::Place(ui, 0, used);
  return asked;
}

}  // namespace

std::optional<Intent> DrawSettings(Ui& ui, const SettingsModel& model, SettingsState& state) {
  std::optional<Intent> asked;
  {
    const ui::Column page(ui, ui::PageRect(ui), 16);
    ui::PageTitle(ui, "settings.title", "Settings");
    const ui::ScrollArea scroll(ui, "settings.scroll", 0, kBetween);
    asked = DrawCards(ui, model, state);
  }
  if (auto restored = DrawRestoring(ui, model, state)) asked = restored;
  DrawNotices(ui, model, state);
  return asked;
}

}  // namespace lacuna
