#include <algorithm>

#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

bool Weaker(const SeenCard& a, const SeenCard& b) {
  if (a.retrievability != b.retrievability) return a.retrievability < b.retrievability;
  if (a.lapses != b.lapses) return a.lapses > b.lapses;
  if (a.stability != b.stability) return a.stability < b.stability;
  return a.card < b.card;
}

}  // namespace

std::vector<WeakFact> WeakestOf(Database& database, std::vector<SeenCard> cards, int limit) {
  const std::size_t count = std::min(cards.size(), static_cast<std::size_t>(std::max(limit, 0)));
  std::partial_sort(cards.begin(), cards.begin() + static_cast<std::ptrdiff_t>(count), cards.end(), Weaker);
  BankStore bank(database);
  std::vector<WeakFact> weakest;
  for (std::size_t i = 0; i < count; ++i) {
    const std::vector<BankQuestion> forms = bank.AskableForms(cards[i].card);
    if (forms.empty()) continue;
    const BankQuestion& best = forms.front();
    WeakFact fact;
    fact.card = cards[i].card;
    fact.question = best.question.id;
    fact.retrievability = cards[i].retrievability;
    fact.lapses = cards[i].lapses;
    fact.stem = best.question.form.stem;
    fact.answer = best.question.form.answer;
    fact.evidence = best.evidence.empty() ? std::string() : best.evidence.front();
    fact.article = best.article_title;
    weakest.push_back(std::move(fact));
  }
  return weakest;
}

std::vector<WeakFact> ComputeWeakest(Database& database, const StatisticsQuery& query, int limit) {
  return WeakestOf(database, SeenCards(database, query), limit);
}

}  // namespace lacuna
