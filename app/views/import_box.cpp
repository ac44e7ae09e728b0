#include "app/views/import_box.h"

#include <fmt/format.h>

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/paint.h"
#include "app/widgets/text.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr float kImportButtonWidth = 112, kPasteHeight = 150, kFieldPadding = 32;
constexpr const char* kPathWords = "File (PDF, EPUB, DOCX, ODT, HTML, text) or web address";
constexpr ui::Key kControlEnter{ui::key::kEnter.code, ui::kControl};

}  // namespace

std::optional<Intent> DrawPathBox(Ui& ui, const std::string& name, ImportBoxState& state,
                                  bool focus_at_first) {
  const ui::Row row(ui, {.gap = 10});
  const float width = ui::WidthLeft(ui) / ui.scale() - kImportButtonWidth - 10;
  const bool fits = ui::WidthOf(ui, ui::Face::kBody, kPathWords) <= ui.Px(width - kFieldPadding);
  const auto path = ui::TextField(ui, name + ".path", state.path,
                                  {.label = "Path or address of an article",
                                   .placeholder = fits ? kPathWords : "File or web address",
                                   .focus_at_first = focus_at_first,
                                   .width = width,
                                   .key = {'O', ui::kControl}});
  const std::string trimmed(Trim(state.path));
  const bool pressed =
      ui::Button(ui, name + ".import", "Import", {.enabled = !trimmed.empty(), .width = kImportButtonWidth});
  if (trimmed.empty() || !(path.submitted || pressed)) return std::nullopt;
  state.path.clear();
  state.asks_path = false;
  return intent::ImportPaths{{trimmed}};
}

std::optional<Intent> DrawPasteBox(Ui& ui, const std::string& name, ImportBoxState& state) {
  const auto text =
      ui::TextBox(ui, name + ".text", state.pasted, kPasteHeight,
                  {.label = "Text of an article",
                   .placeholder = "Paste the text here (its first line becomes the title), or a web address",
                   .focus_at_first = true});
  const bool any = !Trim(state.pasted).empty();
  bool add = text.submitted && any;
  const ui::Row row(ui, {.gap = 10});
  if (ui::Button(ui, name + ".add", "Make questions",
                 {.style = ui::ButtonStyle::kPrimary, .key = kControlEnter, .enabled = any}))
    add = true;
  if (ui::Button(ui, name + ".cancel", "Cancel", {.style = ui::ButtonStyle::kQuiet})) state.pasting = false;
  if (!add) return std::nullopt;
  state.pasting = false;
  return intent::ImportText{std::exchange(state.pasted, {})};
}

std::optional<Intent> DrawImportProgress(Ui& ui, const std::string& name, const ImportStatus& status) {
  std::string line = status.stage.empty() ? "Waiting to begin" : status.stage;
  if (status.total > 1) line += fmt::format("  ·  article {} of {}", status.done + 1, status.total);
  std::optional<Intent> asked;
  const ui::Card card(ui, name + ".card", {.padding = 20, .gap = 8, .lift = 0.5F});
  ui::Label(ui, name, status.source, {.face = ui::Face::kStrong});
  ui::Label(ui, name + ".stage", line, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  ui::ProgressBar(ui, name + ".bar", "Import", static_cast<float>(status.fraction));
  if (ui::Button(ui, name + ".cancel", "Cancel import",
                 {.size = ui::ButtonSize::kSmall, .key = ui::key::kEscape}))
    asked = intent::CancelImport{};
  return asked;
}

}  // namespace lacuna
