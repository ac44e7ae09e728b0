#include "quiz/classroom/item_analysis.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "quiz/statistics.h"

namespace lacuna {
namespace {

constexpr std::size_t kPupilsForFacility = 5;
constexpr std::size_t kPupilsForMore = 20;
constexpr std::size_t kQuestionsForMore = 8;

double Mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double Variance(const std::vector<double>& values) {
  const double mean = Mean(values);
  double sum = 0;
  for (const double value : values) sum += (value - mean) * (value - mean);
  return sum / static_cast<double>(values.size());
}

// Pearson's r; nullopt when one side does not vary.
std::optional<double> Correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const double variances = Variance(a) * Variance(b);
  if (variances <= 0) return std::nullopt;
  const double mean_a = Mean(a), mean_b = Mean(b);
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - mean_a) * (b[i] - mean_b);
  return sum / static_cast<double>(a.size()) / std::sqrt(variances);
}

Figure Hidden(std::string why) { return {std::nullopt, std::move(why)}; }

std::string TooFewPupils(std::size_t pupils, std::size_t needed) {
  return fmt::format("{} pupils; this needs {}", pupils, needed);
}

// Why a figure over the whole run must stay hidden; "" when it need not.
std::string TooSmall(std::size_t pupils, std::size_t questions) {
  if (pupils < kPupilsForMore) return TooFewPupils(pupils, kPupilsForMore);
  if (questions < kQuestionsForMore)
    return fmt::format("{} questions; this needs {}", questions, kQuestionsForMore);
  return "";
}

std::vector<double> Asked(const PointsTable& points, std::size_t question) {
  std::vector<double> asked;
  for (const auto& row : points)
    if (row[question]) asked.push_back(*row[question]);
  return asked;
}

// The rows without a blank, as plain numbers.
std::vector<std::vector<double>> Complete(const PointsTable& points) {
  std::vector<std::vector<double>> rows;
  for (const auto& row : points) {
    if (!std::all_of(row.begin(), row.end(), [](const auto& cell) { return cell.has_value(); })) continue;
    std::vector<double>& plain = rows.emplace_back();
    for (const auto& cell : row) plain.push_back(*cell);
  }
  return rows;
}

std::vector<double> Column(const std::vector<std::vector<double>>& rows, std::size_t question) {
  std::vector<double> column;
  column.reserve(rows.size());
  for (const auto& row : rows) column.push_back(row[question]);
  return column;
}

std::vector<double> Totals(const std::vector<std::vector<double>>& rows) {
  std::vector<double> totals;
  totals.reserve(rows.size());
  for (const auto& row : rows) totals.push_back(std::accumulate(row.begin(), row.end(), 0.0));
  return totals;
}

Figure Discrimination(const std::vector<std::vector<double>>& rows, std::size_t question) {
  const std::string small = TooSmall(rows.size(), rows.empty() ? 0 : rows.front().size());
  if (!small.empty()) return Hidden(small);
  const std::vector<double> own = Column(rows, question);
  std::vector<double> rest = Totals(rows);
  for (std::size_t i = 0; i < rest.size(); ++i) rest[i] -= own[i];
  const auto r = Correlation(own, rest);
  return r ? Figure{*r, ""} : Hidden("all answers are worth the same");
}

void AddFacility(const std::vector<double>& asked, ItemFigures& item) {
  item.pupils = asked.size();
  if (asked.size() < kPupilsForFacility) {
    item.facility = Hidden(TooFewPupils(asked.size(), kPupilsForFacility));
    return;
  }
  item.facility = {Mean(asked), ""};
  const bool whole = std::all_of(asked.begin(), asked.end(), [](double x) { return x == 0 || x == 1; });
  if (!whole) return;
  const auto right = static_cast<int>(std::count(asked.begin(), asked.end(), 1.0));
  const Share share = WilsonShare(right, static_cast<int>(asked.size()));
  item.low = share.low;
  item.high = share.high;
}

void AddReliability(const std::vector<std::vector<double>>& rows, RunFigures& figures) {
  const std::size_t questions = rows.empty() ? 0 : rows.front().size();
  if (const std::string small = TooSmall(rows.size(), questions); !small.empty()) {
    figures.alpha = figures.standard_error = Hidden(small);
    return;
  }
  const double of_totals = Variance(Totals(rows));
  if (of_totals <= 0) {
    figures.alpha = figures.standard_error = Hidden("all totals are the same");
    return;
  }
  double of_items = 0;
  for (std::size_t q = 0; q < questions; ++q) of_items += Variance(Column(rows, q));
  const auto k = static_cast<double>(questions);
  const double alpha = k / (k - 1) * (1 - of_items / of_totals);
  figures.alpha = {alpha, ""};
  figures.standard_error = {std::sqrt(of_totals) * std::sqrt(std::max(0.0, 1 - alpha)), ""};
}

}  // namespace

RunFigures AnalyzeItems(const PointsTable& points) {
  RunFigures figures;
  const std::size_t questions = points.empty() ? 0 : points.front().size();
  const auto rows = Complete(points);
  for (std::size_t q = 0; q < questions; ++q) {
    ItemFigures& item = figures.items.emplace_back();
    AddFacility(Asked(points, q), item);
    item.discrimination = Discrimination(rows, q);
  }
  AddReliability(rows, figures);
  return figures;
}

std::vector<OptionFigures> AnalyzeOptions(const std::vector<int>& choice, const std::vector<double>& rest,
                                          std::size_t options) {
  std::vector<OptionFigures> figures(options);
  for (std::size_t o = 0; o < options; ++o) {
    std::vector<double> chosen;
    chosen.reserve(choice.size());
    for (const int given : choice) chosen.push_back(given == static_cast<int>(o) ? 1 : 0);
    if (choice.empty()) continue;
    figures[o].share = Mean(chosen);
    if (choice.size() < kPupilsForMore) {
      figures[o].correlation = Hidden(TooFewPupils(choice.size(), kPupilsForMore));
    } else if (const auto r = Correlation(chosen, rest)) {
      figures[o].correlation = {*r, ""};
    } else {
      figures[o].correlation = Hidden("all answers are worth the same");
    }
  }
  return figures;
}

}  // namespace lacuna
