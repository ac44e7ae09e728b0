#include "app/views/quiz.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/page.h"
#include "app/views/verdict.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chart.h"
#include "app/widgets/choice.h"
#include "app/widgets/layout.h"
#include "app/widgets/navigation.h"
#include "app/widgets/overlay.h"
#include "app/widgets/reading.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

// Of the page: room for the set-up and what earlier tests say, one below the other.
constexpr float kHighFrom = 680;
constexpr std::size_t kEarlierShown = 8, kTestsForLine = 3;

std::string Clock(double seconds) {
  const int whole = static_cast<int>(std::ceil(seconds));
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string WholeNumber(double value) { return fmt::format("{:.0f}", value); }

void DrawEarlier(Ui& ui, const QuizModel& model) {
  const ui::Card card(ui, "quiz.earlier", {.padding = ui::metrics::kSideCardPadding, .gap = 8});
  ui::Heading(ui, "quiz.earlier.title", "Earlier tests");
  for (std::size_t i = 0; i < std::min(kEarlierShown, model.earlier.size()); ++i) {
    const Sitting& sitting = model.earlier[i];
    const std::string name = fmt::format("quiz.earlier.{}", i);
    const double share = sitting.maximum > 0 ? 100 * sitting.score / sitting.maximum : 0;
    const ui::Row row(ui, {.gap = 8});
    ui::Label(ui, name + ".day", FormatDay(sitting.day), {.ink = ui::Ink::kDim, .width = 86});
    ui::Label(ui, name, fmt::format("{:g} of {:g}, {:.0f} %", sitting.score, sitting.maximum, share),
              {.width = 124});
    ui::Label(ui, name + ".bank", sitting.bank_name, {.ink = ui::Ink::kDim});
  }
}

// What the earlier tests say together: their scores, the oldest first.
void DrawScores(Ui& ui, const QuizModel& model) {
  if (model.earlier.size() < kTestsForLine) return;
  std::vector<ui::LinePoint> points;
  for (auto sitting = model.earlier.rbegin(); sitting != model.earlier.rend(); ++sitting) {
    ui::LinePoint point;
    point.value = sitting->maximum > 0 ? sitting->score / sitting->maximum : 0;
    point.label = ShortDay(sitting->day);
    point.shown = fmt::format("{:g} of {:g}, {}", sitting->score, sitting->maximum, sitting->bank_name);
    points.push_back(std::move(point));
  }
  const ui::Card card(ui, "quiz.scores", {.padding = ui::metrics::kSideCardPadding, .gap = 10});
  ui::Label(ui, "quiz.scores.title", fmt::format("Scores of the last {} tests", points.size()),
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  const std::string sentence =
      fmt::format("{} tests: from {} on {} to {} on {}.", points.size(), Percent(points.front().value),
                  points.front().label, Percent(points.back().value), points.back().label);
  ui::LineChart(ui, "quiz.scores.line", sentence, points,
                {.height = 200, .axis = Percent, .least = 0, .most = 1});
}

void DrawChoices(Ui& ui, const QuizModel& model, QuizState& state) {
  std::vector<std::string> names;
  for (const QuizModel::Bank& bank : model.banks)
    names.push_back(fmt::format("{} ({})", bank.name, bank.cards));
  int bank = static_cast<int>(state.bank);
  if (ui::Dropdown(ui, "quiz.bank", "Bank", names, bank, 420)) state.bank = static_cast<std::size_t>(bank);
  double questions = state.questions, minutes = state.minutes;
  ui::NumberLook number{.least = 1, .most = 100, .step = 1, .shown = WholeNumber, .width = 420};
  if (ui::Stepper(ui, "quiz.questions", "Questions", questions, number))
    state.questions = static_cast<int>(questions);
  number.least = 0;
  number.most = 180;
  number.step = 5;
  number.shown = [](double value) { return value == 0 ? "no clock" : WholeNumber(value) + " min"; };
  if (ui::Stepper(ui, "quiz.minutes", "Time", minutes, number)) state.minutes = static_cast<int>(minutes);
}

std::optional<Intent> DrawSetupCard(Ui& ui, const QuizModel& model, QuizState& state) {
  std::optional<Intent> asked;
  const int cards = model.banks.empty() ? 0 : model.banks[state.bank].cards;
  const ui::Card card(ui, "quiz.setup", {.gap = 18, .lift = 1.3F});
  DrawChoices(ui, model, state);
  const int count = std::min(state.questions, cards);
  ui::ButtonLook look{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge, .key = ui::key::kSpace};
  look.enabled = count > 0;
  if (ui::Button(ui, "quiz.start", fmt::format("Start: {} question{}", count, count == 1 ? "" : "s"), look))
    asked = intent::StartTest{model.banks[state.bank].id, state.questions, state.minutes};
  if (cards == 0)
    ui::Label(ui, "quiz.nothing", "There is nothing to ask yet: accept some questions in Curate first.",
              {.ink = ui::Ink::kDim});
  return asked;
}

// The tests before stand beside the new one, or below it where the window is narrow.
std::optional<Intent> DrawSetup(Ui& ui, const QuizModel& model, QuizState& state) {
  state.bank = std::min(state.bank, model.banks.empty() ? 0 : model.banks.size() - 1);
  std::optional<ui::ScrollArea> scroll;
  if (!IsHigh(ui, kHighFrom)) scroll.emplace(ui, "quiz.scroll", 0, ui::metrics::kCardGap);
  DrawPageHead(ui, "quiz", "Quiz",
               "A marked test: no verdict until the end, and every answer counts for your memory too.");
  ui::Gap(ui, 8);
  if (model.earlier.empty() || !HasSideColumn(ui)) {
    std::optional<Intent> asked = DrawSetupCard(ui, model, state);
    if (!model.earlier.empty()) DrawEarlier(ui, model);
    return asked;
  }
  const auto columns = ui::SplitColumns(ui, ui::Room(ui), {-1, ui::metrics::kSideColumnWidth});
  std::optional<Intent> asked;
  float used = 0;
  {
    const ui::Column main(ui, columns[0], ui::metrics::kCardGap);
    asked = DrawSetupCard(ui, model, state);
    DrawScores(ui, model);
    used = main.used();
  }
  {
    const ui::Column side(ui, columns[1]);
    DrawEarlier(ui, model);
    used = std::max(used, side.used());
  }
  ui::Place(ui, 0, used);
  return asked;
}

std::size_t Answered(const QuizState& state) {
  return static_cast<std::size_t>(std::count_if(state.responses.begin(), state.responses.end(),
                                                [](const auto& response) { return response.has_value(); }));
}

void DrawRunningHead(Ui& ui, const QuizModel& model, const QuizState& state) {
  std::string line = fmt::format("{} answered", Answered(state));
  if (model.seconds_left) {
    line += fmt::format("  ·  {} left", Clock(*model.seconds_left));
    ui.WakeAt(ui.time() + 1);
  }
  DrawPageHead(ui, "quiz", fmt::format("Question {} of {}", state.at + 1, model.questions.size()), line);
  ui::ProgressBar(ui, "quiz.progress", "Answered of this test",
                  static_cast<float>(Answered(state)) / static_cast<float>(model.questions.size()));
}

void Move(QuizState& state, std::size_t questions, int by) {
  const auto at = static_cast<std::ptrdiff_t>(state.at) + by;
  if (at >= 0 && at < static_cast<std::ptrdiff_t>(questions)) state.at = static_cast<std::size_t>(at);
}

std::optional<Intent> DrawRunningFoot(Ui& ui, const QuizModel& model, QuizState& state) {
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = 10, .wraps = true, .height = 42});
  const bool last = state.at + 1 == model.questions.size();
  if (ui::Button(ui, "quiz.back", "Back",
                 {.key = ui::Key{ui::key::kLeft.code, ui::kAlt}, .enabled = state.at > 0}))
    Move(state, model.questions.size(), -1);
  if (ui::Button(ui, "quiz.forward", "Next",
                 {.key = ui::Key{ui::key::kRight.code, ui::kAlt}, .enabled = !last}))
    Move(state, model.questions.size(), 1);
  bool flagged = state.flagged[state.at];
  if (ui::Toggle(ui, "quiz.flag", "Come back to it", flagged)) state.flagged[state.at] = flagged;
  if (const auto response = DrawDontKnow(ui)) {
    asked = intent::TestAnswer{state.at, *response, state.boxes[state.at].Milliseconds()};
    Move(state, model.questions.size(), 1);
  }
  const ui::ButtonLook end{.style = last ? ui::ButtonStyle::kPrimary : ui::ButtonStyle::kSecondary,
                           .key = ui::Key{ui::key::kEnter.code, ui::kControl}};
  ui::SkipToRight(ui, ui::ButtonWidth(ui, "Hand in", end) + 1);
  if (ui::Button(ui, "quiz.end", "Hand in", end)) state.ending = true;
  return asked;
}

std::optional<Intent> DrawHandInSheet(Ui& ui, const QuizModel& model, QuizState& state) {
  std::optional<Intent> asked;
  const ui::Sheet sheet(ui, "quiz.hand_in", "Hand the test in?");
  const std::size_t open = model.questions.size() - Answered(state);
  const auto flags = std::count(state.flagged.begin(), state.flagged.end(), true);
  ui::Paragraph(
      ui, "quiz.hand_in.text",
      open == 0 ? "Every question is answered."
                : fmt::format("{} without an answer: they count as 0 points and leave your memory as it is.",
                              open));
  if (flags > 0) ui::Paragraph(ui, "quiz.hand_in.flags", fmt::format("{} marked to come back to.", flags));
  const ui::Row row(ui);
  if (ui::Button(ui, "quiz.hand_in.yes", "Hand in",
                 {.style = ui::ButtonStyle::kPrimary, .key = ui::key::kEnter}))
    asked = intent::EndTest{};
  if (ui::Button(ui, "quiz.hand_in.no", "Go on") || sheet.dismissed() || asked) state.ending = false;
  return asked;
}

std::optional<Intent> DrawRunningBody(Ui& ui, const QuizModel& model, QuizState& state) {
  const std::size_t at = state.at;
  const Presented& presented = model.questions[at];
  const QuestionForm& form = presented.question.question.form;
  std::optional<Intent> asked;
  ui::Pill(ui, "quiz.task", TaskOf(form.type), ui::Ink::kAccent);
  DrawStem(ui, form, std::nullopt);
  if (auto response = DrawAnswerBox(ui, presented, state.boxes[at], AnswerMode::kept, state.responses[at])) {
    asked = intent::TestAnswer{at, *response, state.boxes[at].Milliseconds()};
    Move(state, model.questions.size(), 1);
  }
  if (state.responses[at])
    ui::Label(ui, "quiz.kept", "Kept: " + Describe(form, *state.responses[at]), {.ink = ui::Ink::kDim});
  return asked;
}

std::optional<Intent> DrawRunning(Ui& ui, const QuizModel& model, QuizState& state) {
  std::optional<Intent> asked;
  state.at = std::min(state.at, model.questions.size() - 1);
  const std::size_t at = state.at;
  DrawRunningHead(ui, model, state);
  ui::Gap(ui, 8);
  CountTime(ui, state.boxes[state.at]);
  {
    const ui::Card card(ui, "quiz.card",
                        {.rect = ui::Place(ui, 0, ui::HeightLeft(ui)), .gap = 18, .lift = 1.3F});
    const auto body = [&] {
      if (auto given = DrawRunningBody(ui, model, state)) asked = given;
    };
    const auto buttons = [&] {
      if (auto pressed = DrawRunningFoot(ui, model, state)) asked = pressed;
    };
    DrawWithFoot(ui, card, {fmt::format("quiz.scroll.{}", state.at), "quiz.foot"}, body, buttons);
  }
  if (state.at != at || state.ending) ui.LeaveField();
  if (state.ending)
    if (auto pressed = DrawHandInSheet(ui, model, state)) asked = pressed;
  return asked;
}

bool IsMiss(const TestSession::Marked& marked) { return marked.grade.points < 1; }

std::optional<Intent> DrawMarkedItem(Ui& ui, const std::string& name, const TestSession::Marked& marked) {
  const BankQuestion& item = marked.presented.question;
  const QuestionForm& form = item.question.form;
  const ui::Card card(ui, name, {.padding = 24, .lift = 0.5F});
  const ui::VerdictKind kind = marked.grade.points >= 1  ? ui::VerdictKind::kRight
                               : marked.grade.points > 0 ? ui::VerdictKind::kNear
                                                         : ui::VerdictKind::kWrong;
  const char* word = marked.grade.points >= 1 ? "Right" : marked.grade.points > 0 ? "Partly" : "Wrong";
  ui::Verdict(ui, name + ".verdict", kind, marked.response ? word : "Not answered", marked.grade.note);
  ui::Paragraph(ui, name + ".stem", form.stem, {.face = ui::Face::kReading});
  if (marked.response)
    ui::Label(ui, name + ".given", "Your answer: " + Describe(form, *marked.response),
              {.ink = ui::Ink::kDim});
  ui::Paragraph(ui, name + ".answer", "Answer: " + form.answer, {.face = ui::Face::kStrong});
  if (!item.evidence.empty()) {
    ui::EvidenceLook look;
    look.source = item.article_title;
    look.open_label = "Open in the article";
    if (ui::Evidence(ui, name + ".evidence", item.evidence.front(), look) && item.article &&
        !form.spans.empty())
      return PlaceOf(item);
  }
  return std::nullopt;
}

std::optional<Intent> DrawMarked(Ui& ui, const QuizModel& model, QuizState& state) {
  std::optional<Intent> asked;
  const SittingSummary& summary = model.summary;
  const double share = summary.maximum > 0 ? 100 * summary.score / summary.maximum : 0;
  DrawPageHead(ui, "quiz",
               fmt::format("{:g} of {:g} points", std::round(summary.score * 100) / 100, summary.maximum),
               fmt::format("{:.0f} %. The misses come back in Study.", share));
  ui::Gap(ui, 8);
  {
    const ui::Row row(ui, {.wraps = true, .height = 42});
    if (ui::Button(ui, "quiz.again", "Another test",
                   {.style = ui::ButtonStyle::kPrimary, .key = ui::key::kSpace}))
      asked = intent::NewTest{};
    if (ui::Button(ui, "quiz.study", "Study", {.key = ui::Key{'S'}})) asked = intent::Show{ViewName::study};
    ui::Toggle(ui, "quiz.misses", "Only the misses", state.only_misses);
  }
  const ui::ScrollArea scroll(ui, "quiz.marked", 0, 16);
  std::size_t shown = 0;
  for (std::size_t i = 0; i < model.marked.size(); ++i) {
    if (state.only_misses && !IsMiss(model.marked[i])) continue;
    ++shown;
    if (auto opened = DrawMarkedItem(ui, fmt::format("quiz.marked.{}", i), model.marked[i])) asked = opened;
  }
  if (shown == 0)
    ui::EmptyPlace(ui, "quiz.no_misses", ui::Icon::kTick, "No misses", "Every answer was right.");
  return asked;
}

}  // namespace

std::optional<Intent> DrawQuiz(Ui& ui, const QuizModel& model, QuizState& state) {
  const ui::Column page(ui, ui::PageRect(ui), 12);
  switch (model.stage) {
    case QuizModel::Stage::setup:
      return DrawSetup(ui, model, state);
    case QuizModel::Stage::running:
      return DrawRunning(ui, model, state);
    case QuizModel::Stage::marked:
      return DrawMarked(ui, model, state);
  }
  return std::nullopt;
}

}  // namespace lacuna
