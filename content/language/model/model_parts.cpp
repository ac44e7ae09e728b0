#include "content/language/model/model_parts.h"

#include <fmt/core.h>

#include <algorithm>

namespace lacuna {
namespace {

Error Damaged(const std::string& section, std::string_view why) {
  return Error{fmt::format("The language model's section {} is damaged ({}): build or install Lacuna again.",
                           section, why)};
}

}  // namespace

Result<NameList> ReadNames(const ModelFile& file, const std::string& section) {
  const Result<std::string> lines = file.Section(section);
  if (!lines) return lines.error();
  const auto count = static_cast<std::size_t>(std::count(lines->begin(), lines->end(), '\n'));
  if (count == 0 || count > 255) return Damaged(section, "the number of names");
  NameList names = NameList::Read(*lines);
  if (names.size() != count) return Damaged(section, "a name stands twice");
  return names;
}

Result<WordLexicon> ReadLexicon(const ModelFile& file) {
  const Result<std::string> bytes = file.Section("words");
  if (!bytes) return bytes.error();
  Result<WordLexicon> lexicon = WordLexicon::Read(*bytes);
  if (!lexicon) return Damaged("words", lexicon.error().message);
  return lexicon;
}

Result<WeightTable> ReadTable(const ModelFile& file, const std::string& section, std::size_t classes) {
  const Result<std::string> bytes = file.Section(section);
  if (!bytes) return bytes.error();
  Result<WeightTable> table = WeightTable::Read(*bytes);
  if (!table) return Damaged(section, table.error().message);
  if (table->classes() != classes) return Damaged(section, "the number of classes");
  return table;
}

}  // namespace lacuna
