#include <algorithm>

#include "app/window/models/models.h"

namespace lacuna {
namespace {

std::optional<BankId> BankOf(Workspace& workspace, ArticleId article) {
  QuestionFilter filter;
  filter.article = article;
  filter.limit = 1;
  const auto first = workspace.bank.Questions(filter);
  if (first.empty() || first.front().banks.empty()) return std::nullopt;
  return first.front().banks.front();
}

}  // namespace

LibraryModel BuildLibrary(Workspace& workspace, const Learner& learner) {
  const StatisticsQuery query = QueryFor(workspace, learner.id);
  LibraryModel model;
  for (ArticleSummary& article : workspace.bank.Articles()) {
    const Mastery mastery = ComputeMastery(*workspace.database, query, article.id);
    model.samples_loaded = model.samples_loaded || article.is_sample;
    const std::string day = FormatDay(StudyDay(article.imported, query.now.zone_minutes, 0));
    const std::optional<BankId> bank = BankOf(workspace, article.id);
    model.rows.push_back({std::move(article), mastery, day, bank});
  }
  std::stable_sort(model.rows.begin(), model.rows.end(),
                   [](const auto& a, const auto& b) { return a.article.imported > b.article.imported; });
  return model;
}

}  // namespace lacuna
