#include "app/views/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "app/views/charts.h"
#include "app/views/page.h"
#include "app/views/words.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/chart.h"
#include "app/widgets/choice.h"
#include "app/widgets/layout.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr float kBetween = ui::metrics::kCardGap, kDropdownWidth = 240;
constexpr std::size_t kSittingsShown = 40;
constexpr ui::CardLook kChartCard{.padding = ui::metrics::kSideCardPadding, .gap = 8};

std::string KindOf(SittingKind kind) { return kind == SittingKind::test ? "test" : "study"; }

// Oldest first, those that asked anything.
std::vector<const Sitting*> ShownSittings(const ProgressModel& model, bool tests_only) {
  std::vector<const Sitting*> shown;
  for (const Sitting& sitting : model.overview.sittings) {
    if (sitting.maximum <= 0 || (tests_only && sitting.kind != SittingKind::test)) continue;
    if (shown.size() < kSittingsShown) shown.push_back(&sitting);
  }
  std::reverse(shown.begin(), shown.end());
  return shown;
}

std::string ScoreWords(const Sitting& sitting) {
  return fmt::format("{}, {} of {}: {:g} of {:g} points ({:.0f} %)", ShortDay(sitting.day),
                     KindOf(sitting.kind), sitting.bank_name, sitting.score, sitting.maximum,
                     100 * sitting.score / sitting.maximum);
}

std::string ScoresSentence(const std::vector<const Sitting*>& sittings) {
  const Sitting& last = *sittings.back();
  double least = 1, most = 0;
  for (const Sitting* sitting : sittings) {
    least = std::min(least, sitting->score / sitting->maximum);
    most = std::max(most, sitting->score / sitting->maximum);
  }
  return fmt::format("{} since {}, scores between {} and {}; the last, on {}, was {} of {:g} point{}.",
                     CountOf(static_cast<long long>(sittings.size()), "sitting"),
                     DayWords(sittings.front()->day), Percent(least), Percent(most), DayWords(last.day),
                     Percent(last.score / last.maximum), last.maximum, last.maximum == 1 ? "" : "s");
}

void DrawScores(Ui& ui, const ProgressModel& model, ProgressState& state) {
  const ui::Card card(ui, "progress.scores", kChartCard);
  {
    const ui::Row row(ui, {.gap = 12, .wraps = true, .height = 32});
    ui::Label(ui, "progress.scores.title", "Scores over time",
              {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
    ui::SkipToRight(ui, 126);
    ui::Toggle(ui, "progress.tests_only", "Only tests", state.tests_only);
  }
  const std::vector<const Sitting*> sittings = ShownSittings(model, state.tests_only);
  if (sittings.empty()) {
    ui::Paragraph(ui, "progress.scores.none",
                  state.tests_only ? "No test yet: Quiz makes one."
                                   : "No sitting yet: the first answers begin the line.",
                  {.ink = ui::Ink::kDim});
    return;
  }
  std::vector<ui::LinePoint> points;
  for (const Sitting* sitting : sittings) {
    ui::LinePoint point;
    point.value = sitting->score / sitting->maximum;
    point.label = ShortDay(sitting->day);
    point.shown = ScoreWords(*sitting);
    points.push_back(std::move(point));
  }
  const std::string sentence = ScoresSentence(sittings);
  ui::LineChart(ui, "progress.scores.line", sentence, points,
                {.height = 170, .axis = Percent, .least = 0, .most = 1});
  ui::Paragraph(ui, "progress.scores.said", sentence, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
}

void DrawRetentionCard(Ui& ui, const ProgressModel& model) {
  const ui::Card card(ui, "progress.retention", kChartCard);
  DrawRetention(ui, "progress.retention", "Retention, 90 days",
                {model.overview, model.retention, model.answers_until_curve, model.desired_retention});
}

void DrawForecastCard(Ui& ui, const ProgressModel& model) {
  const ui::Card card(ui, "progress.forecast", kChartCard);
  DrawForecast(ui, "progress.forecast", "Coming back, 30 days", model.overview.forecast, 30);
}

void DrawActivityCard(Ui& ui, const ProgressModel& model) {
  const ui::Card card(ui, "progress.activity", kChartCard);
  DrawActivity(ui, "progress.activity", "Activity, 26 weeks", model.calendar);
}

// One fact: how likely it is known, what was asked, the words it came from, and the way to its question.
std::optional<Intent> DrawWeakFact(Ui& ui, const WeakFact& fact, const std::string& name) {
  std::optional<Intent> asked;
  const auto columns = ui::SplitColumns(ui, ui::Room(ui), {60, -1, 84}, 14);
  float used = 0;
  {
    const ui::Column left(ui, columns[0], 2);
    ui::Label(ui, name + ".recall", Percent(fact.retrievability),
              {.face = ui::Face::kHeading, .ink = ui::Ink::kWarn});
  }
  {
    const ui::Column middle(ui, columns[1], 4);
    ui::Paragraph(ui, name + ".stem", fact.stem);
    const std::string missed = fact.lapses > 0 ? "missed " + CountOf(fact.lapses, "time") : "never missed";
    ui::Paragraph(ui, name + ".answer", Dotted({fact.answer, missed}), {.face = ui::Face::kSmall});
    if (!fact.evidence.empty())
      ui::Paragraph(ui, name + ".evidence", "“" + fact.evidence + "” — " + fact.article,
                    {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
    used = middle.used();
  }
  {
    const ui::Column right(ui, columns[2], 2);
    if (ui::Button(ui, name + ".open", "Open", {.size = ui::ButtonSize::kSmall, .width = -1}))
      asked = intent::OpenQuestion{fact.question};
    used = std::max(used, right.used());
  }
  ui::Place(ui, 0, used);
  return asked;
}

std::optional<Intent> DrawWeakest(Ui& ui, const ProgressModel& model) {
  std::optional<Intent> asked;
  const ui::Card card(ui, "progress.weakest", {.padding = 24, .gap = 14});
  ui::Heading(ui, "progress.weakest.title", "Weakest facts");
  if (model.overview.weakest.empty())
    ui::Paragraph(ui, "progress.weakest.none",
                  "What is most likely forgotten stands here after the first answers.",
                  {.ink = ui::Ink::kDim});
  for (std::size_t i = 0; i < model.overview.weakest.size(); ++i) {
    if (i > 0) ui::Divider(ui);
    if (auto opened = DrawWeakFact(ui, model.overview.weakest[i], fmt::format("progress.weak.{}", i)))
      asked = opened;
  }
  return asked;
}

void DrawSentences(Ui& ui, const ProgressModel& model) {
  const ui::Card card(ui, "progress.said", {.padding = 24, .gap = 8, .lift = 1.3F});
  for (std::size_t i = 0; i < model.sentences.size(); ++i)
    ui::Paragraph(ui, fmt::format("progress.sentence.{}", i), model.sentences[i],
                  {.face = ui::Face::kReading, .line_spacing = 1.4F});
}

std::optional<Intent> DrawHead(Ui& ui, const ProgressModel& model) {
  std::vector<std::string> names;
  for (const ProgressModel::Bank& bank : model.banks) names.push_back(bank.name);
  int bank = static_cast<int>(model.bank);
  const bool beside = ui::WidthLeft(ui) > ui.Px(kDropdownWidth + 180);
  const float title = beside ? ui::WidthLeft(ui) / ui.scale() - kDropdownWidth - 20 : 0;
  const ui::Row row(ui, {.gap = 20, .wraps = true});
  ui::Label(ui, "progress.title", "Progress", {.face = ui::Face::kTitle, .width = title});
  if (!ui::Dropdown(ui, "progress.bank", "Bank", names, bank, kDropdownWidth)) return std::nullopt;
  return intent::ShowBank{model.banks[static_cast<std::size_t>(bank)].id};
}

// Two columns where there is room: what was, beside what comes.
std::optional<Intent> DrawCards(Ui& ui, const ProgressModel& model, ProgressState& state) {
  DrawSentences(ui, model);
  if (!HasSideColumn(ui)) {
    DrawScores(ui, model, state);
    DrawRetentionCard(ui, model);
    DrawForecastCard(ui, model);
    DrawActivityCard(ui, model);
    return DrawWeakest(ui, model);
  }
  const auto columns = ui::SplitColumns(ui, ui::Room(ui), {-1, -1}, kBetween);
  float used = 0;
  {
    const ui::Column left(ui, columns[0], kBetween);
    DrawScores(ui, model, state);
    DrawForecastCard(ui, model);
    used = left.used();
  }
  {
    const ui::Column right(ui, columns[1], kBetween);
    DrawRetentionCard(ui, model);
    DrawActivityCard(ui, model);
    used = std::max(used, right.used());
  }
  ui::Place(ui, 0, used);
  return DrawWeakest(ui, model);
}

}  // namespace

std::optional<Intent> DrawProgress(Ui& ui, const ProgressModel& model, ProgressState& state) {
  const ui::Column page(ui, ui::PageRect(ui), 16);
  std::optional<Intent> asked = DrawHead(ui, model);
  const ui::ScrollArea scroll(ui, "progress.scroll", 0, kBetween);
  if (auto opened = DrawCards(ui, model, state)) asked = opened;
  return asked;
}

}  // namespace lacuna
