// The sheet that follows an import: what was found, why not more, and how to go on.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/library.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"
#include "content/bank.h"

namespace lacuna {
namespace {

constexpr std::size_t kReasonsShown = 4;

void TakeOver(const ImportSheet& sheet, ImportSheetState& state) {
  if (state.article == sheet.article) return;
  state = {};
  state.article = sheet.article;
  state.title = state.kept_title = sheet.title;
  state.author = state.kept_author = sheet.author;
  state.published = state.kept_published = sheet.published;
  state.source = state.kept_source = sheet.source;
}

constexpr const char* kTitleField = "sheet.title_field";
constexpr const char* kAuthorField = "sheet.author";
constexpr const char* kPublishedField = "sheet.published";
constexpr const char* kSourceField = "sheet.source";

// What was typed since it was last handed over. A field that still has the keyboard waits, unless `all`.
std::optional<Intent> Edited(Ui& ui, const ImportSheet& sheet, ImportSheetState& state, bool all) {
  ArticleEdit edit;
  bool any = false;
  const auto compare = [&](const char* field, const std::string& now, std::string& kept,
                           std::optional<std::string>& change) {
    const bool being_typed = ui.typing() && ui.focus().Is(field);
    if (now == kept || (being_typed && !all)) return;
    change = kept = now;
    any = true;
  };
  compare(kTitleField, state.title, state.kept_title, edit.title);
  compare(kAuthorField, state.author, state.kept_author, edit.author);
  compare(kPublishedField, state.published, state.kept_published, edit.published);
  compare(kSourceField, state.source, state.kept_source, edit.source);
  if (!any) return std::nullopt;
  return intent::EditArticle{sheet.article, edit};
}

void DrawFound(Ui& ui, const ImportSheet& sheet) {
  const ui::Row row(ui, {.gap = 40, .wraps = true});
  ui::Figure(ui, "sheet.cards", "Cards", Thousands(sheet.cards));
  ui::Figure(ui, "sheet.questions", "Ways to ask them", Thousands(sheet.questions));
  ui::Figure(ui, "sheet.words", "Words read", Thousands(sheet.words));
}

// "Too weak to be worth asking." reads on in a line of several: without its stop, with a capital.
std::string AsPhrase(std::string reason) {
  if (!reason.empty() && reason.back() == '.') reason.pop_back();
  if (!reason.empty() && reason[0] >= 'a' && reason[0] <= 'z') reason[0] = static_cast<char>(reason[0] - 32);
  return reason;
}

void DrawReasons(Ui& ui, const ImportSheet& sheet) {
  if (!sheet.changes.empty()) {
    ui::Paragraph(ui, "sheet.changes", sheet.changes + ". Ctrl+Z takes it back.");
    return;
  }
  if (sheet.refused.empty()) return;
  ui::Label(ui, "sheet.why", sheet.cards == 0 ? "Why there is none" : "Why not more",
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  std::string line;
  for (std::size_t i = 0; i < std::min(kReasonsShown, sheet.refused.size()); ++i) {
    const auto& [reason, count] = sheet.refused[i];
    line += fmt::format("{}{} ({})", i == 0 ? "" : "   ·   ", AsPhrase(reason), Thousands(count));
  }
  ui::Paragraph(ui, "sheet.reasons", line, {.face = ui::Face::kSmall});
}

bool DrawFields(Ui& ui, ImportSheetState& state) {
  bool submitted = false;
  const auto field = [&](const char* name, const char* label, std::string& text, float width) {
    submitted =
        ui::TextField(ui, name, text, {.label = label, .show_label = true, .width = width}).submitted ||
        submitted;
  };
  field(kTitleField, "Title", state.title, 0);
  const float half = std::floor((ui::WidthLeft(ui) / ui.scale() - 12) / 2);
  {
    const ui::Row row(ui, {.gap = 12});
    field(kAuthorField, "Author", state.author, half);
    field(kPublishedField, "Date", state.published, half);
  }
  field(kSourceField, "Source", state.source, 0);
  return submitted;
}

struct Onward {
  std::optional<Intent> intent;
  std::string button;
};

Onward DrawOnward(Ui& ui, const ImportSheet& sheet) {
  Onward onward;
  const ui::Row row(ui, {.gap = 10, .wraps = true});
  const auto button = [&](const char* name, const std::string& label, ui::ButtonLook look, Intent intent) {
    if (ui::Button(ui, name, label, look)) onward = {std::move(intent), name};
  };
  const int best = std::min(sheet.cards, kBestCards);
  const auto primary = ui::ButtonStyle::kPrimary;
  if (sheet.flagged) {
    button("sheet.changed", "Look at what changed", {.style = primary, .key = ui::key::kSpace},
           intent::Curate{sheet.article, true});
    button("sheet.read", "Read it", {.key = {'R'}}, intent::OpenArticle{sheet.article, std::nullopt});
  } else if (best > 0) {
    const std::string label = best == 1 ? "Start with it" : fmt::format("Start with the best {}", best);
    button("sheet.start", label, {.style = primary, .key = ui::key::kSpace},
           intent::StartBest{sheet.article});
    button("sheet.curate", "Look through first", {.key = {'L'}}, intent::Curate{sheet.article});
    button("sheet.read", "Read first", {.key = {'R'}}, intent::OpenArticle{sheet.article, std::nullopt});
  } else {
    button("sheet.read", "Read it", {.style = primary, .key = ui::key::kSpace},
           intent::OpenArticle{sheet.article, std::nullopt});
  }
  return onward;
}

std::string TitleOf(const ImportSheet& sheet) {
  if (!sheet.changes.empty()) return "The article was updated";
  if (sheet.already_there) return "This article was in your library already";
  if (sheet.cards == 0) return "The article was read, but gave no questions";
  return "The article was read";
}

}  // namespace

std::optional<Intent> DrawImportSheet(Ui& ui, const ImportSheet& sheet, ImportSheetState& state) {
  TakeOver(sheet, state);
  const float most = ui.screen().h / ui.scale() - 40;
  constexpr float kNatural = 560;
  const bool low = most < kNatural;
  const ui::Sheet panel(ui, "sheet", TitleOf(sheet), {.width = 640, .height = low ? most : 0});
  Onward onward;
  bool submitted = false;
  if (low) {  // the ways on stay in sight, the fields are scrolled to
    const ui::ScrollArea scroll(ui, "sheet.scroll", std::max(60.0F, ui::HeightLeft(ui) / ui.scale()));
    DrawFound(ui, sheet);
    onward = DrawOnward(ui, sheet);
    DrawReasons(ui, sheet);
    submitted = DrawFields(ui, state);
  } else {
    DrawFound(ui, sheet);
    DrawReasons(ui, sheet);
    ui::Gap(ui, 4);
    submitted = DrawFields(ui, state);
    ui::Gap(ui, 8);
    onward = DrawOnward(ui, sheet);
  }
  if (auto edited = Edited(ui, sheet, state, submitted || onward.intent.has_value())) {
    if (onward.intent)
      ui.Activate(onward.button);  // first what was typed, then, in the next frame, the way on
    return edited;
  }
  if (panel.dismissed()) return intent::CloseSheet{};
  return onward.intent;
}

}  // namespace lacuna
