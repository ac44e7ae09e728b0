#include "content/bank/change.h"

#include <algorithm>

#include "content/bank.h"
#include "content/bank/askable.h"
#include "content/bank/search_index.h"

namespace lacuna {
namespace {

bool HasOwnId(const std::string& table) {
  return table != "card_fact" && table != "question_version" && table != "bank_card" &&
         table != "article_version";
}

Columns KeyOf(const std::string& table, const Columns& row, std::int64_t id) {
  if (HasOwnId(table)) return {{"id", id}};
  return {row[0], row[1]};
}

template <class T>
void MakeUnique(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

void AddCards(Database& database, std::string_view sql, std::int64_t key, std::vector<CardId>& cards) {
  auto rows = database.Prepare(sql);
  rows.With(key);
  while (rows.Step()) cards.push_back(rows.AsId<CardTag>(0));
}

bool ChangesWords(const RowChange& change) {
  return change.kind != RowChangeKind::updated || IntOf(change.before, "version") != 0;
}

}  // namespace

std::int64_t Change::Insert(const std::string& table, const Columns& row) {
  InsertRow(database_, table, row);
  const std::int64_t id = database_.LastInsertId();
  changes_.push_back({RowChangeKind::inserted, table, KeyOf(table, row, id), {}});
  return id;
}

void Change::Update(const std::string& table, const Columns& key, const Columns& to) {
  std::string names;
  for (const auto& column : to) names += (names.empty() ? "" : ", ") + column.name;
  Columns before = ReadRow(database_, table, key, names), after = to;
  if (before.empty()) return;
  for (std::size_t i = before.size(); i-- > 0;) {
    if (before[i].value != after[i].value) continue;
    before.erase(before.begin() + static_cast<std::ptrdiff_t>(i));
    after.erase(after.begin() + static_cast<std::ptrdiff_t>(i));
  }
  if (before.empty()) return;
  UpdateRow(database_, table, key, after);
  changes_.push_back({RowChangeKind::updated, table, key, std::move(before)});
}

void Change::Delete(const std::string& table, const Columns& key) {
  Columns before = ReadRow(database_, table, key, "*");
  if (before.empty()) return;
  DeleteRow(database_, table, key);
  changes_.push_back({RowChangeKind::deleted, table, key, std::move(before)});
}

void Change::Commit(const std::string& label, Instant now) {
  if (changes_.empty()) return;
  Touched touched;
  AddTouched(database_, changes_, touched);
  Refresh(database_, touched);
  database_.Prepare("INSERT INTO undo_step (label, inverse, made_ms) VALUES (?, ?, ?)")
      .With(label, WriteRowChanges(changes_), now.ms)
      .Run();
  database_
      .Prepare("DELETE FROM undo_step WHERE id NOT IN (SELECT id FROM undo_step ORDER BY id DESC LIMIT ?)")
      .With(kUndoSteps)
      .Run();
  transaction_.Commit();
}

void AddTouched(Database& database, const std::vector<RowChange>& changes, Touched& touched) {
  for (const auto& change : changes) {
    const std::int64_t id = IntOf(change.key, "id");
    if (change.table == "article")
      AddCards(database, "SELECT id FROM card WHERE article = ?", id, touched.cards);
    if (change.table == "card") touched.cards.push_back({id});
    if (change.table == "bank_card") touched.cards.push_back({IntOf(change.key, "card")});
    if (change.table != "question") continue;
    AddCards(database, "SELECT card FROM question WHERE id = ?", id, touched.cards);
    if (ChangesWords(change)) touched.questions.push_back({id});
  }
  MakeUnique(touched.cards);
  MakeUnique(touched.questions);
}

void Refresh(Database& database, const Touched& touched) {
  RefreshAskable(database, touched.cards);
  RefreshSearchIndex(database, touched.questions);
}

}  // namespace lacuna
