#include "app/views/curate.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/views/answer_box.h"
#include "app/views/page.h"
#include "app/views/question_edit.h"
#include "app/views/verdict.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/list.h"
#include "app/widgets/navigation.h"
#include "app/widgets/paint.h"
#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kListWidth = 340;
constexpr float kWideFrom = 720, kHighFrom = 460;  // of the page: room for two columns
constexpr float kFewRowsHeight = 3 * 56 + 16, kCardHeightAtLeast = 400;

// Keeps the place by the question, not by its number: the list shortens as one works through it.
void KeepPlace(const CurateModel& model, CurateState& state) {
  const auto same =
      std::find_if(model.questions.begin(), model.questions.end(),
                   [&](const BankQuestion& item) { return item.question.id == state.at_question; });
  if (same != model.questions.end()) state.at = static_cast<std::size_t>(same - model.questions.begin());
  state.at = std::min(state.at, model.questions.empty() ? 0 : model.questions.size() - 1);
  if (!model.questions.empty()) state.at_question = model.questions[state.at].question.id;
}

bool IsListed(const CurateModel& model, const intent::ShowQueue& queue) {
  return model.listed == queue.status && model.lists_changed == queue.changed &&
         model.lists_retired == queue.retired;
}

// What an update left for a person to judge.
bool IsFlagged(const BankQuestion& item) {
  const auto& reasons = item.question.reasons;
  return item.retired_by > 0 || std::any_of(reasons.begin(), reasons.end(),
                                            [](const std::string& reason) { return IsChangedFlag(reason); });
}

std::string Counted(const char* words, int count) { return fmt::format("{} ({})", words, Thousands(count)); }

std::optional<Intent> DrawTabs(Ui& ui, const CurateModel& model) {
  std::vector<intent::ShowQueue> queues = {{QuestionStatus::proposed},
                                           {QuestionStatus::accepted},
                                           {QuestionStatus::rejected},
                                           {QuestionStatus::refused}};
  std::vector<std::string> labels = {Counted("To look through", model.proposed),
                                     Counted("Accepted", model.accepted), Counted("Rejected", model.rejected),
                                     Counted("Refused", model.refused)};
  if (model.changed > 0 || model.lists_changed) {
    queues.push_back({std::nullopt, true, false});
    labels.push_back(Counted("Changed", model.changed));
  }
  if (model.retired > 0 || model.lists_retired) {
    queues.push_back({std::nullopt, false, true});
    labels.push_back(Counted("No longer said", model.retired));
  }
  int chosen = -1;
  for (std::size_t i = 0; i < queues.size(); ++i)
    if (model.search.empty() && IsListed(model, queues[i])) chosen = static_cast<int>(i);
  if (ui::Segments(ui, "curate.tabs", labels, chosen)) return queues[static_cast<std::size_t>(chosen)];
  return std::nullopt;
}

// The title, and at the right what can be done with the queue as a whole.
std::optional<Intent> DrawTitleRow(Ui& ui, const CurateModel& model, CurateState& state) {
  const ui::ButtonLook undo{.style = ui::ButtonStyle::kQuiet,
                            .size = ui::ButtonSize::kSmall,
                            .key = ui::Key{'Z', ui::kControl},
                            .tooltip = model.undo ? std::string_view(*model.undo) : std::string_view()};
  const ui::ButtonLook add{
      .size = ui::ButtonSize::kSmall, .key = ui::Key{'N', ui::kControl}, .icon = ui::Icon::kPlus};
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = 10, .wraps = true, .height = 36});
  ui::Label(ui, "curate.title", "Curate", {.face = ui::Face::kTitle});
  const float undo_width = model.undo ? ui::ButtonWidth(ui, "Undo", undo) + 10 : 0;
  ui::SkipToRight(ui, ui::ButtonWidth(ui, "New card", add) + undo_width + 1);
  if (model.undo && ui::Button(ui, "curate.undo", "Undo", undo)) asked = intent::Undo{};
  if (ui::Button(ui, "curate.add", "New card", add)) state.adding = true;
  return asked;
}

std::optional<Intent> DrawHead(Ui& ui, const CurateModel& model, CurateState& state) {
  std::optional<Intent> asked;
  std::string line = model.article_title.empty() ? "Every article" : model.article_title;
  if (!model.search.empty()) line = fmt::format("{} found for “{}”", model.questions.size(), model.search);
  if (auto pressed = DrawTitleRow(ui, model, state)) asked = pressed;
  ui::Gap(ui, -6);
  ui::PageSubtitle(ui, "curate.subtitle", line);
  if (auto tab = DrawTabs(ui, model)) asked = tab;
  return asked;
}

void DrawListRow(Ui& ui, const ui::Rect& rect, const BankQuestion& item) {
  const ui::Theme& theme = ui.theme();
  const ui::Rect upper{rect.x, rect.y + ui.Px(3), rect.w, ui.Px(20)};
  ui::PaintLine(ui, ui::Face::kBody, upper, theme.text, item.question.form.stem);
  const ui::Rect lower{upper.x, upper.y + ui.Px(20), upper.w, ui.Px(18)};
  std::string detail = fmt::format("{}  ·  {}", KindOf(item.question.form.type), item.question.form.answer);
  if (item.question.sensitive) detail = "Sensitive  ·  " + detail;
  ui::PaintLine(ui, ui::Face::kSmall, lower, theme.dim, detail);
}

std::optional<Intent> DrawList(Ui& ui, const CurateModel& model, CurateState& state) {
  ui::ListState list;
  list.selected = static_cast<int>(state.at);
  ui::ListRows rows;
  rows.count = static_cast<int>(model.questions.size());
  rows.label = [&model](int row) {
    return model.questions[static_cast<std::size_t>(row)].question.form.stem;
  };
  rows.draw = [&](int row, const ui::Rect& rect) {
    DrawListRow(ui, rect, model.questions[static_cast<std::size_t>(row)]);
  };
  const ui::ListAnswer answer =
      ui::List(ui, "curate.list", rows, list, {.height = ui::HeightLeft(ui) / ui.scale()});
  const int selected = answer.chosen.value_or(list.selected);
  if (selected < 0 || selected == static_cast<int>(state.at)) return std::nullopt;
  state.at = static_cast<std::size_t>(selected);
  state.at_question = model.questions[state.at].question.id;
  state.editing = false;
  return intent::Choose{state.at_question};
}

// The right one with a tick: never told by colour alone.
void DrawOption(Ui& ui, const std::string& name, const std::string& option, bool right) {
  const ui::Row row(ui, {.gap = 10});
  const ui::Rect mark = ui::Place(ui, ui.Px(15), ui.Px(22));
  ui::PaintIcon(ui, right ? ui::Icon::kTick : ui::Icon::kMinus, mark.center_x(), mark.center_y(),
                right ? ui.theme().good_text : ui.theme().dim);
  ui::Label(
      ui, name, option,
      {.face = right ? ui::Face::kStrong : ui::Face::kBody, .ink = right ? ui::Ink::kGood : ui::Ink::kText});
}

void DrawForm(Ui& ui, const std::string& name, const QuestionForm& form) {
  if (form.type == QuestionType::cloze)
    ui::Cloze(ui, name, form.stem, std::nullopt);
  else
    ui::Question(ui, name, StemBelowTask(form));
  for (std::size_t i = 0; i < form.options.size(); ++i)
    DrawOption(ui, fmt::format("{}.option.{}", name, i), form.options[i], form.options[i] == form.answer);
  if (form.options.empty())
    ui::Paragraph(ui, name + ".answer", form.answer, {.face = ui::Face::kStrong, .ink = ui::Ink::kGood});
  if (!form.accepted.empty())
    ui::Label(ui, name + ".accepted", fmt::format("Also right: {}", fmt::join(form.accepted, "; ")),
              {.ink = ui::Ink::kDim});
}

void DrawOtherForms(Ui& ui, const CurateModel& model, QuestionId shown) {
  if (model.forms.size() < 2) return;
  ui::Divider(ui);
  ui::Label(ui, "curate.forms", "Also asked as", {.ink = ui::Ink::kDim});
  for (const BankQuestion& other : model.forms) {
    if (other.question.id == shown) continue;
    const std::string name = fmt::format("curate.form.{}", other.question.id.value);
    std::string line =
        fmt::format("{}: {}", KindOf(other.question.form.type), StemBelowTask(other.question.form));
    if (other.question.form.type == QuestionType::true_false)
      line += fmt::format(" ({})", other.question.form.answer);
    ui::Paragraph(ui, name, line,
                  {.ink = other.question.status == QuestionStatus::refused ? ui::Ink::kDim : ui::Ink::kText});
    if (other.question.reasons.empty()) continue;
    ui::Label(ui, name + ".why",
              fmt::format("{}: {}", Name(other.question.status), fmt::join(other.question.reasons, "; ")),
              {.ink = ui::Ink::kDim});
  }
}

void DrawReasons(Ui& ui, const BankQuestion& item) {
  std::vector<std::string> why;
  int flags = 0;
  for (const std::string& reason : item.question.reasons) {
    if (IsChangedFlag(reason))
      ui::Paragraph(ui, fmt::format("curate.changed.{}", flags++), "C" + reason.substr(1),
                    {.ink = ui::Ink::kWarn});
    else
      why.push_back(reason);
  }
  if (item.retired_by > 0)
    ui::Paragraph(
        ui, "curate.retired",
        fmt::format("Version {} of the article no longer says this, so it is not asked. Accept it to "
                    "keep it all the same.",
                    item.retired_by),
        {.ink = ui::Ink::kWarn});
  if (!why.empty())
    ui::Paragraph(ui, "curate.reasons", fmt::format("Why: {}", fmt::join(why, "; ")), {.ink = ui::Ink::kDim});
}

std::optional<Intent> DrawButtons(Ui& ui, const BankQuestion& item, CurateState& state) {
  std::optional<Intent> asked;
  const QuestionId id = item.question.id;
  const ui::Row row(ui, {.gap = 10, .wraps = true});
  ui::ButtonLook accept{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kMedium, .key = ui::Key{'A'}};
  accept.enabled = item.question.status != QuestionStatus::accepted || IsFlagged(item);
  if (ui::Button(ui, "curate.accept", "Accept", accept)) asked = intent::Accept{{id}};
  if (ui::Button(ui, "curate.reject", "Reject", {.key = ui::Key{'R'}, .tooltip = "This form only"}))
    asked = intent::Reject{{id}, RejectScope::form};
  if (ui::Button(ui, "curate.reject_card", "Reject the card",
                 {.style = ui::ButtonStyle::kQuiet, .key = ui::Key{'X'}, .tooltip = "All its forms"}))
    asked = intent::Reject{{id}, RejectScope::card};
  if (ui::Button(ui, "curate.edit", "Edit", {.key = ui::Key{'W'}, .icon = ui::Icon::kEdit})) {
    state.editing = true;
    FillEditFields(item, state);
  }
  return asked;
}

void DrawPills(Ui& ui, const Question& question) {
  const ui::Row pills(ui, {.gap = 8, .wraps = true});
  ui::Pill(ui, "curate.type", KindOf(question.form.type), ui::Ink::kAccent);
  if (question.status != QuestionStatus::proposed) ui::Pill(ui, "curate.status", Name(question.status));
  if (question.sensitive) ui::Pill(ui, "curate.sensitive", "Sensitive: look twice", ui::Ink::kWarn);
}

std::optional<Intent> DrawChosenBody(Ui& ui, const CurateModel& model, const BankQuestion& item) {
  std::optional<Intent> asked;
  DrawPills(ui, item.question);
  DrawForm(ui, "curate.stem", item.question.form);
  const bool chosen = model.chosen == item.question.id;
  const EvidenceAround around = chosen ? EvidenceAround{model.before, model.after} : EvidenceAround{};
  if (DrawEvidence(ui, "curate.evidence", item, around)) asked = PlaceOf(item);
  DrawReasons(ui, item);
  if (chosen) DrawOtherForms(ui, model, item.question.id);
  return asked;
}

std::optional<Intent> DrawChosen(Ui& ui, const CurateModel& model, CurateState& state, const ui::Rect& rect) {
  std::optional<Intent> asked;
  const BankQuestion& item = model.questions[state.at];
  const ui::Card card(ui, "curate.card", {.rect = rect, .padding = 28, .gap = 14, .lift = 1.3F});
  const auto body = [&] {
    if (auto opened = DrawChosenBody(ui, model, item)) asked = opened;
  };
  const auto buttons = [&] {
    if (auto pressed = DrawButtons(ui, item, state)) asked = pressed;
  };
  DrawWithFoot(ui, card, {"curate.scroll", "curate.foot", 14}, body, buttons);
  return asked;
}

void DrawEmpty(Ui& ui, const CurateModel& model, bool wide) {
  const ui::Card card(ui, "curate.card", {.rect = wide ? ui::Place(ui, 0, ui::HeightLeft(ui)) : ui::Rect{}});
  if (!model.search.empty())
    ui::EmptyPlace(ui, "curate.empty", ui::Icon::kSearch, "Nothing found",
                   "Try fewer words, or the beginning of one.");
  else if (model.listed == QuestionStatus::proposed)
    ui::EmptyPlace(ui, "curate.empty", ui::Icon::kTick, "All looked through",
                   "Questions that an import proposes wait here until you accept or reject them.");
  else
    ui::EmptyPlace(ui, "curate.empty", ui::Icon::kQuestions, "None here", "No question has this status.");
}

std::optional<Intent> DrawQueue(Ui& ui, const CurateModel& model, CurateState& state, const ui::Rect& rect) {
  const ui::Card card(ui, "curate.queue", {.rect = rect, .padding = 8});
  return DrawList(ui, model, state);
}

// The queue beside the chosen question.
std::optional<Intent> DrawWide(Ui& ui, const CurateModel& model, CurateState& state) {
  const ui::Rect rest = ui::Place(ui, 0, ui::HeightLeft(ui));
  const auto columns = ui::SplitColumns(ui, rest, {kListWidth, -1});
  std::optional<Intent> asked = DrawQueue(ui, model, state, columns[0]);
  if (auto pressed = DrawChosen(ui, model, state, columns[1])) asked = pressed;
  return asked;
}

// A few rows of the queue above the chosen question, in a page that scrolls as a whole.
std::optional<Intent> DrawNarrow(Ui& ui, const CurateModel& model, CurateState& state) {
  std::optional<Intent> asked = DrawQueue(ui, model, state, ui::Place(ui, 0, ui.Px(kFewRowsHeight)));
  const float left = ui::PageRect(ui).h / ui.scale() - kFewRowsHeight;
  if (auto pressed =
          DrawChosen(ui, model, state, ui::Place(ui, 0, ui.Px(std::max(left, kCardHeightAtLeast)))))
    asked = pressed;
  return asked;
}

std::optional<Intent> DrawQuestions(Ui& ui, const CurateModel& model, CurateState& state, bool wide) {
  if (model.questions.empty()) {
    DrawEmpty(ui, model, wide);
    return std::nullopt;
  }
  std::optional<Intent> asked = wide ? DrawWide(ui, model, state) : DrawNarrow(ui, model, state);
  // Another question was put in this place (an accepted one left): its forms and context are wanted.
  if (!asked && model.chosen != state.at_question) asked = intent::Choose{state.at_question};
  return asked;
}

}  // namespace

std::optional<Intent> DrawCurate(Ui& ui, const CurateModel& model, CurateState& state) {
  const ui::Column page(ui, ui::PageRect(ui), 12);
  KeepPlace(model, state);
  std::optional<Intent> asked;
  {
    const bool wide = ui::WidthLeft(ui) >= ui.Px(kWideFrom) && IsHigh(ui, kHighFrom);
    std::optional<ui::ScrollArea> scroll;
    if (!wide) scroll.emplace(ui, "curate.page", 0, 12, false);
    asked = DrawHead(ui, model, state);
    ui::Gap(ui, 4);
    if (auto pressed = DrawQuestions(ui, model, state, wide)) asked = pressed;
  }
  if (state.editing && !model.questions.empty())
    if (auto pressed = DrawEditSheet(ui, model.questions[state.at], state)) asked = pressed;
  if (state.adding)
    if (auto pressed = DrawNewCardSheet(ui, model, state)) asked = pressed;
  return asked;
}

}  // namespace lacuna
