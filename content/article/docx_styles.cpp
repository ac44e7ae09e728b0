#include "content/article/docx_styles.h"

#include <algorithm>
#include <cstdlib>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr int kDeepestHeading = 6;
constexpr int kMostAncestors = 16;  // styles can be based on each other in a circle

bool Begins(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// "heading 2" → 2, "list bullet" → 1.
int TrailingLevel(std::string_view name) {
  const char last = name.empty() ? ' ' : name.back();
  return last >= '1' && last <= '9' ? std::min(last - '0', kDeepestHeading) : 1;
}

DocxStyle ByName(std::string_view name) {
  if (name == "title") return {DocxRole::title, 0};
  if (name == "subtitle") return {DocxRole::heading, 2};
  if (Begins(name, "heading")) return {DocxRole::heading, TrailingLevel(name)};
  if (Begins(name, "toc ") || Begins(name, "table of ") || Begins(name, "index ") ||
      Begins(name, "footnote") || Begins(name, "endnote") || name == "bibliography" || name == "header" ||
      name == "footer")
    return {DocxRole::left_out, 0};
  if (Begins(name, "list bullet") || Begins(name, "list number"))
    return {DocxRole::list_item, TrailingLevel(name)};
  if (name == "quote" || name == "intense quote" || name == "block text" || name == "quotations")
    return {DocxRole::quotation, 0};
  return {name == "caption" ? DocxRole::caption : DocxRole::body, 0};
}

}  // namespace

int OutlineLevel(pugi::xml_node paragraph_properties) {
  const std::string level(AttributeNamed(ChildNamed(paragraph_properties, "outlineLvl"), "val"));
  if (level.empty() || level[0] < '0' || level[0] > '8') return 0;
  return std::min(level[0] - '0' + 1, kDeepestHeading);
}

DocxStyles::DocxStyles(pugi::xml_node styles) {
  for (const pugi::xml_node style : styles.children()) {
    if (LocalName(style) != "style") continue;
    const std::string_view name = AttributeNamed(ChildNamed(style, "name"), "val");
    Entry entry;
    if (IsValidUtf8(name)) entry.style = ByName(ToLower(name));
    const int outline = OutlineLevel(ChildNamed(style, "pPr"));
    if (entry.style.role == DocxRole::body && outline > 0) entry.style = {DocxRole::heading, outline};
    entry.based_on = AttributeNamed(ChildNamed(style, "basedOn"), "val");
    entries_.emplace(AttributeNamed(style, "styleId"), std::move(entry));
  }
}

DocxStyle DocxStyles::Of(std::string_view style_id) const {
  for (int i = 0; i < kMostAncestors; ++i) {
    const auto found = entries_.find(style_id);
    if (found == entries_.end()) return {};
    if (found->second.style.role != DocxRole::body) return found->second.style;
    style_id = found->second.based_on;
  }
  return {};
}

}  // namespace lacuna
