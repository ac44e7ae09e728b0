// Which form of a card to ask: recognition first, recall as the memory grows, not the same twice in a row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "content/bank.h"
#include "quiz/scheduler.h"

namespace lacuna {

// Recognition: the answer is on the screen, among others. Recall: it must come from memory.
enum class Demand { recognition, recall };
Demand DemandOf(QuestionType type);

// Below the first, recognition is asked; from the second on, recall; between them both.
constexpr double kRecallFromDays = 4;  // stability
constexpr double kRecallOnlyFromDays = 15;

// An index into `forms` (best first, not empty). `last` is the question this card was last asked with.
std::size_t ChooseForm(const std::vector<BankQuestion>& forms, const Memory& memory,
                       std::optional<QuestionId> last, std::uint64_t seed);

// For a test: a form the machine can grade, of the kind used least so far. Counts it in `used`.
std::size_t ChooseTestForm(const std::vector<BankQuestion>& forms, std::map<QuestionType, int>& used,
                           std::uint64_t seed);

// One seed from several numbers.
std::uint64_t MixSeeds(std::uint64_t seed, std::uint64_t a, std::uint64_t b);

}  // namespace lacuna
