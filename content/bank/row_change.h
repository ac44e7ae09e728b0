// One change of one row of a content table, with what puts it back.
//
// As JSON: [[kind, table, key, before], …] in the order the changes were made, where `key` and `before` are
// {column: value} and kind is "+" (inserted; before is {}), "=" (updated; before holds the columns that
// changed) or "-" (deleted; before is the whole row). Undoing applies the list backwards.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "content/base/database.h"

namespace lacuna {

using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

struct Column {
  std::string name;
  Value value;
};
using Columns = std::vector<Column>;

enum class RowChangeKind { inserted, updated, deleted };

struct RowChange {
  RowChangeKind kind = RowChangeKind::updated;
  std::string table;
  Columns key;
  Columns before;
};

std::string WriteRowChanges(const std::vector<RowChange>& changes);
std::vector<RowChange> ReadRowChanges(const std::string& json);  // throws StorageError

// The integer under `name`, 0 where there is none.
std::int64_t IntOf(const Columns& columns, std::string_view name);

// The bare statements; they record nothing. Names of tables and columns are ours, never input.
void InsertRow(Database& database, const std::string& table, const Columns& row);
void UpdateRow(Database& database, const std::string& table, const Columns& key, const Columns& to);
void DeleteRow(Database& database, const std::string& table, const Columns& key);
// The named columns ("*" for all) of the row, empty when it is missing.
Columns ReadRow(Database& database, const std::string& table, const Columns& key, const std::string& columns);

}  // namespace lacuna
