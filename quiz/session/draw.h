// Draws the cards of a test.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "content/base/database.h"

namespace lacuna {

// `count` askable cards (of one bank), or all when there are fewer, in the order to ask them. Spread over the
// articles and their length: one from each of `count` stretches of the reading order. Cards that share a fact
// come together only when there are no others. The same seed and cards give the same draw.
std::vector<CardId> DrawCards(Database& database, std::optional<BankId> bank, int count, std::uint64_t seed);

}  // namespace lacuna
