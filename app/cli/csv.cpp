#include "app/cli/csv.h"

#include <cstdlib>

namespace lacuna {
namespace {

bool IsNumber(const std::string& field) {
  char* end = nullptr;
  std::strtod(field.c_str(), &end);
  return end == field.c_str() + field.size();
}

std::string CsvField(std::string field) {
  if (!field.empty() && std::string_view("=+-@\t").find(field[0]) != std::string_view::npos &&
      !IsNumber(field))
    field.insert(0, 1, '\'');
  if (field.find_first_of(",\"\n\r") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string CsvRow(const std::vector<std::string>& fields) {
  std::string row;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) row += ',';
    row += CsvField(fields[i]);
  }
  return row + '\n';
}

}  // namespace lacuna
