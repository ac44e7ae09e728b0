#include "app/views/charts.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/views/words.h"
#include "app/widgets/card.h"
#include "app/widgets/chart.h"
#include "app/widgets/text.h"

namespace lacuna {
namespace {

constexpr int kAnswersForCurve = 30;
constexpr int kAnswersForPoint = 5;  // a share of fewer is noise

void Caption(ui::Ui& ui, const std::string& name, const std::string& title) {
  ui::Label(ui, name + ".title", title, {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
}

std::vector<ui::LinePoint> CurveOf(const std::vector<RetentionDay>& days) {
  std::vector<ui::LinePoint> points;
  for (const RetentionDay& day : days) {
    if (day.share.n < kAnswersForPoint) continue;
    ui::LinePoint point;
    point.value = day.share.value();
    point.label = ShortDay(day.day);
    point.shown = fmt::format("{}: {}", ShortDay(day.day), ShareWords(day.share));
    points.push_back(std::move(point));
  }
  return points;
}

std::string RetentionSentence(const std::vector<ui::LinePoint>& points, const RetentionChart& chart) {
  if (points.empty()) return "No retention to draw yet.";
  const auto [least, most] = std::minmax_element(
      points.begin(), points.end(), [](const auto& a, const auto& b) { return a.value < b.value; });
  return fmt::format("Retention went from {} on {} to {} on {}, between {} and {}; the goal is {}.",
                     Percent(points.front().value), points.front().label, Percent(points.back().value),
                     points.back().label, Percent(least->value), Percent(most->value),
                     Percent(chart.desired));
}

void DrawMissingAnswers(ui::Ui& ui, const std::string& name, int missing) {
  ui::Paragraph(
      ui, name + ".missing",
      fmt::format("{} of cards that come back after a day or more, then the curve is drawn: fewer would "
                  "say nothing.",
                  CountOf(missing, "more answer")),
      {.ink = ui::Ink::kDim});
  const int given = std::max(0, kAnswersForCurve - missing);
  ui::ProgressBar(ui, name + ".until", "Answers until the curve",
                  static_cast<float>(given) / static_cast<float>(kAnswersForCurve));
}

}  // namespace

void DrawRetention(ui::Ui& ui, const std::string& name, const std::string& title,
                   const RetentionChart& chart) {
  const std::vector<ui::LinePoint> points = CurveOf(chart.days);
  if (chart.answers_until_curve > 0 || points.empty()) {
    Caption(ui, name, title);
    DrawMissingAnswers(ui, name, std::max(1, chart.answers_until_curve));
    return;
  }
  const Share& share = chart.overview.retention;
  ui::Figure(ui, name + ".figure", title, fmt::format("{:.1f} %", share.value() * 100));
  ui::Label(ui, name + ".share",
            fmt::format("of {} in 30 days  ·  95 % interval {:.0f} to {:.0f}", CountOf(share.n, "answer"),
                        share.low * 100, share.high * 100),
            {.face = ui::Face::kSmall, .ink = ui::Ink::kDim});
  const std::string goal = "goal " + Percent(chart.desired);
  ui::LineChart(ui, name + ".curve", RetentionSentence(points, chart), points,
                {.height = 150, .axis = Percent, .target = chart.desired, .target_name = goal});
}

void DrawForecast(ui::Ui& ui, const std::string& name, const std::string& title,
                  const std::vector<ForecastDay>& forecast, std::size_t count) {
  Caption(ui, name, title);
  std::vector<ui::Bar> bars;
  int total = 0;
  const std::size_t shown = std::min(count, forecast.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const ForecastDay& day = forecast[i];
    total += day.cards;
    const std::string label = count <= 7 ? WeekdayName(day.day).substr(0, 2) : ShortDay(day.day);
    const std::string when = fmt::format("{} {}", WeekdayName(day.day), ShortDay(day.day));
    bars.push_back({static_cast<double>(day.cards), label,
                    fmt::format("{}: {}, {}", when, CountOf(day.cards, "card"), MinutesWords(day.minutes))});
  }
  const std::string sentence = total == 0 ? fmt::format("Nothing comes back in the next {} days.", shown)
                                          : fmt::format("{} in the next {} days, {} of them today.",
                                                        CountOf(total, "card comes back", "cards come back"),
                                                        shown, forecast.front().cards);
  if (total == 0) {
    ui::Paragraph(ui, name + ".nothing", sentence, {.ink = ui::Ink::kDim});
    return;
  }
  ui::BarChart(ui, name + ".bars", sentence, bars, {.height = 140});
}

void DrawActivity(ui::Ui& ui, const std::string& name, const std::string& title,
                  const std::vector<CalendarDay>& calendar) {
  Caption(ui, name, title);
  std::vector<ui::HeatDay> days;
  int answers = 0, active = 0;
  for (const CalendarDay& day : calendar) {
    answers += day.reviews;
    active += day.reviews > 0 ? 1 : 0;
    days.push_back({day.reviews, fmt::format("{} {}: {}", WeekdayName(day.day).substr(0, 3),
                                             DayWords(day.day), CountOf(day.reviews, "answer"))});
  }
  const std::string sentence =
      fmt::format("{} on {} of the last {} days.", CountOf(answers, "answer"), active, calendar.size());
  ui::CalendarHeat(ui, name + ".heat", sentence, days,
                   {.first_weekday = calendar.empty() ? 0 : WeekdayOf(calendar.front().day),
                    .less = "less",
                    .more = "more"});
}

}  // namespace lacuna
