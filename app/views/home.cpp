#include "app/views/home.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/charts.h"
#include "app/views/page.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/layout.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kBetween = ui::metrics::kCardGap, kBankHeight = 70, kBankGap = 12, kWeakHeight = 36,
                kRecallWidth = 54;
constexpr std::size_t kWeakShown = 4;
constexpr float kWithoutScrolling = 740;  // the page height from which nothing needs to scroll

// ---- first start
// ------------------------------------------------------------------------------------------------

std::optional<Intent> DrawWayButtons(Ui& ui, HomeState& state) {
  std::optional<Intent> asked;
  const bool beside = ui::WidthLeft(ui) >= ui.Px(600);
  const float width =
      beside ? std::floor((ui::WidthLeft(ui) / ui.scale() - 24) / 3) : ui::WidthLeft(ui) / ui.scale();
  const ui::Row row(ui, {.gap = 12, .wraps = true});
  if (ui::Button(
          ui, "home.choose", "Choose a file…",
          {.style = ui::ButtonStyle::kPrimary, .key = {'F'}, .width = width, .icon = ui::Icon::kImport}))
    state.import.asks_path = true, state.import.pasting = false;
  if (ui::Button(ui, "home.paste", "Paste text", {.key = {'P'}, .width = width}))
    state.import.pasting = true, state.import.asks_path = false;
  if (ui::Button(ui, "home.samples", "Try the samples", {.key = {'S'}, .width = width}))
    asked = intent::LoadSamples{};
  return asked;
}

std::optional<Intent> DrawWaysIn(Ui& ui, HomeState& state) {
  std::optional<Intent> asked;
  const float width = std::min(ui::WidthLeft(ui), ui.Px(640));
  const ui::Rect room = ui::Room(ui);
  const ui::Rect middle{std::floor(room.center_x() - width / 2), room.y, width, room.h};
  float used = 0;
  {
    const ui::Column column(ui, middle, 16);
    asked = DrawWayButtons(ui, state);
    if (state.import.asks_path)
      if (auto intent = DrawPathBox(ui, "home.file", state.import, true)) asked = intent;
    if (state.import.pasting)
      if (auto intent = DrawPasteBox(ui, "home.pasted", state.import)) asked = intent;
    used = column.used();
  }
  ui::Place(ui, 0, used);
  return asked;
}

std::optional<Intent> DrawFirstStart(Ui& ui, const HomeModel& model, HomeState& state) {
  DrawPageHead(ui, "home", model.greeting,
               "Lacuna turns an article into questions, and asks until you know it.");
  std::optional<ui::ScrollArea> scroll;
  const bool high = IsHigh(ui, 620);
  if (!high) scroll.emplace(ui, "home.scroll");
  ui::CardLook look{.padding = 40, .gap = 24, .lift = 1.3F};
  if (high) look.height = ui::HeightLeft(ui) / ui.scale();
  const ui::Card card(ui, "home.first", look);
  if (high) ui::Gap(ui, std::max(0.0F, look.height / 2 - (state.import.pasting ? 280.0F : 200.0F)));
  ui::EmptyPlace(
      ui, "home.drop", ui::Icon::kImport, "Drop an article here",
      "A PDF, EPUB, Word, OpenDocument, HTML or text file, dropped anywhere on this window. Lacuna finds its "
      "facts and writes the questions; you choose which to keep.");
  return DrawWaysIn(ui, state);
}

// ---- the day
// ----------------------------------------------------------------------------------------------------

void DrawHead(Ui& ui, const HomeModel& model) {
  ui::PageTitle(ui, "home.title", model.greeting);
  const int planned = model.answered_today + model.due;
  const std::string done =
      planned == 0 ? "Nothing is due today"
                   : fmt::format("{} of {} done today", Thousands(model.answered_today), Thousands(planned));
  const std::string left = model.due == 0 ? "" : MinutesWords(model.minutes) + " left";
  ui::PageSubtitle(ui, "home.subtitle", Dotted({done, left}));
  ui::ProgressBar(
      ui, "home.progress", "Done today",
      planned == 0 ? 1.0F : static_cast<float>(model.answered_today) / static_cast<float>(planned));
}

std::string TimeFigure(double minutes) {
  if (minutes < 1) return "< 1 min";
  return minutes < 120 ? fmt::format("{:.0f} min", minutes) : fmt::format("{:.0f} h", minutes / 60);
}

void DrawFigures(Ui& ui, const HomeModel& model) {
  const ui::Row row(ui, {.gap = 44, .wraps = true});
  ui::Figure(ui, "home.due.count", "Due now", Thousands(model.due));
  if (model.due > 0)
    ui::Figure(ui, "home.due.minutes", "Takes", TimeFigure(model.minutes));
  else
    ui::Figure(ui, "home.answered", "Answered today", Thousands(model.answered_today));
  ui::Figure(ui, "home.known", "Known today, of " + CountOf(model.overview.cards, "card"),
             fmt::format("about {:.0f}", model.overview.known));
}

std::optional<Intent> DrawButtons(Ui& ui, const HomeModel& model) {
  std::optional<Intent> asked;
  const ui::Row row(ui, {.gap = 14, .wraps = true});
  const ui::ButtonLook primary{
      .style = ui::ButtonStyle::kPrimary, .size = ui::ButtonSize::kLarge, .key = ui::key::kSpace};
  const ui::ButtonLook other{.size = ui::ButtonSize::kLarge, .key = {'C'}};
  const std::string look_through = "Look through " + CountOf(model.proposed, "new question");
  if (model.due > 0 &&
      ui::Button(ui, "home.study",
                 fmt::format("Study {}, {}", CountOf(model.due, "card"), MinutesWords(model.minutes)),
                 primary))
    asked = intent::Study{};
  if (model.proposed > 0 && ui::Button(ui, "home.curate", look_through, model.due > 0 ? other : primary))
    asked = intent::Curate{};
  if (model.due == 0 && model.proposed == 0 && ui::Button(ui, "home.add", "Add an article", primary))
    asked = intent::Show{ViewName::library};
  return asked;
}

std::optional<Intent> DrawDay(Ui& ui, const HomeModel& model) {
  const ui::Card card(ui, "home.day", {.gap = 18, .lift = 1.3F});
  DrawFigures(ui, model);
  ui::Divider(ui);
  for (std::size_t i = 0; i < model.sentences.size(); ++i) {
    if (i > 0) ui::Gap(ui, -8);  // closer to each other than to what else there is
    ui::Paragraph(ui, fmt::format("home.sentence.{}", i), model.sentences[i],
                  {.face = ui::Face::kReading, .line_spacing = 1.4F});
  }
  ui::Gap(ui, 6);
  return DrawButtons(ui, model);
}

std::string BankDetail(const HomeModel::Bank& bank) {
  const std::string due = bank.due > 0 ? fmt::format("{} due", bank.due) : "";
  return Dotted({due, CountOf(bank.cards, "card"), bank.is_sample ? "sample" : ""});
}

// As many banks as `rows` lines of three hold, each of them a way to study only it.
std::optional<Intent> DrawBanks(Ui& ui, const HomeModel& model, std::size_t rows) {
  std::optional<Intent> asked;
  if (model.banks.empty() || rows == 0) return asked;
  const std::size_t columns = ui::WidthLeft(ui) > ui.Px(480) ? 3 : ui::WidthLeft(ui) > ui.Px(300) ? 2 : 1;
  const std::size_t shown = std::min(model.banks.size(), rows * columns);
  const float gaps = kBankGap * static_cast<float>(columns - 1);
  const float width = std::floor((ui::WidthLeft(ui) / ui.scale() - gaps) / static_cast<float>(columns));
  const ui::Row row(ui, {.gap = kBankGap, .wraps = true});
  for (std::size_t i = 0; i < shown; ++i) {
    const HomeModel::Bank& bank = model.banks[i];
    if (ui::CardButton(ui, fmt::format("home.bank.{}", bank.id.value), bank.name, BankDetail(bank), width))
      asked = intent::Study{bank.id};
  }
  return asked;
}

std::optional<Intent> DrawWeakest(Ui& ui, const HomeModel& model, std::size_t count) {
  std::optional<Intent> asked;
  const auto& weakest = model.overview.weakest;
  count = std::min({count, weakest.size(), kWeakShown});
  if (count == 0) return asked;
  const ui::Card card(ui, "home.weakest", {.padding = 20, .gap = 8});
  ui::Label(ui, "home.weakest.title", "Fading first", {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  for (std::size_t i = 0; i < count; ++i) {
    const ui::Row row(ui, {.gap = 14});
    ui::Pill(ui, fmt::format("home.weak.{}.recall", i), Percent(weakest[i].retrievability), ui::Ink::kWarn,
             kRecallWidth);
    if (ui::LinkButton(ui, fmt::format("home.weak.{}", i), weakest[i].stem))
      asked = intent::OpenQuestion{weakest[i].question};
  }
  return asked;
}

// What is left below the day's card: banks first, then the facts that fade.
std::optional<Intent> DrawBelow(Ui& ui, const HomeModel& model, bool scrolls) {
  std::size_t rows = 4, weak = kWeakShown;
  if (!scrolls) {
    const float room = ui::HeightLeft(ui) / ui.scale();
    const float weakest = model.overview.weakest.empty() ? 0 : 140;
    rows = static_cast<std::size_t>(std::max(0.0F, (room - weakest + kBankGap) / (kBankHeight + kBankGap)));
    rows = std::min<std::size_t>(rows, 3);
    const std::size_t needed = (model.banks.size() + 2) / 3;
    const float left =
        room - static_cast<float>(std::min(rows, needed)) * (kBankHeight + kBankGap) - kBetween - 58;
    weak = left > 0 ? static_cast<std::size_t>(left / kWeakHeight) : 0;
  }
  std::optional<Intent> asked = DrawBanks(ui, model, rows);
  if (auto opened = DrawWeakest(ui, model, weak)) asked = opened;
  return asked;
}

void DrawSide(Ui& ui, const HomeModel& model) {
  {
    const ui::Card card(ui, "home.retention", {.padding = ui::metrics::kSideCardPadding, .gap = 6});
    DrawRetention(ui, "home.retention", "Retention, 60 days",
                  {model.overview, model.retention, model.answers_until_curve, model.desired_retention});
  }
  {
    const ui::Card card(ui, "home.activity", {.padding = ui::metrics::kSideCardPadding, .gap = 10});
    DrawActivity(ui, "home.activity", "Activity, 20 weeks", model.calendar);
  }
  const ui::Card card(ui, "home.forecast", {.padding = ui::metrics::kSideCardPadding, .gap = 10});
  DrawForecast(ui, "home.forecast", "Due this week", model.overview.forecast, 7);
}

std::optional<Intent> DrawMain(Ui& ui, const HomeModel& model, bool scrolls) {
  float head = 0;
  {
    const ui::Column column(ui, ui::Room(ui), 6);
    DrawHead(ui, model);
    head = column.used();
  }
  ui::Place(ui, 0, head);
  std::optional<Intent> asked = DrawDay(ui, model);
  if (auto intent = DrawBelow(ui, model, scrolls)) asked = intent;
  return asked;
}

std::optional<Intent> DrawDashboard(Ui& ui, const HomeModel& model, bool scrolls) {
  if (!HasSideColumn(ui)) {
    auto asked = DrawMain(ui, model, scrolls);
    DrawSide(ui, model);
    return asked;
  }
  std::optional<Intent> asked;
  const auto columns = ui::SplitColumns(ui, ui::Room(ui), {-1, ui::metrics::kSideColumnWidth}, kBetween);
  float used = 0;
  {
    const ui::Column main(ui, columns[0], kBetween);
    asked = DrawMain(ui, model, scrolls);
    used = main.used();
  }
  {
    const ui::Column side(ui, columns[1], kBetween);
    DrawSide(ui, model);
    used = std::max(used, side.used());
  }
  ui::Place(ui, 0, used);
  return asked;
}

}  // namespace

std::optional<Intent> DrawHome(Ui& ui, const HomeModel& model, HomeState& state) {
  const ui::Column page(ui, ui::PageRect(ui), kBetween);
  if (model.empty) return DrawFirstStart(ui, model, state);
  if (HasSideColumn(ui) && IsHigh(ui, kWithoutScrolling)) return DrawDashboard(ui, model, false);
  const ui::ScrollArea scroll(ui, "home.scroll", 0, kBetween);
  return DrawDashboard(ui, model, true);
}

}  // namespace lacuna
