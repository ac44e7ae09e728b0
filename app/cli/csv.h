// Comma-separated values as RFC 4180 has them, with "\n" line ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lacuna {

// The row with its line end. A field with a comma, quote or line break is quoted. A text field that a
// spreadsheet would run as a formula (it begins with = + - @ or a tab) gets an apostrophe in front.
std::string CsvRow(const std::vector<std::string>& fields);

}  // namespace lacuna
