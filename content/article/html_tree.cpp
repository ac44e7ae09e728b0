#include "content/article/html_tree.h"

#include "content/base/utf8.h"

namespace lacuna {
namespace {

// The name as the page has it after the scan: gumbo knows no <y> or <xode>.
std::string_view UnknownName(const GumboNode& node) {
  if (TagOf(node) != GUMBO_TAG_UNKNOWN || !IsElement(node)) return {};
  const GumboStringPiece& tag = node.v.element.original_tag;
  const std::string_view text(tag.data == nullptr ? "" : tag.data, tag.data == nullptr ? 0 : tag.length);
  const std::size_t end = text.find_first_of(" \t\r\n\f/>");
  return text.size() < 2 ? text : text.substr(1, end == std::string_view::npos ? end : end - 1);
}

void AddText(const GumboNode& node, std::string& text) {
  if (IsText(node)) text += node.v.text.text;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) AddText(Child(children, i), text);
}

}  // namespace

GumboPage ParseHtml(std::string_view text) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;  // nobody reads them, and a broken page has millions
  return GumboPage(gumbo_parse_with_options(&options, text.data(), text.size()));
}

bool IsElement(const GumboNode& node) {
  return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool IsText(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

GumboTag TagOf(const GumboNode& node) { return IsElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

bool IsLink(const GumboNode& node) {
  const std::string_view name = UnknownName(node);
  return name == "y" || name == "Y";
}

bool IsCode(const GumboNode& node) { return ToLower(UnknownName(node)) == "xode"; }

const GumboVector& Children(const GumboNode& node) {
  static const GumboVector kNone = {nullptr, 0, 0};
  if (IsElement(node)) return node.v.element.children;
  return node.type == GUMBO_NODE_DOCUMENT ? node.v.document.children : kNone;
}

std::string_view Attribute(const GumboNode& node, const char* name) {
  if (!IsElement(node)) return {};
  const GumboAttribute* attribute = gumbo_get_attribute(&node.v.element.attributes, name);
  return attribute == nullptr ? std::string_view() : std::string_view(attribute->value);
}

std::size_t TextSize(const GumboNode& node, std::size_t enough) {
  if (IsText(node)) return Trim(node.v.text.text).size();
  std::size_t size = 0;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length && size <= enough; ++i)
    size += TextSize(Child(children, i), enough);
  return size;
}

std::string InnerText(const GumboNode& node) {
  std::string text;
  AddText(node, text);
  return ToNfc(SqueezeSpaces(text));
}

Span SpanOf(const GumboNode& text_node, std::string_view page) {
  const GumboStringPiece& piece = text_node.v.text.original_text;
  if (piece.data < page.data() || piece.data + piece.length > page.data() + page.size()) return {};
  const auto begin = static_cast<std::size_t>(piece.data - page.data());
  return {begin, begin + piece.length};
}

}  // namespace lacuna
