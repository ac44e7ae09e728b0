#include <fmt/format.h>

#include <unordered_set>

#include "content/bank.h"
#include "content/bank/rows.h"

namespace lacuna {
namespace {

// The conditions and the order of a filter; the values are bound in the same order by BindFilter.
std::string WhereOf(const QuestionFilter& filter) {
  std::string sql = filter.bank ? "JOIN bank_card b ON b.card = c.id AND b.bank = ? " : "";
  sql += "WHERE ifnull(a.removed, 0) = 0";
  if (filter.article) sql += " AND c.article = ?";
  if (filter.card) sql += " AND q.card = ?";
  sql += filter.status ? " AND q.status = ?" : " AND q.status IN ('proposed', 'accepted')";
  sql += filter.bank ? " ORDER BY b.position, q.card" : " ORDER BY q.card";
  return sql + ", q.status = 'accepted' DESC, q.score DESC, q.id";
}

void BindFilter(Statement& rows, const QuestionFilter& filter) {
  if (filter.bank) rows.Bind(*filter.bank);
  if (filter.article) rows.Bind(*filter.article);
  if (filter.card) rows.Bind(*filter.card);
  if (filter.status) rows.Bind(Name(*filter.status));
}

std::vector<BankQuestion> Matching(Database& database, const QuestionFilter& filter) {
  auto rows = database.Prepare(kSelectQuestions + WhereOf(filter));
  BindFilter(rows, filter);
  std::vector<BankQuestion> found;
  CardId last;
  while (rows.Step()) {
    const auto card = rows.AsId<CardTag>(3);
    if (!filter.all_forms && card == last) continue;
    last = card;
    found.push_back(ReadQuestion(rows));
    if (filter.limit > 0 && found.size() == static_cast<std::size_t>(filter.limit)) break;
  }
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
      "SELECT q.id, q.uid, v.version, q.card, q.type, q.status, q.score, q.sensitive, q.reasons, v.stem, "
      "v.answer,"
      " v.accepted, v.options, v.items, v.pairs, v.spans, v.explanation, c.article"
      " FROM question q JOIN question_version v ON v.question = q.id JOIN card c ON c.id = q.card"
      " WHERE q.id = ? AND v.version = ?");
  if (!row.With(item.question.id, version).Step()) return false;
  item = ReadQuestion(row);
  return true;
}

}  // namespace

std::vector<BankQuestion> BankStore::Questions(const QuestionFilter& filter) {
  auto found = Matching(database_, filter);
  Complete(database_, found);
  return found;
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
    auto row = database_.Prepare("SELECT id, uid, article, origin, slot, suspended FROM card WHERE id = ?");
    if (!row.With(id).Step())
      return Error{
          fmt::format("There is no card {}: `lacuna questions` names the card of each question.", id.value)};
    card.id = row.AsId<CardTag>(0);
    card.uid = row.Text(1);
    if (!row.IsNull(2)) card.article = row.AsId<ArticleTag>(2);
    card.origin = row.Text(3);
    card.slot = row.Text(4);
    card.suspended = row.Int(5) != 0;
  }
  card.facts = Ids<FactTag>(database_, "SELECT fact FROM card_fact WHERE card = ? ORDER BY position", id);
  card.banks = Ids<BankTag>(database_, "SELECT bank FROM bank_card WHERE card = ? ORDER BY bank", id);
  return card;
}

std::vector<BankQuestion> BankStore::AskableForms(CardId id) {
  std::vector<BankQuestion> forms;
  {
    auto rows = database_.Prepare(kSelectQuestions +
                                  "WHERE q.card = ? AND q.status = 'accepted' ORDER BY q.score DESC, q.id");
    rows.With(id);
    while (rows.Step()) forms.push_back(ReadQuestion(rows));
  }
  Complete(database_, forms);
  return forms;
}

std::vector<CardId> BankStore::SiblingsOf(CardId id) {
  return Ids<CardTag>(
      database_,
      "SELECT DISTINCT other.card FROM card_fact mine JOIN card_fact other ON other.fact = mine.fact"
      " WHERE mine.card = ?1 AND other.card <> ?1 ORDER BY other.card",
      id);
}

}  // namespace lacuna
