#include "content/bank/bank_rows.h"

#include <fmt/format.h>

#include <unordered_set>

#include "content/bank/text_input.h"
#include "content/base/uid.h"

namespace lacuna {

std::optional<BankRow> ReadBank(Database& database, const std::string& name) {
  auto row = database.Prepare("SELECT id, name, is_sample FROM bank WHERE name = ?");
  if (!row.With(name).Step()) return std::nullopt;
  return BankRow{row.AsId<BankTag>(0), row.Text(1), row.Int(2) != 0};
}

Result<std::string> CleanBankName(const std::string& name) {
  auto clean = CleanInput(name, "The bank's name");
  if (!clean) return clean;
  std::string line = SqueezeSpaces(*clean);
  if (line.empty()) return Error{"A bank needs a name: give it one with --bank NAME."};
  return line;
}

BankId EnsureBank(Database& database, Change& change, const std::string& name, bool is_sample, Instant now) {
  if (const auto found = ReadBank(database, name)) {
    if (found->is_sample && !is_sample)
      change.Update("bank", {{"id", found->id.value}}, {{"is_sample", std::int64_t{0}}});
    return found->id;
  }
  return {change.Insert("bank", {{"uid", NewUuid(now)},
                                 {"name", name},
                                 {"is_sample", std::int64_t{is_sample}},
                                 {"created_ms", now.ms}})};
}

void AddToBank(Database& database, Change& change, BankId bank, const std::vector<CardId>& cards) {
  std::unordered_set<CardId> held;
  std::int64_t position = 0;
  {
    auto rows = database.Prepare("SELECT card, position FROM bank_card WHERE bank = ?");
    rows.With(bank);
    while (rows.Step()) {
      held.insert(rows.AsId<CardTag>(0));
      position = std::max(position, rows.Int(1));
    }
  }
  for (const CardId card : cards)
    if (held.insert(card).second)
      change.Insert("bank_card", {{"bank", bank.value}, {"card", card.value}, {"position", ++position}});
}

std::vector<CardId> CardsOfBank(Database& database, BankId bank) {
  std::vector<CardId> cards;
  auto rows = database.Prepare("SELECT card FROM bank_card WHERE bank = ? ORDER BY position, card");
  rows.With(bank);
  while (rows.Step()) cards.push_back(rows.AsId<CardTag>(0));
  return cards;
}

}  // namespace lacuna
