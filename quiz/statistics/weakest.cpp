#include <algorithm>

#include "quiz/statistics/scope.h"

namespace lacuna {
namespace {

bool Weaker(const SeenCard& a, const SeenCard& b) {
  if (a.retrievability != b.retrievability) return a.retrievability < b.retrievability;
  if (a.memory.lapses != b.memory.lapses) return a.memory.lapses > b.memory.lapses;
  if (a.memory.stability != b.memory.stability) return a.memory.stability < b.memory.stability;
  return a.card < b.card;
}

}  // namespace

std::vector<WeakFact> ComputeWeakest(Database& database, const StatisticsQuery& query, int limit) {
  std::vector<SeenCard> cards = SeenCards(database, query);
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
    fact.lapses = cards[i].memory.lapses;
    fact.stem = best.question.form.stem;
    fact.answer = best.question.form.answer;
    fact.evidence = best.evidence.empty() ? std::string() : best.evidence.front();
    fact.article = best.article_title;
    weakest.push_back(std::move(fact));
  }
  return weakest;
}

}  // namespace lacuna
