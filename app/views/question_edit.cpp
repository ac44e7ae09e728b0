#include "app/views/question_edit.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/widgets/button.h"
#include "app/widgets/choice.h"
#include "app/widgets/field.h"
#include "app/widgets/layout.h"
#include "app/widgets/overlay.h"
#include "app/widgets/text.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

// The parts between separators, trimmed, the empty ones left out.
std::vector<std::string> Parts(const std::string& text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    const std::string_view part = Trim(std::string_view(text).substr(begin, end - begin));
    if (!part.empty()) parts.emplace_back(part);
    begin = end + 1;
  }
  return parts;
}

template <class Value>
std::optional<Value> Changed(const Value& before, Value after) {
  if (before == after) return std::nullopt;
  return after;
}

QuestionEdit EditOf(const QuestionForm& form, const CurateState& state) {
  QuestionEdit edit;
  edit.stem = Changed(form.stem, state.stem);
  edit.answer = Changed(form.answer, state.answer);
  edit.explanation = Changed(form.explanation, state.explanation);
  edit.accepted = Changed(form.accepted, Parts(state.accepted, ';'));
  if (edit.answer && !form.options.empty()) {  // the key of a choice stands among its options
    edit.options = form.options;
    std::replace(edit.options->begin(), edit.options->end(), form.answer, state.answer);
  }
  return edit;
}

bool ChangesNothing(const QuestionEdit& edit) {
  return !edit.stem && !edit.answer && !edit.explanation && !edit.accepted && !edit.options;
}

// `entered`: Ctrl+Enter was pressed inside a box of several lines, which takes it before the button can.
bool Buttons(Ui& ui, std::string_view name, std::string_view yes, bool enabled, bool entered, bool dismissed,
             bool& open) {
  const ui::Row row(ui);
  ui::ButtonLook save{.style = ui::ButtonStyle::kPrimary, .key = ui::Key{ui::key::kEnter.code, ui::kControl}};
  save.enabled = enabled;
  const bool pressed = ui::Button(ui, std::string(name) + ".yes", yes, save);
  if (ui::Button(ui, std::string(name) + ".no", "Cancel") || dismissed) open = false;
  return pressed || (entered && enabled);
}

}  // namespace

void FillEditFields(const BankQuestion& item, CurateState& state) {
  const QuestionForm& form = item.question.form;
  state.stem = form.stem;
  state.answer = form.answer;
  state.accepted = fmt::format("{}", fmt::join(form.accepted, "; "));
  state.explanation = form.explanation;
}

std::optional<Intent> DrawEditSheet(Ui& ui, const BankQuestion& item, CurateState& state) {
  const QuestionForm& form = item.question.form;
  const ui::Sheet sheet(ui, "curate.edit_sheet", "Edit the question", {.width = 640});
  ui::FieldLook look;
  look.show_label = true;
  look.label = "Question";
  look.focus_at_first = true;
  const bool entered = ui::TextBox(ui, "curate.edit.stem", state.stem, 90, look).submitted;
  look.focus_at_first = false;
  look.label = "Answer";
  ui::TextField(ui, "curate.edit.answer", state.answer, look);
  look.label = "Also right (separated by ;)";
  ui::TextField(ui, "curate.edit.accepted", state.accepted, look);
  look.label = "Explanation";
  ui::TextField(ui, "curate.edit.explanation", state.explanation, look);
  if (state.answer != form.answer)
    ui::Label(ui, "curate.edit.note", "Another answer makes a new card; the old one keeps its history.",
              {.ink = ui::Ink::kDim});
  const QuestionEdit edit = EditOf(form, state);
  const bool possible = !state.stem.empty() && !state.answer.empty();
  if (!Buttons(ui, "curate.edit", "Save", possible, entered, sheet.dismissed(), state.editing))
    return std::nullopt;
  if (ChangesNothing(edit)) {
    state.editing = false;
    return std::nullopt;
  }
  return intent::Edit{item.question.id, edit};
}

std::optional<Intent> DrawNewCardSheet(Ui& ui, const CurateModel& model, CurateState& state) {
  const ui::Sheet sheet(ui, "curate.new_sheet", "A card of your own", {.width = 640});
  ui::FieldLook look;
  look.show_label = true;
  look.label = "Bank";
  look.placeholder =
      model.banks.empty() ? std::string_view("My cards") : std::string_view(model.banks.front());
  ui::TextField(ui, "curate.new.bank", state.card.bank, look);
  look.placeholder = "";
  look.label = "Question";
  look.focus_at_first = true;
  bool entered = ui::TextBox(ui, "curate.new.stem", state.card.stem, 80, look).submitted;
  look.focus_at_first = false;
  look.label = "Answer";
  ui::TextField(ui, "curate.new.answer", state.card.answer, look);
  look.label = "Wrong options, one a line (none: typed answer)";
  entered = ui::TextBox(ui, "curate.new.options", state.card_options, 80, look).submitted || entered;
  bool flip = state.card.type == QuestionType::flip;
  if (ui::Toggle(ui, "curate.new.flip", "Flip card: I judge myself", flip))
    state.card.type = flip ? std::optional(QuestionType::flip) : std::nullopt;
  const bool possible = !state.card.stem.empty() && !state.card.answer.empty();
  if (!Buttons(ui, "curate.new", "Add the card", possible, entered, sheet.dismissed(), state.adding))
    return std::nullopt;
  NewCard card = state.card;
  if (card.bank.empty()) card.bank = model.banks.empty() ? "My cards" : model.banks.front();
  card.options = Parts(state.card_options, '\n');
  if (!card.options.empty()) card.options.push_back(card.answer);
  return intent::AddCard{card};
}

}  // namespace lacuna
