#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/bank_rows.h"

namespace lacuna {
namespace {

Error NoBank(const std::string& name) {
  return {fmt::format("There is no bank “{}”: `lacuna bank list` names them.", name)};
}

std::optional<BankRow> FindNamed(Database& database, const std::string& name) {
  const auto clean = CleanBankName(name);
  return clean ? ReadBank(database, *clean) : std::nullopt;
}

}  // namespace

std::vector<BankSummary> BankStore::Banks() {
  auto rows = database_.Prepare(
      "SELECT b.id, b.name, b.is_sample, ifnull(sum(s.accepted), 0), ifnull(sum(s.proposed AND NOT "
      "s.accepted), 0)"
      " FROM bank b LEFT JOIN bank_card bc ON bc.bank = b.id LEFT JOIN"
      " (SELECT q.card, max(q.status = 'accepted') AS accepted, max(q.status = 'proposed') AS proposed"
      "  FROM question q JOIN card ON card.id = q.card"
      "  WHERE " +
      std::string(kInSight) +
      " GROUP BY q.card) AS s ON s.card = bc.card"
      " GROUP BY b.id ORDER BY b.name COLLATE NOCASE");
  std::vector<BankSummary> banks;
  while (rows.Step()) {
    BankSummary bank;
    bank.id = rows.AsId<BankTag>(0);
    bank.name = rows.Text(1);
    bank.is_sample = rows.Int(2) != 0;
    bank.accepted = static_cast<int>(rows.Int(3));
    bank.proposed = static_cast<int>(rows.Int(4));
    bank.cards = bank.accepted + bank.proposed;
    banks.push_back(std::move(bank));
  }
  return banks;
}

std::optional<BankId> BankStore::FindBank(const std::string& name) {
  const auto bank = FindNamed(database_, name);
  return bank ? std::optional(bank->id) : std::nullopt;
}

Outcome BankStore::RenameBank(const std::string& from, const std::string& to, Instant now) {
  const auto bank = FindNamed(database_, from);
  if (!bank) return NoBank(from);
  const auto name = CleanBankName(to);
  if (!name) return name.error();
  const auto other = ReadBank(database_, *name);
  if (other && other->id != bank->id)
    return Error{fmt::format(
        "There is a bank “{}” already: merge them with `lacuna bank merge`, or choose another name.",
        other->name)};
  Change change(database_);
  change.Update("bank", {{"id", bank->id.value}}, {{"name", *name}});
  change.Commit(fmt::format("Rename “{}” to “{}”", bank->name, *name), now);
  return Done{};
}

Outcome BankStore::MergeBanks(const std::string& from, const std::string& into, Instant now) {
  const auto source = FindNamed(database_, from), target = FindNamed(database_, into);
  if (!source) return NoBank(from);
  if (!target) return NoBank(into);
  if (source->id == target->id)
    return Error{fmt::format("“{}” is one bank: name two to merge.", source->name)};
  Change change(database_);
  const auto cards = CardsOfBank(database_, source->id);
  AddToBank(database_, change, target->id, cards);
  if (!source->is_sample && !cards.empty())
    change.Update("bank", {{"id", target->id.value}}, {{"is_sample", std::int64_t{0}}});
  for (const CardId card : cards)
    change.Delete("bank_card", {{"bank", source->id.value}, {"card", card.value}});
  change.Delete("bank", {{"id", source->id.value}});
  change.Commit(fmt::format("Merge “{}” into “{}”", source->name, target->name), now);
  return Done{};
}

Outcome BankStore::DeleteBank(const std::string& name, Instant now) {
  const auto bank = FindNamed(database_, name);
  if (!bank) return NoBank(name);
  Change change(database_);
  for (const CardId card : CardsOfBank(database_, bank->id))
    change.Delete("bank_card", {{"bank", bank->id.value}, {"card", card.value}});
  change.Delete("bank", {{"id", bank->id.value}});
  change.Commit(fmt::format("Delete the bank “{}”", bank->name), now);
  return Done{};
}

}  // namespace lacuna
