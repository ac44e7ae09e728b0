#include <fmt/format.h>

#include "content/bank.h"
#include "content/bank/accepting.h"
#include "content/bank/codec.h"

namespace lacuna {
namespace {

Error NoQuestion(QuestionId id) {
  return {fmt::format("There is no question {}: `lacuna questions` lists them.", id.value)};
}

struct Named {
  QuestionId question;
  CardId card;
};

// All of them or an error.
Result<std::vector<Named>> FindAll(Database& database, std::span<const QuestionId> ids) {
  std::vector<Named> found;
  for (const QuestionId id : ids) {
    auto row = database.Prepare("SELECT card FROM question WHERE id = ?");
    if (!row.With(id).Step()) return NoQuestion(id);
    found.push_back({id, row.AsId<CardTag>(0)});
  }
  return found;
}

std::string Counted(const char* verb, std::size_t count, const char* noun) {
  return fmt::format("{} {} {}{}", verb, count, noun, count == 1 ? "" : "s");
}

std::vector<QuestionId> FormsInSight(Database& database, CardId card) {
  std::vector<QuestionId> forms;
  auto rows =
      database.Prepare("SELECT id FROM question WHERE card = ? AND status IN ('proposed', 'accepted')");
  rows.With(card);
  while (rows.Step()) forms.push_back(rows.AsId<QuestionTag>(0));
  return forms;
}

}  // namespace

void SetStatus(Change& change, QuestionId question, QuestionStatus status) {
  change.Update("question", {{"id", question.value}}, {{"status", std::string(Name(status))}});
}

void AcceptProposed(Database& database, Change& change, const std::vector<CardId>& cards) {
  std::vector<QuestionId> forms;
  {
    auto rows = database.Prepare(
        "SELECT id FROM question WHERE status = 'proposed' AND card IN (SELECT value FROM json_each(?)) "
        "ORDER BY id");
    rows.With(WriteIds(cards));
    while (rows.Step()) forms.push_back(rows.AsId<QuestionTag>(0));
  }
  for (const QuestionId form : forms) SetStatus(change, form, QuestionStatus::accepted);
}

void ClearChangedFlags(Database& database, Change& change, const std::vector<CardId>& cards) {
  std::vector<std::pair<QuestionId, std::vector<std::string>>> flagged;
  {
    auto rows = database.Prepare(
        "SELECT id, reasons FROM question WHERE reasons <> '[]' AND card IN (SELECT value FROM "
        "json_each(?))");
    rows.With(WriteIds(cards));
    while (rows.Step()) flagged.emplace_back(rows.AsId<QuestionTag>(0), ReadStrings(rows.Text(1)));
  }
  for (auto& [question, reasons] : flagged)
    if (std::erase_if(reasons, IsChangedFlag) > 0)
      change.Update("question", {{"id", question.value}}, {{"reasons", WriteStrings(reasons)}});
}

std::vector<CardId> ChosenCards(Database& database, ArticleId article, AcceptPolicy policy) {
  std::vector<CardId> cards;
  if (policy == AcceptPolicy::none) return cards;
  const bool best = policy == AcceptPolicy::best;
  auto rows = database.Prepare(
      "SELECT c.id FROM card c JOIN question q ON q.card = c.id AND q.status IN ('proposed', 'accepted')"
      " WHERE c.article = ?1 AND c.retired_by = 0 AND NOT (?2 AND (EXISTS (SELECT 1 FROM question s WHERE "
      "s.card = c.id AND "
      "s.sensitive)"
      "  OR EXISTS (SELECT 1 FROM card_fact cf JOIN fact f ON f.id = cf.fact WHERE cf.card = c.id AND "
      "f.sensitive)))"
      " GROUP BY c.id ORDER BY max(q.score) DESC, c.id LIMIT ?3");
  rows.With(article, best, best ? kBestCards : -1);
  while (rows.Step()) cards.push_back(rows.AsId<CardTag>(0));
  return cards;
}

Outcome BankStore::Accept(std::span<const QuestionId> ids, Instant now) {
  Change change(database_);
  const auto named = FindAll(database_, ids);
  if (!named) return named.error();
  std::vector<CardId> cards;
  for (const auto& [question, card] : *named) {
    SetStatus(change, question, QuestionStatus::accepted);
    change.Update("card", {{"id", card.value}}, {{"retired_by", std::int64_t{0}}});
    cards.push_back(card);
  }
  ClearChangedFlags(database_, change, cards);
  AcceptProposed(database_, change, cards);
  change.Commit(Counted("Accept", ids.size(), "question"), now);
  return Done{};
}

Outcome BankStore::Reject(std::span<const QuestionId> ids, RejectScope scope, Instant now) {
  Change change(database_);
  const auto named = FindAll(database_, ids);
  if (!named) return named.error();
  for (const auto& [question, card] : *named) {
    SetStatus(change, question, QuestionStatus::rejected);
    if (scope == RejectScope::form) continue;
    for (const QuestionId form : FormsInSight(database_, card))
      SetStatus(change, form, QuestionStatus::rejected);
  }
  change.Commit(Counted("Reject", ids.size(), scope == RejectScope::form ? "question" : "card"), now);
  return Done{};
}

Outcome BankStore::Suspend(CardId id, bool suspended, Instant now) {
  if (const auto card = FindCard(id); !card) return card.error();
  Change change(database_);
  change.Update("card", {{"id", id.value}}, {{"suspended", std::int64_t{suspended}}});
  change.Commit(suspended ? "Suspend a card" : "Resume a card", now);
  return Done{};
}

}  // namespace lacuna
