// The sheet that asks whether what was read is a newer version of an article that is there, and shows what
// that would change.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "app/views/library.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr int kChangesShown = 60;
constexpr float kListHeight = 260;

int Changed(const ArticleChanges& changes) {
  return CountOf(changes, CardFate::reworded) + CountOf(changes, CardFate::answer_changed);
}

std::string HowAlike(const EarlierArticle& earlier) {
  if (earlier.same_source) return "it comes from the same place";
  return fmt::format("{:.0f} % of it reads the same", earlier.likeness * 100);
}

void DrawFigures(Ui& ui, const ArticleChanges& changes) {
  const ui::Row row(ui, {.gap = 36, .wraps = true});
  ui::Figure(ui, "update.unchanged", "Cards unchanged", Thousands(CountOf(changes, CardFate::unchanged)));
  ui::Figure(ui, "update.changed", "Changed", Thousands(Changed(changes)));
  ui::Figure(ui, "update.removed", "No longer said", Thousands(CountOf(changes, CardFate::removed)));
  ui::Figure(ui, "update.added", "New",
             Thousands(CountOf(changes, CardFate::added) + CountOf(changes, CardFate::returned)));
}

ui::Ink InkOf(CardFate fate) {
  switch (fate) {
    case CardFate::reworded:
    case CardFate::answer_changed:
      return ui::Ink::kWarn;
    case CardFate::removed:
      return ui::Ink::kBad;
    case CardFate::returned:
    case CardFate::added:
      return ui::Ink::kGood;
    case CardFate::unchanged:
      break;
  }
  return ui::Ink::kDim;
}

std::string Shown(const Wording& wording) { return fmt::format("{}  =  {}", wording.stem, wording.answer); }

void DrawChange(Ui& ui, const std::string& name, const CardChange& change) {
  {
    const ui::Row row(ui, {.gap = 8, .wraps = true});
    ui::Pill(ui, name + ".fate", Name(change.fate), InkOf(change.fate));
    if (change.rejected) ui::Pill(ui, name + ".rejected", "rejected");
    if (change.by_hand) ui::Pill(ui, name + ".by_hand", "your wording");
  }
  if (!change.before.stem.empty())
    ui::Paragraph(ui, name + ".was", "Was: " + Shown(change.before), {.ink = ui::Ink::kDim});
  if (!change.after.stem.empty()) ui::Paragraph(ui, name + ".now", "Now: " + Shown(change.after));
}

void DrawChanges(Ui& ui, const ArticleChanges& changes, float height) {
  static constexpr std::array kShownFates = {CardFate::answer_changed, CardFate::reworded, CardFate::removed,
                                             CardFate::returned, CardFate::added};
  const ui::ScrollArea scroll(ui, "update.list", height, 10);
  int shown = 0;
  for (const CardFate fate : kShownFates)
    for (const CardChange& change : changes.cards)
      if (change.fate == fate && shown < kChangesShown)
        DrawChange(ui, fmt::format("update.change.{}", shown++), change);
  if (shown == 0) ui::Paragraph(ui, "update.none", "No card is touched.", {.ink = ui::Ink::kDim});
}

}  // namespace

std::optional<Intent> DrawUpdateSheet(Ui& ui, const UpdateSheet& sheet) {
  std::optional<Intent> asked;
  const ui::Sheet panel(ui, "update", "Is this a newer version?", {.width = 680});
  ui::Paragraph(ui, "update.which",
                fmt::format("{} looks like “{}” in your library: {}.", sheet.source, sheet.earlier.title,
                            HowAlike(sheet.earlier)));
  DrawFigures(ui, sheet.changes);
  const float room = ui.screen().h / ui.scale() - 400;
  DrawChanges(ui, sheet.changes, std::clamp(room, 80.0F, kListHeight));
  ui::Paragraph(ui, "update.hint", "Updating keeps what was learned; Ctrl+Z takes it back.",
                {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  {
    const ui::Row row(ui, {.gap = 10, .wraps = true});
    if (ui::Button(ui, "update.update", "Update it",
                   {.style = ui::ButtonStyle::kPrimary, .key = ui::key::kSpace}))
      asked = intent::UpdateArticle{};
    if (ui::Button(ui, "update.separate", "Keep both apart", {.key = {'S'}})) asked = intent::KeepSeparate{};
    if (ui::Button(ui, "update.leave", "Leave it out", {.style = ui::ButtonStyle::kQuiet}))
      asked = intent::LeaveOut{};
  }
  if (panel.dismissed()) return intent::LeaveOut{};
  return asked;
}

}  // namespace lacuna
