// In which order options, items and right sides are put on the screen.
#include <algorithm>
#include <numeric>

#include "content/base/random.h"
#include "quiz/grading.h"
#include "quiz/grading/canonical.h"

namespace lacuna {
namespace {

std::vector<int> InPlace(std::size_t count) {
  std::vector<int> order(count);
  std::iota(order.begin(), order.end(), 0);
  return order;
}

std::vector<int> Shuffled(std::size_t count, std::uint64_t seed) {
  std::vector<int> order = InPlace(count);
  Random(seed).Shuffle(std::span<int>(order));
  return order;
}

// Numbers with one unit read best from the smallest up; so no place can give the key away.
std::optional<std::vector<double>> Values(const std::vector<std::string>& options) {
  std::vector<double> values;
  std::string unit;
  for (const std::string& option : options) {
    double value = 0;
    std::string own_unit;
    if (!IsOneNumber(CanonicalOf(option).tokens, value, own_unit)) return std::nullopt;
    if (!values.empty() && own_unit != unit) return std::nullopt;
    unit = own_unit;
    values.push_back(value);
  }
  return values;
}

std::vector<int> OptionOrder(const std::vector<std::string>& options, std::uint64_t seed) {
  const auto values = Values(options);
  if (!values) return Shuffled(options.size(), seed);
  std::vector<int> order = InPlace(options.size());
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return (*values)[static_cast<std::size_t>(a)] < (*values)[static_cast<std::size_t>(b)];
  });
  return order;
}

// Never shown already solved.
std::vector<int> ItemOrder(std::size_t count, std::uint64_t seed) {
  std::vector<int> order = Shuffled(count, seed);
  if (count > 1 && std::is_sorted(order.begin(), order.end()))
    std::rotate(order.begin(), order.begin() + 1, order.end());
  return order;
}

}  // namespace

Shown ShowOrder(const QuestionForm& form, std::uint64_t seed) {
  switch (form.type) {
    case QuestionType::mcq:
      return {OptionOrder(form.options, seed)};
    case QuestionType::ordering:
      return {ItemOrder(form.items.size(), seed)};
    case QuestionType::matching:
      return {Shuffled(form.pairs.size(), seed)};
    case QuestionType::cloze:
    case QuestionType::short_answer:
    case QuestionType::true_false:
    case QuestionType::flip:
      return {};
  }
  return {};
}

}  // namespace lacuna
