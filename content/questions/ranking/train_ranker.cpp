#include "content/questions/ranking/train_ranker.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>

#include "content/questions/ranking/features.h"
#include "content/questions/ranking/ranker.h"

namespace lacuna {
namespace {

constexpr int kNewtonSteps = 30;

std::vector<std::string_view> Split(std::string_view row, char between) {
  std::vector<std::string_view> cells;
  for (std::size_t at = 0;;) {
    const std::size_t end = std::min(row.find(between, at), row.size());
    cells.push_back(row.substr(at, end - at));
    if (end == row.size()) return cells;
    at = end + 1;
  }
}

// Which feature each column of the table holds; nullopt for one that is gone.
std::vector<std::optional<std::size_t>> ColumnsOf(const std::vector<std::string_view>& header) {
  std::vector<std::optional<std::size_t>> columns(header.size());
  for (std::size_t i = 0; i < header.size(); ++i)
    for (std::size_t f = 0; f < Features().size(); ++f)
      if (Features()[f].name == header[i]) columns[i] = f;
  return columns;
}

// Solves A x = b for a symmetric positive definite A (Cholesky), in place of b.
void Solve(std::vector<std::vector<double>>& a, std::vector<double>& b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = a[i][j];
      for (std::size_t k = 0; k < j; ++k) sum -= a[i][k] * a[j][k];
      a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / a[j][j];
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) b[i] -= a[i][k] * b[k];
    b[i] /= a[i][i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) b[i] -= a[k][i] * b[k];
    b[i] /= a[i][i];
  }
}

double Sigmoid(double z) { return 1 / (1 + std::exp(-z)); }

double Dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

std::vector<double> Fit(const std::vector<const JudgedItem*>& items, double penalty,
                        const std::vector<double>& prior) {
  const std::size_t n = Features().size();
  std::vector<double> weights = prior;
  for (int step = 0; step < kNewtonSteps; ++step) {
    std::vector<std::vector<double>> curvature(n, std::vector<double>(n, 0));
    std::vector<double> gradient(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
      const double own = Features()[i].name == "bias" ? 1e-6 : penalty;
      gradient[i] = -own * (weights[i] - prior[i]);
      curvature[i][i] = own;
    }
    for (const JudgedItem* item : items) {
      const double p = Sigmoid(Dot(weights, item->features));
      const double error = (item->accepted ? 1 : 0) - p;
      for (std::size_t i = 0; i < n; ++i) {
        if (item->features[i] == 0) continue;
        gradient[i] += error * item->features[i];
        for (std::size_t j = 0; j <= i; ++j)
          curvature[i][j] += p * (1 - p) * item->features[i] * item->features[j];
      }
    }
    Solve(curvature, gradient);
    double change = 0;
    for (std::size_t i = 0; i < n; ++i) {
      weights[i] += gradient[i];
      change = std::max(change, std::abs(gradient[i]));
    }
    if (change < 1e-9) break;
  }
  return weights;
}

double ShareOfTop(const std::vector<std::pair<double, bool>>& ranked, double share) {
  const auto count =
      std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(ranked.size())));
  std::size_t accepted = 0;
  for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i) accepted += ranked[i].second ? 1 : 0;
  return static_cast<double>(accepted) / static_cast<double>(count);
}

double AreaUnder(const std::vector<std::pair<double, bool>>& ranked) {
  double above = 0, pairs = 0;
  for (const auto& a : ranked)
    for (const auto& b : ranked)
      if (a.second && !b.second) {
        pairs += 1;
        above += a.first > b.first ? 1 : a.first == b.first ? 0.5 : 0;
      }
  return pairs == 0 ? 0.5 : above / pairs;
}

}  // namespace

Result<std::vector<JudgedItem>> ReadJudged(std::string_view table) {
  std::vector<JudgedItem> items;
  std::vector<std::string_view> header;
  std::vector<std::optional<std::size_t>> columns;
  std::size_t line = 0;
  for (const std::string_view row : Split(table, '\n')) {
    ++line;
    if (row.empty() || row.front() == '#') continue;
    const std::vector<std::string_view> cells = Split(row, '\t');
    if (header.empty()) {
      header = cells;
      columns = ColumnsOf(header);
      continue;
    }
    if (cells.size() != header.size())
      return Error{"Line " + std::to_string(line) +
                   " of the judged items has another number of columns than the header."};
    JudgedItem item;
    item.features.assign(Features().size(), 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (header[i] == "article") item.article = std::string(cells[i]);
      if (header[i] == "accepted") item.accepted = cells[i] == "1";
      if (!columns[i]) continue;
      double value = 0;
      if (std::from_chars(cells[i].data(), cells[i].data() + cells[i].size(), value).ec != std::errc())
        return Error{"Line " + std::to_string(line) + " of the judged items has no number for '" +
                     std::string(header[i]) + "'."};
      item.features[*columns[i]] = value;
    }
    items.push_back(std::move(item));
  }
  if (items.empty()) return Error{"The table of judged items is empty."};
  return items;
}

std::string TrainRanker(const std::vector<JudgedItem>& items, double penalty,
                        const std::vector<double>& prior) {
  std::vector<const JudgedItem*> all;
  all.reserve(items.size());
  for (const JudgedItem& item : items) all.push_back(&item);
  const std::vector<double> weights = Fit(all, penalty, prior);
  std::string out;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    char number[32];
    const auto end = std::to_chars(number, number + sizeof number, weights[i], std::chars_format::fixed, 4);
    out += std::string(Features()[i].name) + "\t" + std::string(number, end.ptr) + "\n";
  }
  return out;
}

RankerScore CrossValidate(const std::vector<JudgedItem>& items, double penalty,
                          const std::vector<double>& prior, std::size_t folds) {
  std::map<std::string, std::size_t> fold_of;
  for (const JudgedItem& item : items) fold_of.emplace(item.article, 0);
  std::size_t next = 0;
  for (auto& [article, fold] : fold_of) fold = next++ % folds;
  std::vector<std::pair<double, bool>> ranked;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<const JudgedItem*> seen;
    for (const JudgedItem& item : items)
      if (fold_of[item.article] != fold) seen.push_back(&item);
    const std::vector<double> weights = Fit(seen, penalty, prior);
    for (const JudgedItem& item : items)
      if (fold_of[item.article] == fold) ranked.emplace_back(Dot(weights, item.features), item.accepted);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  RankerScore score;
  score.area = AreaUnder(ranked);
  score.base = ShareOfTop(ranked, 1);
  score.top_half = ShareOfTop(ranked, 0.5);
  score.top_fifth = ShareOfTop(ranked, 0.2);
  return score;
}

}  // namespace lacuna
