#include "app/views/study.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/views/page.h"
#include "app/views/verdict.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice.h"
#include "app/widgets/interact.h"
#include "app/widgets/layout.h"
#include "app/widgets/navigation.h"
#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kWaysGap = 12;
constexpr float kHighFrom = 480;  // of the page: room for the summary and what was missed

void DrawHead(Ui& ui, const StudyModel& model) {
  const std::string left = model.done >= model.planned ? "" : MinutesWords(model.minutes_left) + " left";
  DrawPageHead(ui, "study", "Study",
               Dotted({fmt::format("{} of {} done", Thousands(model.done), Thousands(model.planned)), left}));
  const float share =
      model.planned > 0 ? static_cast<float>(model.done) / static_cast<float>(model.planned) : 0;
  ui::ProgressBar(ui, "study.progress", "Done of this sitting", share);
}

// The box belongs to one question of one sitting; a new one gets a new box.
void KeepBox(const StudyModel& model, StudyState& state) {
  const bool same = state.sitting == model.summary.sitting && state.position == model.presented->position;
  if (same) return;
  state = {};
  state.box = NewAnswerBox(*model.presented);
  state.sitting = model.summary.sitting;
  state.position = model.presented->position;
}

bool IsFlip(const StudyModel& model) {
  return model.presented->question.question.form.type == QuestionType::flip;
}

Intent AnswerOf(const StudyState& state, Response response) {
  return intent::Answer{std::move(response), state.box.Milliseconds(), state.confidence};
}

void DrawConfidence(Ui& ui, StudyState& state) {
  int chosen = state.confidence.value_or(0) - 1;
  ui::Label(ui, "study.confidence.label", "How sure are you?", {.ink = ui::Ink::kDim, .width = 140});
  if (ui::Segments(ui, "study.confidence", {"A guess", "Unsure", "Sure"}, chosen))
    state.confidence = chosen + 1;
}

std::array<ui::RatingLabel, 4> RatingLabels(const StudyModel& model) {
  return {{{"Again", model.intervals[0]},
           {"Hard", model.intervals[1]},
           {"Good", model.intervals[2]},
           {"Easy", model.intervals[3]}}};
}

std::optional<Intent> DrawFlipFoot(Ui& ui, const StudyModel& model, const StudyState& state) {
  if (!state.box.revealed) return std::nullopt;
  const auto rating = ui::RatingRow(ui, "study.rate", RatingLabels(model));
  if (!rating) return std::nullopt;
  Response response;
  response.self = static_cast<Rating>(*rating);
  return AnswerOf(state, response);
}

std::optional<Intent> DrawOpenFoot(Ui& ui, const StudyModel& model, StudyState& state) {
  if (IsFlip(model) && state.box.revealed) return DrawFlipFoot(ui, model, state);
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = 16, .wraps = true, .height = 42});
  if (const auto response = DrawDontKnow(ui)) asked = AnswerOf(state, *response);
  if (model.ask_confidence && !IsFlip(model)) DrawConfidence(ui, state);
  const ui::ButtonLook quiet{.style = ui::ButtonStyle::kQuiet, .key = ui::Key{'Z', ui::kControl}};
  ui::SkipToRight(ui, ui::ButtonWidth(ui, "Take back", quiet) + 1);
  if (model.can_undo && ui::Button(ui, "study.undo", "Take back", quiet)) asked = intent::Undo{};
  return asked;
}

// The rating the machine gave stands at once; the others are a key away.
std::optional<Intent> DrawCorrections(Ui& ui, const StudyModel& model) {
  static constexpr std::array<const char*, 4> kNames = {"again", "hard", "good", "easy"};
  static constexpr std::array<const char*, 4> kWords = {"Again", "Hard", "Good", "Easy"};
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = 8, .wraps = true, .height = 34});
  ui::Label(ui, "study.rated", "Comes back in", {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  const int given = static_cast<int>(model.answered->review.rating);
  for (int rating = 1; rating <= 4; ++rating) {
    const auto at = static_cast<std::size_t>(rating - 1);
    ui::ButtonLook look{.size = ui::ButtonSize::kSmall};
    look.key = ui::Key{'0' + rating};
    look.enabled = rating != given;
    look.chosen = rating == given;
    look.tooltip = "Rate it so instead";
    if (rating == given) look.icon = ui::Icon::kTick;
    const std::string label = fmt::format("{} · {}", kWords[at], model.intervals[at]);
    if (ui::Button(ui, fmt::format("study.rate.{}", kNames[at]), label, look))
      asked = intent::Rate{static_cast<Rating>(rating)};
  }
  return asked;
}

bool CanCountAsRight(const StudyModel& model) {
  const QuestionType type = model.presented->question.question.form.type;
  const bool typed = type == QuestionType::cloze || type == QuestionType::short_answer;
  return typed && model.answered->grade.verdict != Verdict::right &&
         !model.answered->review.response.dont_know;
}

std::optional<Intent> DrawVerdictFoot(Ui& ui, const StudyModel& model) {
  std::optional<Intent> asked = DrawCorrections(ui, model);
  const ui::Row row(ui, {.gap = 12, .wraps = true, .height = ui::metrics::kButtonHeight});
  ui::ButtonLook next{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge, .key = ui::key::kSpace};
  if (ui::Button(ui, "study.next", "Next", next)) asked = intent::NextQuestion{};
  if (ui.Take(ui::key::kEnter)) asked = intent::NextQuestion{};
  if (CanCountAsRight(model) && ui::Button(ui, "study.count_right", "Count as right", {.key = ui::Key{'R'}}))
    asked = intent::CountAsRight{};
  const ui::ButtonLook quiet{.style = ui::ButtonStyle::kQuiet, .key = ui::Key{'Z', ui::kControl}};
  ui::SkipToRight(ui, ui::ButtonWidth(ui, "Take back", quiet) + 1);
  if (ui::Button(ui, "study.undo", "Take back", quiet)) asked = intent::Undo{};
  return asked;
}

std::optional<Intent> DrawQuestionBody(Ui& ui, const StudyModel& model, StudyState& state) {
  const Presented& presented = *model.presented;
  const QuestionForm& form = presented.question.question.form;
  const bool shown = model.answered || state.box.revealed;
  std::optional<Intent> asked;
  ui::Pill(ui, "study.task", TaskOf(form.type), ui::Ink::kAccent);
  const auto grade = model.answered ? std::optional<Grade>(model.answered->grade) : std::nullopt;
  DrawStem(ui, form, grade);
  if (model.answered) DrawVerdictLine(ui, form, *grade, model.answered->review.response);
  const AnswerMode mode = model.answered ? AnswerMode::marked : AnswerMode::open;
  const auto given = model.answered ? std::optional<Response>(model.answered->review.response) : std::nullopt;
  if (auto response = DrawAnswerBox(ui, presented, state.box, mode, given))
    asked = AnswerOf(state, *response);
  if (shown && DrawEvidence(ui, "study.evidence", presented.question, {model.before, model.after}))
    asked = PlaceOf(presented.question);
  return asked;
}

std::optional<Intent> DrawQuestion(Ui& ui, const StudyModel& model, StudyState& state) {
  KeepBox(model, state);
  if (!model.answered) CountTime(ui, state.box);
  DrawHead(ui, model);
  ui::Gap(ui, 8);
  std::optional<Intent> asked;
  const ui::Card card(ui, "study.card",
                      {.rect = ui::Place(ui, 0, ui::HeightLeft(ui)), .gap = 18, .lift = 1.3F});
  const auto body = [&] {
    if (auto given = DrawQuestionBody(ui, model, state)) asked = given;
  };
  const auto buttons = [&] {
    if (auto pressed = model.answered ? DrawVerdictFoot(ui, model) : DrawOpenFoot(ui, model, state))
      asked = pressed;
  };
  const std::string scroll = fmt::format("study.scroll.{}", state.position);
  DrawWithFoot(ui, card, {scroll, "study.foot"}, body, buttons);
  if (ui::Action(ui, "study.end", "End this sitting", ui::key::kEscape)) asked = intent::EndSitting{};
  if (asked) ui.LeaveField();
  return asked;
}

std::optional<Intent> DrawMissed(Ui& ui, const StudyModel& model) {
  std::optional<Intent> asked;
  ui::Heading(ui, "study.missed.title", "What to look at again");
  for (std::size_t i = 0; i < model.missed.size(); ++i) {
    const BankQuestion& item = model.missed[i];
    const QuestionForm& form = item.question.form;
    const std::string name = fmt::format("study.missed.{}", i);
    ui::Paragraph(ui, name + ".stem", form.stem);
    ui::Label(ui, name + ".answer", form.answer, {.face = ui::Face::kStrong});
    if (item.article && !form.spans.empty() && ui::LinkButton(ui, name + ".open", "Read it in the article"))
      asked = PlaceOf(item);
    ui::Divider(ui);
  }
  return asked;
}

void DrawSummary(Ui& ui, const StudyModel& model) {
  const SittingSummary& summary = model.summary;
  if (summary.answers == 0) {
    ui::EmptyPlace(ui, "study.empty", ui::Icon::kStudy,
                   model.next_due.empty() ? "Nothing to study yet" : "All caught up",
                   model.next_due.empty() ? "Import an article, or accept some questions in Curate."
                                          : "Come back then; or sit a test on what you know.");
    return;
  }
  ui::Figure(ui, "study.score", "Right",
             fmt::format("{} of {}", summary.right + summary.near, summary.answers));
  ui::Label(ui, "study.score.detail",
            fmt::format("{} right, {} nearly, {} wrong, in {:.0f} s", summary.right, summary.near,
                        summary.wrong, summary.milliseconds / 1000.0),
            {.ink = ui::Ink::kDim});
}

std::optional<Intent> DrawWaysOn(Ui& ui, const StudyModel& model) {
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = kWaysGap, .wraps = true, .height = ui::metrics::kButtonHeight});
  const ui::ButtonLook look{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge, .key = ui::key::kSpace};
  const ui::ButtonLook test{.key = ui::Key{'T'}};
  if (model.summary.answers == 0) {  // below words that stand in the middle
    const float both =
        ui::ButtonWidth(ui, "Back to Today", look) + kWaysGap + ui::ButtonWidth(ui, "Sit a test", test);
    ui::Gap(ui, std::max(0.0F, (ui::WidthLeft(ui) / ui.scale() - both) / 2));
  }
  if (!model.missed.empty()) {
    if (ui::Button(ui, "study.retry", fmt::format("Retry {} missed", model.missed.size()), look))
      asked = intent::RetryMissed{};
  } else if (ui::Button(ui, "study.home", "Back to Today", look)) {
    asked = intent::Show{ViewName::home};
  }
  if (ui::Button(ui, "study.quiz", "Sit a test", test)) asked = intent::Show{ViewName::quiz};
  if (model.summary.answers > 0 &&
      ui::Button(ui, "study.undo", "Take back the last answer",
                 {.style = ui::ButtonStyle::kQuiet, .key = ui::Key{'Z', ui::kControl}}))
    asked = intent::Undo{};
  return asked;
}

// In a low window the page scrolls as a whole, else only what was missed.
std::optional<Intent> DrawOver(Ui& ui, const StudyModel& model) {
  const bool high = IsHigh(ui, kHighFrom), fills = high && !model.missed.empty();
  std::optional<ui::ScrollArea> scroll;
  if (!high) scroll.emplace(ui, "study.over");
  DrawPageHead(ui, "study", model.summary.answers > 0 ? "Done for now" : "Nothing is due",
               model.next_due.empty() ? model.bank_name : model.next_due);
  ui::CardLook look{.lift = 1.3F};
  if (fills) look.rect = ui::Place(ui, 0, ui::HeightLeft(ui));
  const ui::Card card(ui, "study.summary", look);
  DrawSummary(ui, model);
  std::optional<Intent> asked = DrawWaysOn(ui, model);
  if (model.missed.empty()) return asked;
  ui::Divider(ui);
  std::optional<ui::ScrollArea> missed;
  if (high) missed.emplace(ui, "study.missed");
  if (auto opened = DrawMissed(ui, model)) asked = opened;
  return asked;
}

}  // namespace

std::optional<Intent> DrawStudy(Ui& ui, const StudyModel& model, StudyState& state) {
  const ui::Column page(ui, ui::PageRect(ui), 12);
  return model.presented ? DrawQuestion(ui, model, state) : DrawOver(ui, model);
}

}  // namespace lacuna
