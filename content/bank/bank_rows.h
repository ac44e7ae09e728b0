// Banks and which cards are in them, as rows.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank/change.h"
#include "content/base/result.h"

namespace lacuna {

struct BankRow {
  BankId id;
  std::string name;
  bool is_sample = false;
};

std::optional<BankRow> ReadBank(Database& database, const std::string& name);  // whatever its case
// Refuses a name that is empty or no UTF-8.
Result<std::string> CleanBankName(const std::string& name);

// The bank of that name, made when it is missing. A sample bank that gets other cards is one no more.
BankId EnsureBank(Database& database, Change& change, const std::string& name, bool is_sample, Instant now);
// Puts the cards that are not in it yet at its end, in order.
void AddToBank(Database& database, Change& change, BankId bank, const std::vector<CardId>& cards);
// In the bank's order.
std::vector<CardId> CardsOfBank(Database& database, BankId bank);

}  // namespace lacuna
