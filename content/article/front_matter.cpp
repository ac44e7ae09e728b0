#include "content/article/front_matter.h"

#include <string>
#include <vector>

#include "content/article/dates.h"
#include "content/article/lines.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostLines = 100;

std::string_view Unquoted(std::string_view value) {
  value = Trim(value);
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

// "[Ada, 'Ben']" → "Ada, Ben"
std::string Value(std::string_view value) {
  value = Trim(value);
  if (value.size() < 2 || value.front() != '[' || value.back() != ']')
    return ToNfc(SqueezeSpaces(Unquoted(value)));
  std::string joined;
  value = value.substr(1, value.size() - 2);
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    joined.append(joined.empty() ? "" : ", ").append(Unquoted(value.substr(0, comma)));
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return ToNfc(SqueezeSpaces(joined));
}

std::string* FieldOf(Credits& credits, std::string_view key) {
  if (key == "title") return &credits.title;
  if (key == "author" || key == "authors" || key == "by" || key == "creator") return &credits.author;
  if (key == "publisher" || key == "source" || key == "site" || key == "journal") return &credits.publisher;
  if (key == "date" || key == "published" || key == "publishdate" || key == "created")
    return &credits.published;
  if (key == "lang" || key == "language" || key == "locale") return &credits.language;
  return nullptr;
}

}  // namespace

FrontMatter ReadFrontMatter(std::string_view text) {
  if (text.substr(0, 3) != "---") return {};
  FrontMatter matter;
  const auto lines = SplitLines(text.substr(0, 1 << 16));
  std::string* open = nullptr;  // the field whose "- item" lines follow
  for (std::size_t i = 0; i < lines.size() && i < kMostLines; ++i) {
    const std::string_view line = lines[i].span.In(text);
    if (i == 0 && line != "---") return {};
    if (i == 0 || line.empty() || line.front() == '#') continue;
    if (line == "---" || line == "...") {
      matter.size = lines[i].span.end;
      matter.credits.published = DateIn(matter.credits.published);
      return matter;
    }
    if (open != nullptr && line.substr(0, 2) == "- ") {
      open->append(open->empty() ? "" : ", ").append(Value(line.substr(2)));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos && lines[i].indent == 0) return {};  // a rule, not front matter
    open = lines[i].indent == 0 ? FieldOf(matter.credits, FoldCase(line.substr(0, colon))) : nullptr;
    if (open != nullptr) *open = Value(line.substr(colon + 1));
  }
  return {};
}

}  // namespace lacuna
