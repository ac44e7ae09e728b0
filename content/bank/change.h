// A step of curation: one transaction that knows how to be undone.
//
// Every row of the content tables is changed through one of these, so nothing can be forgotten: the undo
// step, card.askable_since and the search index follow from what was changed.
#pragma once

#include <string>
#include <vector>

#include "content/bank/row_change.h"
#include "content/base/database.h"
#include "content/base/ids.h"
#include "content/base/instant.h"

namespace lacuna {

// Rolled back unless committed.
class Change {
 public:
  explicit Change(Database& database) : database_(database), transaction_(database) {}

  // The new row's id; of a table without ids, nothing of use. The key is the row's `id`, or, in
  // card_fact, question_version, article_version and bank_card, its first two columns.
  std::int64_t Insert(const std::string& table, const Columns& row);
  void Update(const std::string& table, const Columns& key, const Columns& to);  // equal values: no change
  void Delete(const std::string& table, const Columns& key);                     // missing: no change

  bool empty() const { return changes_.empty(); }

  // Durable when it returns. `label` names the step to the user.
  void Commit(const std::string& label, Instant now);

 private:
  Database& database_;
  Transaction transaction_;
  std::vector<RowChange> changes_;
};

// What a list of changes touched, looked up as the tables stand now.
struct Touched {
  std::vector<CardId> cards;          // may be asked now, or no longer
  std::vector<QuestionId> questions;  // have other words now
};
void AddTouched(Database& database, const std::vector<RowChange>& changes, Touched& touched);

// Brings card.askable_since and the search index up to date.
void Refresh(Database& database, const Touched& touched);

}  // namespace lacuna
