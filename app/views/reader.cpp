#include "app/views/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/page.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/layout.h"
#include "app/widgets/text.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr float kBetween = ui::metrics::kCardGap, kTextWidth = 700;

ui::FlowKind FlowKindOf(BlockKind kind) {
  switch (kind) {
    case BlockKind::title:
      return ui::FlowKind::kTitle;
    case BlockKind::heading:
      return ui::FlowKind::kHeading;
    case BlockKind::paragraph:
    case BlockKind::caption:
    case BlockKind::byline:
      return ui::FlowKind::kParagraph;
    case BlockKind::list_item:
      return ui::FlowKind::kListItem;
    case BlockKind::quotation:
      return ui::FlowKind::kQuotation;
    case BlockKind::table_row:
      return ui::FlowKind::kTableRow;
  }
  return ui::FlowKind::kParagraph;
}

ui::FlowMarkKind FlowKindOf(MarkKind kind) {
  switch (kind) {
    case MarkKind::known:
      return ui::FlowMarkKind::kGood;
    case MarkKind::fading:
      return ui::FlowMarkKind::kWarn;
    case MarkKind::not_asked:
      return ui::FlowMarkKind::kAccent;
    case MarkKind::proposed:
      return ui::FlowMarkKind::kQuiet;
  }
  return ui::FlowMarkKind::kQuiet;
}

std::string NameOf(MarkKind kind) {
  switch (kind) {
    case MarkKind::known:
      return "Known";
    case MarkKind::fading:
      return "Fading";
    case MarkKind::not_asked:
      return "Not asked yet";
    case MarkKind::proposed:
      return "Proposed";
  }
  return "";
}

std::vector<ui::FlowBlock> BlocksOf(const Article& article) {
  std::vector<ui::FlowBlock> blocks;
  for (const Block& block : article.blocks) blocks.push_back({block.span, FlowKindOf(block.kind)});
  return blocks;
}

// The marks as they are drawn, and beside them the question each of them opens. The place one came for covers
// what it overlaps, and opens the first of its questions.
struct Marks {
  std::vector<ui::FlowMark> drawn;
  std::vector<QuestionId> questions;
};

Marks MarksOf(const ReaderModel& model) {
  Marks marks;
  std::optional<std::size_t> sought;
  const auto put_sought = [&] {
    if (sought || !model.highlighted) return;
    sought = marks.drawn.size();
    marks.drawn.push_back({*model.highlighted, ui::FlowMarkKind::kSought, "The evidence", false});
    marks.questions.emplace_back();
  };
  for (const ReaderMark& mark : model.marks) {
    const bool covered = model.highlighted && mark.span.Overlaps(*model.highlighted);
    if (model.highlighted && model.highlighted->begin <= mark.span.begin) put_sought();
    if (!covered) {
      marks.drawn.push_back(
          {mark.span, FlowKindOf(mark.kind), fmt::format("{}: {}", NameOf(mark.kind), mark.stem), true});
      marks.questions.push_back(mark.question);
      continue;
    }
    put_sought();
    if (marks.drawn[*sought].link) continue;
    marks.drawn[*sought].link = true;
    marks.drawn[*sought].label = mark.stem;
    marks.questions[*sought] = mark.question;
  }
  put_sought();
  return marks;
}

void DrawLegend(Ui& ui, const ReaderModel& model) {
  const auto line = [&](const char* name, MarkKind kind, int count) {
    ui::FlowLegend(ui, name, FlowKindOf(kind), fmt::format("{}  {}", count, FoldCase(NameOf(kind))));
  };
  line("reader.known", MarkKind::known, model.known);
  line("reader.fading", MarkKind::fading, model.fading);
  line("reader.not_asked", MarkKind::not_asked, model.not_asked);
  line("reader.proposed", MarkKind::proposed, model.proposed);
}

std::string BackLabel(ViewName view) {
  switch (view) {
    case ViewName::home:
      return "Back to Today";
    case ViewName::curate:
      return "Back to Curate";
    case ViewName::study:
      return "Back to Study";
    case ViewName::quiz:
      return "Back to the quiz";
    case ViewName::progress:
      return "Back to Progress";
    case ViewName::library:
    case ViewName::reader:
    case ViewName::settings:
      break;
  }
  return "Back to the library";
}

std::optional<Intent> DrawButtons(Ui& ui, const ReaderModel& model, const ReaderState& state, float width) {
  std::optional<Intent> asked;
  const ViewName back = state.back.value_or(ViewName::library);
  if (ui::Button(ui, "reader.back", BackLabel(back), {.key = ui::key::kEscape, .width = width}))
    asked = intent::Show{back == ViewName::reader || back == ViewName::settings ? ViewName::library : back};
  if (!model.is_current) {
    if (ui::Button(ui, "reader.current", "Open the current version", {.key = {'V'}, .width = width}))
      asked = intent::OpenArticle{model.article->id, std::nullopt};
    return asked;
  }
  const bool any = model.known + model.fading + model.not_asked + model.proposed > 0;
  if (ui::Button(ui, "reader.curate", "Look through its questions",
                 {.key = {'L'}, .enabled = any, .width = width}))
    asked = intent::Curate{model.article->id};
  return asked;
}

// An earlier version is what was read when a question was asked.
void DrawVersion(Ui& ui, const ReaderModel& model) {
  if (model.is_current) return;
  ui::Paragraph(ui, "reader.version",
                fmt::format("This is version {}, as it was when the question was made. The article has been "
                            "updated since.",
                            model.article->version),
                {.ink = ui::Ink::kWarn});
}

// Keeps the scroll position with its article, and goes where one was sent.
void Follow(const ReaderModel& model, ReaderState& state) {
  if (state.shown != model.article->id || state.version != model.article->version) {
    state.shown = model.article->id;
    state.version = model.article->version;
    state.flow = {};
    state.flow.scroll_to = 0;
  }
  if (state.scroll_to_highlight && model.highlighted) state.flow.scroll_to = model.highlighted->begin;
  state.scroll_to_highlight = false;
}

std::optional<Intent> DrawText(Ui& ui, const ui::Rect& rect, const ReaderModel& model, ReaderState& state) {
  const ui::Card card(ui, "reader.card", {.rect = rect, .padding = 10, .lift = 1.3F});
  const ui::Rect& inside = card.inside();
  const float width = std::min(inside.w - ui.Px(32), ui.Px(kTextWidth));
  const ui::Column column(ui, {std::floor(inside.center_x() - width / 2), inside.y, width, inside.h}, 0);
  const ui::ScrollArea scroll(ui, "reader.scroll", inside.h / ui.scale(), 0);
  ui::Gap(ui, 22);
  const Marks marks = MarksOf(model);
  const auto answer =
      ui::FlowText(ui, "reader.text", model.article->text, BlocksOf(*model.article), marks.drawn, state.flow);
  ui::Gap(ui, 40);
  if (!answer.pressed) return std::nullopt;
  return intent::OpenQuestion{marks.questions[*answer.pressed]};
}

std::optional<Intent> DrawWide(Ui& ui, const ReaderModel& model, ReaderState& state) {
  const auto columns = ui::SplitColumns(ui, ui::PageRect(ui), {-1, 300}, kBetween);
  auto asked = DrawText(ui, columns[0], model, state);
  const ui::Column side(ui, columns[1], kBetween);
  {
    const ui::Card card(ui, "reader.about", {.padding = ui::metrics::kSideCardPadding, .gap = 10});
    ui::Paragraph(ui, "reader.title", model.article->title, {.face = ui::Face::kHeading});
    if (!model.byline.empty())
      ui::Paragraph(ui, "reader.byline", model.byline, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
    DrawVersion(ui, model);
    if (auto pressed = DrawButtons(ui, model, state, -1)) asked = pressed;
  }
  if (!model.is_current) return asked;
  const ui::Card card(ui, "reader.legend", {.padding = ui::metrics::kSideCardPadding, .gap = 4});
  ui::Label(ui, "reader.legend.title", "Marked in the text",
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  ui::Gap(ui, 4);
  DrawLegend(ui, model);
  ui::Gap(ui, 6);
  ui::Paragraph(ui, "reader.legend.hint", "Press a mark to see its question.",
                {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  return asked;
}

std::optional<Intent> DrawNarrow(Ui& ui, const ReaderModel& model, ReaderState& state) {
  std::optional<Intent> asked;
  const ui::Column page(ui, ui::PageRect(ui), 10);
  {
    const ui::Row row(ui, {.gap = 10, .wraps = true});
    asked = DrawButtons(ui, model, state, 0);
  }
  if (IsHigh(ui, 420)) DrawVersion(ui, model);
  if (IsHigh(ui, 420) && model.is_current) {
    const ui::Row row(ui, {.gap = 18, .wraps = true});
    DrawLegend(ui, model);
  }
  const float room = std::max(ui::HeightLeft(ui), ui.Px(90));
  if (auto opened = DrawText(ui, ui::Place(ui, 0, room), model, state)) asked = opened;
  return asked;
}

std::optional<Intent> DrawNothing(Ui& ui) {
  const ui::Column page(ui, ui::PageRect(ui), 16);
  ui::PageTitle(ui, "reader.title", "Reader");
  std::optional<ui::ScrollArea> scroll;
  if (!IsHigh(ui, 400)) scroll.emplace(ui, "reader.scroll");
  const ui::Card card(ui, "reader.empty", {.padding = 40, .gap = 20});
  ui::EmptyPlace(ui, "reader.nothing", ui::Icon::kReader, "No article is open",
                 "Choose one in the library, or follow the evidence of any question here.");
  const ui::Rect room = ui::Place(ui, 0, ui.Px(42));
  const float width = std::min(room.w, ui.Px(220));
  const ui::Column middle(ui, {room.center_x() - width / 2, room.y, width, room.h});
  if (ui::Button(ui, "reader.library", "Open the library",
                 {.style = ui::ButtonStyle::kPrimary, .key = ui::key::kSpace, .width = -1}))
    return intent::Show{ViewName::library};
  return std::nullopt;
}

}  // namespace

std::optional<Intent> DrawReader(Ui& ui, const ReaderModel& model, ReaderState& state) {
  if (!model.article) return DrawNothing(ui);
  Follow(model, state);
  return HasSideColumn(ui) ? DrawWide(ui, model, state) : DrawNarrow(ui, model, state);
}

}  // namespace lacuna
