#include "content/bank/row_change.h"

#include <nlohmann/json.hpp>

namespace lacuna {
namespace {

using Json = nlohmann::ordered_json;

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

Json WriteColumns(const Columns& columns) {
  Json json = Json::object();
  for (const auto& [name, value] : columns)
    std::visit([&, &key = name](const auto& of) { json[key] = of; }, value);
  return json;
}

Value ReadValue(const Json& json) {
  if (json.is_null()) return nullptr;
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number()) return json.get<double>();
  return json.get<std::string>();
}

Columns ReadColumns(const Json& json) {
  Columns columns;
  for (const auto& [name, value] : json.items()) columns.push_back({name, ReadValue(value)});
  return columns;
}

constexpr std::string_view kMarks = "+=-";  // in the order of RowChangeKind

void BindAll(Statement& statement, const Columns& columns) {
  for (const auto& column : columns)
    std::visit(Overloaded{[&](const std::string& text) { statement.Bind(std::string_view(text)); },
                          [&](const auto& value) { statement.Bind(value); }},
               column.value);
}

// "a = ? AND b = ?"
std::string Conditions(const Columns& columns, const char* between) {
  std::string text;
  for (const auto& column : columns) {
    if (!text.empty()) text += between;
    text += column.name + " = ?";
  }
  return text;
}

Value ValueAt(const Statement& row, int column) {
  switch (row.TypeOf(column)) {
    case Statement::Type::integer:
      return row.Int(column);
    case Statement::Type::real:
      return row.Real(column);
    case Statement::Type::text:
      return row.Text(column);
    case Statement::Type::null:
      break;
  }
  return nullptr;
}

}  // namespace

std::string WriteRowChanges(const std::vector<RowChange>& changes) {
  Json json = Json::array();
  for (const auto& change : changes)
    json.push_back(Json::array({std::string(1, kMarks[static_cast<std::size_t>(change.kind)]), change.table,
                                WriteColumns(change.key), WriteColumns(change.before)}));
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<RowChange> ReadRowChanges(const std::string& text) {
  std::vector<RowChange> changes;
  try {
    for (const Json& item : Json::parse(text)) {
      const auto mark = kMarks.find(item.at(0).get<std::string>());
      changes.push_back({static_cast<RowChangeKind>(mark), item.at(1).get<std::string>(),
                         ReadColumns(item.at(2)), ReadColumns(item.at(3))});
    }
  } catch (const Json::exception&) {
    throw StorageError("The last step cannot be undone, for its record is damaged: run `lacuna check`.");
  }
  return changes;
}

std::int64_t IntOf(const Columns& columns, std::string_view name) {
  for (const auto& column : columns)
    if (column.name == name)
      if (const auto* value = std::get_if<std::int64_t>(&column.value)) return *value;
  return 0;
}

void InsertRow(Database& database, const std::string& table, const Columns& row) {
  std::string names, marks;
  for (const auto& column : row) {
    names += (names.empty() ? "" : ", ") + column.name;
    marks += marks.empty() ? "?" : ", ?";
  }
  auto insert = database.Prepare("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")");
  BindAll(insert, row);
  insert.Run();
}

void UpdateRow(Database& database, const std::string& table, const Columns& key, const Columns& to) {
  auto update = database.Prepare("UPDATE " + table + " SET " + Conditions(to, ", ") + " WHERE " +
                                 Conditions(key, " AND "));
  BindAll(update, to);
  BindAll(update, key);
  update.Run();
}

void DeleteRow(Database& database, const std::string& table, const Columns& key) {
  auto remove = database.Prepare("DELETE FROM " + table + " WHERE " + Conditions(key, " AND "));
  BindAll(remove, key);
  remove.Run();
}

Columns ReadRow(Database& database, const std::string& table, const Columns& key,
                const std::string& columns) {
  auto select =
      database.Prepare("SELECT " + columns + " FROM " + table + " WHERE " + Conditions(key, " AND "));
  BindAll(select, key);
  Columns row;
  if (!select.Step()) return row;
  for (int i = 0; i < select.Columns(); ++i) row.push_back({select.ColumnName(i), ValueAt(select, i)});
  return row;
}

}  // namespace lacuna
