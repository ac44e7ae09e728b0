#include <algorithm>

#include "content/bank.h"
#include "content/bank/change.h"
#include "content/bank/row_change.h"

namespace lacuna {
namespace {

void PutBack(Database& database, const RowChange& change) {
  if (change.kind == RowChangeKind::updated)
    return UpdateRow(database, change.table, change.key, change.before);
  if (change.kind == RowChangeKind::deleted) return InsertRow(database, change.table, change.before);
  // A version stays for the reviews that were asked it, until its question or its article goes.
  if (change.table == "question_version") return;
  if (change.table == "article_version")
    return UpdateRow(database, "article_version", change.key, {{"withdrawn", std::int64_t{1}}});
  if (change.table == "question")
    DeleteRow(database, "question_version", {{"question", change.key[0].value}});
  if (change.table == "article") DeleteRow(database, "article_version", {{"article", change.key[0].value}});
  DeleteRow(database, change.table, change.key);
}

bool WasInserted(const std::vector<RowChange>& changes, const std::string& table, std::int64_t id) {
  return std::any_of(changes.begin(), changes.end(), [&](const RowChange& change) {
    return change.kind == RowChangeKind::inserted && change.table == table && IntOf(change.key, "id") == id;
  });
}

// A question that reviews refer to goes out of sight: with its article when the step brought that too
// (importing it again then finds the question as it was proposed), else by being rejected.
void RetireQuestion(Database& database, const std::vector<RowChange>& changes, const RowChange& change) {
  auto row = database.Prepare(
      "SELECT c.article, q.status FROM question q JOIN card c ON c.id = q.card WHERE q.id = ?");
  if (!row.With(IntOf(change.key, "id")).Step() || row.Text(1) == "refused") return;
  const bool with_article = WasInserted(changes, "article", row.Int(0));
  UpdateRow(database, "question", change.key,
            {{"status", std::string(with_article ? "proposed" : "rejected")}});
}

void Retire(Database& database, const std::vector<RowChange>& changes, const RowChange& change) {
  if (change.kind != RowChangeKind::inserted) return PutBack(database, change);
  if (change.table == "bank_card" || change.table == "bank") return PutBack(database, change);
  if (change.table == "card_fact" && !WasInserted(changes, "card", IntOf(change.key, "card")))
    return PutBack(database, change);
  if (change.table == "article_version" && !WasInserted(changes, "article", IntOf(change.key, "article")))
    return PutBack(database, change);
  if (change.table == "article") UpdateRow(database, "article", change.key, {{"removed", std::int64_t{1}}});
  if (change.table == "question") RetireQuestion(database, changes, change);
}

template <class Apply>
void Backwards(const std::vector<RowChange>& changes, Apply apply) {
  std::for_each(changes.rbegin(), changes.rend(), apply);
}

void TakeBack(Database& database, const std::vector<RowChange>& changes) {
  try {
    Transaction all(database);
    Backwards(changes, [&](const RowChange& change) { PutBack(database, change); });
    all.Commit();
  } catch (const ConstraintError&) {  // a review or a memory refers to what the step had made
    Backwards(changes, [&](const RowChange& change) { Retire(database, changes, change); });
  }
}

}  // namespace

std::optional<std::string> BankStore::Undo(Instant) {
  Transaction transaction(database_);
  std::int64_t step = 0;
  std::string label, inverse;
  {
    auto last = database_.Prepare("SELECT id, label, inverse FROM undo_step ORDER BY id DESC LIMIT 1");
    if (!last.Step()) return std::nullopt;
    step = last.Int(0);
    label = last.Text(1);
    inverse = last.Text(2);
  }
  const auto changes = ReadRowChanges(inverse);
  Touched touched;
  AddTouched(database_, changes, touched);
  TakeBack(database_, changes);
  AddTouched(database_, changes, touched);
  Refresh(database_, touched);
  database_.Prepare("DELETE FROM undo_step WHERE id = ?").With(step).Run();
  transaction.Commit();
  return label;
}

std::optional<std::string> BankStore::UndoLabel() {
  auto last = database_.Prepare("SELECT label FROM undo_step ORDER BY id DESC LIMIT 1");
  if (!last.Step()) return std::nullopt;
  return last.Text(0);
}

}  // namespace lacuna
