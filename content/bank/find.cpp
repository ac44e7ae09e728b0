#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <tuple>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/rows.h"

namespace lacuna {
namespace {

// Cards in order, so that a limit ends the search early: CROSS JOIN keeps SQLite from turning the loops
// round.
std::string SqlFor(const QuestionFilter& filter) {
  std::string sql = "SELECT q.id, q.card, q.status = 'accepted', q.score FROM ";
  sql += filter.bank ? "bank_card b CROSS JOIN card ON card.id = b.card" : "card";
  sql += " CROSS JOIN question q ON q.card = card.id WHERE ";
  sql += filter.retired ? std::string(kNotRemoved) + " AND card.retired_by > 0" : std::string(kInSight);
  if (filter.changed) sql += " AND q.reasons LIKE '%\"changed: %'";
  sql += filter.status ? " AND q.status = ?" : " AND q.status IN ('proposed', 'accepted')";
  if (filter.bank) sql += " AND b.bank = ?";
  if (filter.article) sql += " AND card.article = ?";
  if (filter.card) sql += " AND card.id = ?";
  return sql + (filter.bank ? " ORDER BY b.position, b.card" : " ORDER BY card.id");
}

void BindFilter(Statement& rows, const QuestionFilter& filter) {
  if (filter.status) rows.Bind(Name(*filter.status));
  if (filter.bank) rows.Bind(*filter.bank);
  if (filter.article) rows.Bind(*filter.article);
  if (filter.card) rows.Bind(*filter.card);
}

struct Candidate {
  QuestionId id;
  bool accepted = false;
  double score = 0;
};

bool IsBetter(const Candidate& a, const Candidate& b) {
  return std::tuple(!a.accepted, -a.score, a.id) < std::tuple(!b.accepted, -b.score, b.id);
}

// The forms of one card, best first, or the best alone.
void AddForms(std::vector<Candidate>& forms, bool all, std::vector<QuestionId>& found) {
  if (forms.empty()) return;
  if (all) {
    std::sort(forms.begin(), forms.end(), IsBetter);
    for (const auto& form : forms) found.push_back(form.id);
  } else {
    found.push_back(std::min_element(forms.begin(), forms.end(), IsBetter)->id);
  }
  forms.clear();
}

std::vector<QuestionId> Matching(Database& database, const QuestionFilter& filter) {
  auto rows = database.Prepare(SqlFor(filter));
  BindFilter(rows, filter);
  const std::size_t limit = filter.limit > 0 ? static_cast<std::size_t>(filter.limit) : SIZE_MAX;
  std::vector<QuestionId> found;
  std::vector<Candidate> forms;
  CardId last;
  while (found.size() < limit && rows.Step()) {
    const auto card = rows.AsId<CardTag>(1);
    if (card != last) AddForms(forms, filter.all_forms, found);
    last = card;
    forms.push_back({rows.AsId<QuestionTag>(0), rows.Int(2) != 0, rows.Real(3)});
  }
  if (found.size() < limit) AddForms(forms, filter.all_forms, found);
  if (found.size() > limit) found.resize(limit);
  return found;
}

template <class Tag>
std::vector<Id<Tag>> Ids(Database& database, std::string_view sql, CardId card) {
  std::vector<Id<Tag>> ids;
  auto rows = database.Prepare(sql);
  rows.With(card);
  while (rows.Step()) ids.push_back(rows.template AsId<Tag>(0));
  return ids;
}

// The words of another version, on the question as it is now.
bool LoadVersion(Database& database, int version, BankQuestion& item) {
  auto row = database.Prepare(
      kQuestionColumns +
      " FROM question q JOIN question_version v ON v.question = q.id JOIN card c ON c.id = q.card"
      " WHERE q.id = ? AND v.version = ?");
  if (!row.With(item.question.id, version).Step()) return false;
  item = ReadQuestion(row);
  return true;
}

}  // namespace

std::vector<BankQuestion> BankStore::Questions(const QuestionFilter& filter) {
  return LoadQuestions(database_, Matching(database_, filter));
}

Result<BankQuestion> BankStore::FindQuestion(QuestionId id, std::optional<int> version) {
  auto found = LoadQuestion(database_, id);
  if (!found) return Error{fmt::format("There is no question {}: `lacuna questions` lists them.", id.value)};
  if (!version || *version == found->question.version) return std::move(*found);
  std::vector<BankQuestion> one = {std::move(*found)};
  if (!LoadVersion(database_, *version, one.front()))
    return Error{fmt::format("Question {} has no version {}: leave the version out.", id.value, *version)};
  Complete(database_, one);
  return std::move(one.front());
}

Result<Card> BankStore::FindCard(CardId id) {
  Card card;
  {
    auto row = database_.Prepare(
        "SELECT id, uid, article, origin, slot, suspended, retired_by FROM card WHERE id = ?");
    if (!row.With(id).Step())
      return Error{
          fmt::format("There is no card {}: `lacuna questions` names the card of each question.", id.value)};
    card.id = row.AsId<CardTag>(0);
    card.uid = row.Text(1);
    if (!row.IsNull(2)) card.article = row.AsId<ArticleTag>(2);
    card.origin = row.Text(3);
    card.slot = row.Text(4);
    card.suspended = row.Int(5) != 0;
    card.retired_by = static_cast<int>(row.Int(6));
  }
  card.facts = Ids<FactTag>(database_, "SELECT fact FROM card_fact WHERE card = ? ORDER BY position", id);
  card.banks = Ids<BankTag>(database_, "SELECT bank FROM bank_card WHERE card = ? ORDER BY bank", id);
  return card;
}

std::vector<BankQuestion> BankStore::AskableForms(CardId id) {
  return LoadQuestions(
      database_,
      Ids<QuestionTag>(
          database_, "SELECT id FROM question WHERE card = ? AND status = 'accepted' ORDER BY score DESC, id",
          id));
}

std::vector<CardId> BankStore::SiblingsOf(CardId id) {
  return Ids<CardTag>(
      database_,
      "SELECT DISTINCT other.card FROM card_fact mine JOIN card_fact other ON other.fact = mine.fact"
      " WHERE mine.card = ?1 AND other.card <> ?1 ORDER BY other.card",
      id);
}

}  // namespace lacuna
