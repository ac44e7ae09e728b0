// The learner's statistics as charts, with the sentence each is read as. Shared by Home and Progress.
#pragma once

#include <string>
#include <vector>

#include "app/widgets/ui.h"
#include "quiz/statistics.h"

namespace lacuna {

struct RetentionChart {
  const Overview& overview;
  const std::vector<RetentionDay>& days;
  int answers_until_curve = 0;
  double desired = 0.9;
};
// The share of cards that were known when they came back, with n and interval, over the days, beside the
// goal; how many answers are missing while that would say nothing. Nodes: name.figure, name.share,
// name.curve.
void DrawRetention(ui::Ui& ui, const std::string& name, const std::string& title,
                   const RetentionChart& chart);

// Cards that come back on the first `count` days, today's strong. Node: name.bars.
void DrawForecast(ui::Ui& ui, const std::string& name, const std::string& title,
                  const std::vector<ForecastDay>& forecast, std::size_t count);

// Answers a day. Node: name.heat.
void DrawActivity(ui::Ui& ui, const std::string& name, const std::string& title,
                  const std::vector<CalendarDay>& calendar);

}  // namespace lacuna
