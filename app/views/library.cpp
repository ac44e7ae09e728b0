#include "app/views/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/page.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/field.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

using Row = LibraryModel::Row;

constexpr float kBetween = ui::metrics::kCardGap, kRowHeight = 66, kMasteryWidth = 170, kListAlone = 330;
constexpr float kWithoutScrolling = 440;  // the page height from which only the list scrolls

// ---- the list
// ---------------------------------------------------------------------------------------------------

bool Answers(const Row& row, const std::string& folded) {
  if (folded.empty()) return true;
  const ArticleSummary& article = row.article;
  return FoldCase(article.title + " " + article.author + " " + article.published).find(folded) !=
         std::string::npos;
}

std::vector<const Row*> Filtered(const LibraryModel& model, const std::string& filter) {
  const std::string folded = FoldCase(std::string(Trim(filter)));
  std::vector<const Row*> rows;
  for (const Row& row : model.rows)
    if (Answers(row, folded)) rows.push_back(&row);
  return rows;
}

std::string Origin(const Row& row) {
  const ArticleSummary& article = row.article;
  return Dotted({article.is_sample ? "Sample" : "", article.author, article.published,
                 CountOf(static_cast<long long>(article.words), "word")});
}

std::string CardsWords(const Row& row) {
  const ArticleSummary& article = row.article;
  if (article.cards == 0) return "no cards";
  std::string proposed = article.proposed > 0 ? Thousands(article.proposed) + " new" : "";
  if (article.accepted == 0) return proposed;
  return Dotted({fmt::format("{:.0f} of {} known", row.mastery.known, article.accepted), proposed});
}

float MasteryOf(const Row& row) {
  return row.mastery.cards > 0 ? static_cast<float>(row.mastery.known / row.mastery.cards) : 0;
}

void DrawRow(Ui& ui, const std::string& name, const Row& row) {
  const bool roomy = ui::WidthLeft(ui) > ui.Px(420);
  const float text = ui::WidthLeft(ui) / ui.scale() - (roomy ? kMasteryWidth + 24 : 0);
  ui::Gap(ui, 4);
  const ui::Row line(ui, {.gap = 24});
  float used = 0;
  const ui::Rect room = ui::Room(ui);
  {
    const ui::Column left(ui, {room.x, room.y, ui.Px(text), room.h}, 3);
    ui::Label(ui, name + ".title", row.article.title, {.face = ui::Face::kStrong});
    ui::Label(ui, name + ".origin", roomy ? Origin(row) : CardsWords(row),
              {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
    used = left.used();
  }
  ui::Place(ui, ui.Px(text), used);
  if (!roomy) return;
  const ui::Rect rest = ui::Room(ui);
  const ui::Column right(ui, {rest.x, rest.y + ui.Px(3), ui.Px(kMasteryWidth), rest.h}, 8);
  ui::Label(ui, name + ".cards", CardsWords(row),
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim, .align = ui::Align::kRight});
  ui::ProgressBar(ui, name + ".mastery", "Known of " + row.article.title, MasteryOf(row), 0,
                  ui::Ink::kAccent2);
}

std::optional<Intent> DrawList(Ui& ui, const std::vector<const Row*>& rows, LibraryState& state,
                               float height) {
  const ui::ListRows list{
      .count = static_cast<int>(rows.size()),
      .label = [&](int row) { return rows[static_cast<std::size_t>(row)]->article.title; },
      .draw =
          [&](int row, const ui::Rect&) {
            DrawRow(ui, fmt::format("library.list.{}", row), *rows[static_cast<std::size_t>(row)]);
          }};
  if (state.list.selected < 0 && !rows.empty()) state.list.selected = 0;
  ui::List(ui, "library.list", list, state.list, {.height = height, .row_height = kRowHeight});
  return std::nullopt;
}

// ---- one article
// ------------------------------------------------------------------------------------------------

// `width` 0: small buttons of their natural width.
std::optional<Intent> DrawActions(Ui& ui, const Row& row, LibraryState& state, float width) {
  std::optional<Intent> asked;
  const auto size = width > 0 ? ui::ButtonSize::kMedium : ui::ButtonSize::kSmall;
  const ArticleSummary& article = row.article;
  const bool can_study = article.accepted > 0 && row.bank.has_value();
  if (ui::Button(ui, "library.read", "Read", {.size = size, .key = ui::key::kEnter, .width = width}))
    asked = intent::OpenArticle{article.id, std::nullopt};
  if (ui::Button(ui, "library.study", "Study",
                 {.size = size,
                  .key = {'S'},
                  .enabled = can_study,
                  .width = width,
                  .tooltip = can_study ? "" : "Accept some of its questions first"}))
    asked = intent::Study{row.bank};
  if (ui::Button(ui, "library.curate", "Look through",
                 {.size = size, .key = {'L'}, .enabled = article.cards > 0, .width = width}))
    asked = intent::Curate{article.id};
  if (ui::Button(ui, "library.remove", "Remove…",
                 {.style = ui::ButtonStyle::kQuiet, .size = size, .key = ui::key::kDelete, .width = width}))
    state.removing = article.id;
  return asked;
}

std::optional<Intent> DrawActionGrid(Ui& ui, const Row& row, LibraryState& state) {
  const ui::Row line(ui, {.gap = 10, .wraps = true});
  return DrawActions(ui, row, state, std::floor((ui::WidthLeft(ui) / ui.scale() - 10) / 2) - 1);
}

std::string KnownSentence(const Row& row) {
  const ArticleSummary& article = row.article;
  if (article.cards == 0) return "No questions came out of it.";
  if (article.accepted == 0)
    return fmt::format("{} to be looked through; none is asked yet.",
                       CountOf(article.proposed, "question waits", "questions wait"));
  const std::string waiting =
      article.proposed > 0
          ? fmt::format(" {} to be looked through.", CountOf(article.proposed, "more waits", "more wait"))
          : "";
  if (row.mastery.seen == 0)
    return fmt::format("{} ready, none asked yet.{}", CountOf(article.accepted, "card is", "cards are"),
                       waiting);
  const int unseen = row.mastery.cards - row.mastery.seen;
  const std::string never = unseen > 0 ? "; " + CountOf(unseen, "was", "were") + " never asked" : "";
  return fmt::format("You would know about {:.0f} of {} today{}.{}", row.mastery.known,
                     CountOf(article.accepted, "card"), never, waiting);
}

std::optional<Intent> DrawChosen(Ui& ui, const Row& row, LibraryState& state) {
  const ui::Card card(ui, "library.chosen", {.padding = ui::metrics::kSideCardPadding, .gap = 10});
  ui::Label(ui, "library.chosen.title", row.article.title, {.face = ui::Face::kHeading});
  const std::string origin = Dotted({row.article.author, row.article.published, row.article.publisher});
  if (!origin.empty())
    ui::Label(ui, "library.chosen.origin", origin, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  ui::Label(ui, "library.chosen.imported",
            Dotted({row.article.is_sample ? "Sample article" : "", "added " + row.imported_on,
                    CountOf(static_cast<long long>(row.article.words), "word")}),
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  ui::Paragraph(ui, "library.chosen.known", KnownSentence(row));
  ui::ProgressBar(ui, "library.chosen.mastery", "Known", MasteryOf(row), 0, ui::Ink::kAccent2);
  ui::Gap(ui, 4);
  return DrawActionGrid(ui, row, state);
}

// ---- the ways in
// ------------------------------------------------------------------------------------------------

std::optional<Intent> DrawWaysIn(Ui& ui, const LibraryModel& model, LibraryState& state) {
  std::optional<Intent> asked = DrawPathBox(ui, "library.file", state.import, false);
  ui::Label(ui, "library.drop", "or drop files anywhere on the window",
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  if (state.import.pasting) {
    if (auto pasted = DrawPasteBox(ui, "library.pasted", state.import)) asked = pasted;
    return asked;
  }
  const ui::Row row(ui, {.gap = 10, .wraps = true});
  if (ui::Button(ui, "library.paste", "Paste text", {.size = ui::ButtonSize::kSmall, .key = {'P'}}))
    state.import.pasting = true;
  if (!model.samples_loaded &&
      ui::Button(ui, "library.samples", "Add the samples", {.size = ui::ButtonSize::kSmall, .key = {'E'}}))
    asked = intent::LoadSamples{};
  return asked;
}

std::optional<Intent> DrawAddCard(Ui& ui, const LibraryModel& model, LibraryState& state) {
  if (state.adding) return std::nullopt;  // they stand on the sheet
  if (model.importing.running) return DrawImportProgress(ui, "library.importing", model.importing);
  const ui::Card card(ui, "library.add", {.padding = ui::metrics::kSideCardPadding, .gap = 12});
  ui::Heading(ui, "library.add.title", "Add an article");
  return DrawWaysIn(ui, model, state);
}

std::optional<Intent> DrawAddSheet(Ui& ui, const LibraryModel& model, LibraryState& state) {
  if (!state.adding) return std::nullopt;
  const ui::Sheet sheet(ui, "library.add", "Add an article");
  auto asked = DrawWaysIn(ui, model, state);
  if (asked || sheet.dismissed()) state.adding = false;
  return asked;
}

// ---- the page
// ---------------------------------------------------------------------------------------------------

std::string Subtitle(const LibraryModel& model) {
  int accepted = 0, proposed = 0;
  for (const Row& row : model.rows) accepted += row.article.accepted, proposed += row.article.proposed;
  return Dotted({CountOf(static_cast<long long>(model.rows.size()), "article"), CountOf(accepted, "card"),
                 proposed > 0 ? Thousands(proposed) + " to look through" : ""});
}

std::optional<Intent> DrawEmpty(Ui& ui, const LibraryModel& model, LibraryState& state) {
  std::optional<Intent> asked;
  const ui::ScrollArea scroll(ui, "library.scroll", 0, kBetween);
  {
    const ui::Card card(ui, "library.empty", {.padding = 40});
    ui::EmptyPlace(ui, "library.nothing", ui::Icon::kLibrary, "No articles yet",
                   "Every article you add stands here, with how much of it you know.");
  }
  if (auto added = DrawAddCard(ui, model, state)) asked = added;
  return asked;
}

const Row* ChosenOf(const std::vector<const Row*>& rows, const LibraryState& state) {
  const bool there = state.list.selected >= 0 && state.list.selected < static_cast<int>(rows.size());
  return there ? rows[static_cast<std::size_t>(state.list.selected)] : nullptr;
}

std::optional<Intent> DrawFound(Ui& ui, const std::vector<const Row*>& rows, LibraryState& state,
                                float height) {
  if (!rows.empty()) return DrawList(ui, rows, state, height);
  ui::Gap(ui, 24);
  ui::EmptyPlace(ui, "library.none", ui::Icon::kSearch, "Nothing found",
                 "No title, author or date has these words. Escape and the cross empty the search.");
  return std::nullopt;
}

void DrawFilter(Ui& ui, LibraryState& state) {
  const auto filter =
      ui::SearchBox(ui, "library.filter", state.filter,
                    {.label = "Filter", .placeholder = "Title, author or date", .key = {'/'}});
  if (filter.changed) state.list = {.selected = 0, .show_selected = true};
}

// Side by side: the list, and the chosen article with the ways in.
std::optional<Intent> DrawWide(Ui& ui, const LibraryModel& model, LibraryState& state) {
  std::optional<Intent> asked;
  const std::vector<const Row*> rows = Filtered(model, state.filter);
  const ui::Rect rest = ui::Place(ui, 0, ui::HeightLeft(ui));
  const auto columns = ui::SplitColumns(ui, rest, {-1, ui::metrics::kSideColumnWidth}, kBetween);
  {
    const ui::Card card(ui, "library.articles", {.rect = columns[0], .padding = 20});
    DrawFilter(ui, state);
    DrawFound(ui, rows, state, ui::HeightLeft(ui) / ui.scale());
  }
  const ui::Column side(ui, columns[1], kBetween);
  if (const Row* chosen = ChosenOf(rows, state))
    if (auto intent = DrawChosen(ui, *chosen, state)) asked = intent;
  if (auto intent = DrawAddCard(ui, model, state)) asked = intent;
  return asked;
}

// One column: what can be done with the chosen article stands below the list.
std::optional<Intent> DrawNarrow(Ui& ui, const LibraryModel& model, LibraryState& state, bool scrolls) {
  std::optional<Intent> asked;
  const std::vector<const Row*> rows = Filtered(model, state.filter);
  if (model.importing.running) asked = DrawImportProgress(ui, "library.importing", model.importing);
  constexpr float kFoot = 34 + 16;
  const float room = ui::HeightLeft(ui) / ui.scale();
  {
    const ui::Card card(ui, "library.articles",
                        {.height = scrolls ? kListAlone : room - kFoot - 8, .padding = 16, .gap = 10});
    DrawFilter(ui, state);
    DrawFound(ui, rows, state, ui::HeightLeft(ui) / ui.scale());
  }
  const ui::Row row(ui, {.gap = 8, .wraps = true});
  if (const Row* chosen = ChosenOf(rows, state))
    if (auto intent = DrawActions(ui, *chosen, state, 0)) asked = intent;
  if (ui::Button(ui, "library.new", "Add…",
                 {.style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kSmall, .key = {'A'}}))
    state.adding = true;
  return asked;
}

std::optional<Intent> DrawRemoving(Ui& ui, const LibraryModel& model, LibraryState& state) {
  if (!state.removing) return std::nullopt;
  const auto row = std::find_if(model.rows.begin(), model.rows.end(),
                                [&](const Row& each) { return each.article.id == *state.removing; });
  if (row == model.rows.end()) {
    state.removing.reset();
    return std::nullopt;
  }
  std::optional<Intent> asked;
  const ui::Sheet sheet(ui, "library.removing", "Remove “" + row->article.title + "”?");
  ui::Paragraph(
      ui, "library.removing.text",
      "Its questions are no longer asked. Your answers are kept, and Take back (Ctrl+Z) brings it all back.",
      {.ink = ui::Ink::kDim});
  ui::Gap(ui, 8);
  const ui::Row line(ui);
  if (ui::Button(ui, "library.removing.yes", "Remove",
                 {.style = ui::ButtonStyle::kDanger, .key = ui::key::kEnter}))
    asked = intent::RemoveArticle{row->article.id};
  const bool keep = ui::Button(ui, "library.removing.no", "Keep it");
  if (asked || keep || sheet.dismissed()) state.removing.reset();
  return asked;
}

}  // namespace

std::optional<Intent> DrawLibrary(Ui& ui, const LibraryModel& model, LibraryState& state) {
  std::optional<Intent> asked;
  {
    const ui::Column page(ui, ui::PageRect(ui), 16);
    DrawPageHead(ui, "library", "Library", model.rows.empty() ? "" : Subtitle(model));
    if (model.rows.empty()) {
      asked = DrawEmpty(ui, model, state);
    } else if (HasSideColumn(ui) && IsHigh(ui, kWithoutScrolling)) {
      asked = DrawWide(ui, model, state);
    } else if (IsHigh(ui, kWithoutScrolling)) {
      asked = DrawNarrow(ui, model, state, false);
    } else {
      const ui::ScrollArea scroll(ui, "library.scroll", 0, 16, false);
      asked = DrawNarrow(ui, model, state, true);
    }
    if (ui::Action(ui, "library.undo", "Take back the last change", {'Z', ui::kControl}))
      asked = intent::Undo{};
  }
  if (auto added = DrawAddSheet(ui, model, state)) asked = added;
  if (auto removed = DrawRemoving(ui, model, state)) asked = removed;
  return asked;
}

}  // namespace lacuna
