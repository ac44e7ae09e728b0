#include "quiz/session/forms.h"

#include <algorithm>
#include <cassert>

#include "content/base/random.h"

namespace lacuna {
namespace {

using Indices = std::vector<std::size_t>;

template <class Keep>
Indices Where(const std::vector<BankQuestion>& forms, Keep keep) {
  Indices kept;
  for (std::size_t i = 0; i < forms.size(); ++i)
    if (keep(forms[i].question)) kept.push_back(i);
  return kept;
}

bool Suits(QuestionType type, const Memory& memory) {
  if (memory.stability < kRecallFromDays) return DemandOf(type) == Demand::recognition;
  return memory.stability < kRecallOnlyFromDays || DemandOf(type) == Demand::recall;
}

}  // namespace

Demand DemandOf(QuestionType type) {
  switch (type) {
    case QuestionType::mcq:
    case QuestionType::true_false:
    case QuestionType::matching:
      return Demand::recognition;
    case QuestionType::cloze:
    case QuestionType::short_answer:
    case QuestionType::ordering:
    case QuestionType::flip:
      return Demand::recall;
  }
  return Demand::recall;
}

std::size_t ChooseForm(const std::vector<BankQuestion>& forms, const Memory& memory,
                       std::optional<QuestionId> last, std::uint64_t seed) {
  assert(!forms.empty());
  const auto is_last = [&last](const Question& question) { return last && question.id == *last; };
  Indices choice = Where(forms, [&](const Question& q) { return Suits(q.form.type, memory) && !is_last(q); });
  if (choice.empty()) choice = Where(forms, [&](const Question& q) { return !is_last(q); });
  if (choice.empty()) return 0;
  if (memory.state == CardState::fresh) return choice.front();  // the best one for a first meeting
  return choice[Random(seed).Below(choice.size())];
}

std::size_t ChooseTestForm(const std::vector<BankQuestion>& forms, std::map<QuestionType, int>& used,
                           std::uint64_t seed) {
  assert(!forms.empty());
  Indices choice = Where(forms, [](const Question& q) { return q.form.type != QuestionType::flip; });
  if (choice.empty()) choice = Where(forms, [](const Question&) { return true; });
  Random(seed).Shuffle(std::span(choice));
  const std::size_t chosen =
      *std::min_element(choice.begin(), choice.end(), [&](std::size_t a, std::size_t b) {
        return used[forms[a].question.form.type] < used[forms[b].question.form.type];
      });
  ++used[forms[chosen].question.form.type];
  return chosen;
}

std::uint64_t MixSeeds(std::uint64_t seed, std::uint64_t a, std::uint64_t b) {
  const std::uint64_t first = Random(seed ^ Random(a).Next()).Next();
  return Random(first ^ Random(b + 1).Next()).Next();
}

}  // namespace lacuna
