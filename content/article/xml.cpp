#include "content/article/xml.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/article/charset.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::ptrdiff_t kMostMarks = 3'000'000;  // each costs some 50 bytes of tree

// Tags and attributes there can be at most.
std::ptrdiff_t MarksIn(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) { return c == '<' || c == '='; });
}

// Character references can name what is no character; the writer takes valid UTF-8 only.
std::string Valid(std::string_view text) {
  if (IsValidUtf8(text)) return std::string(text);
  std::string valid;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80) ++size;
    if (const std::string_view one = text.substr(at, size); IsValidUtf8(one)) valid += one;
    at += size;
  }
  return valid;
}

bool IsDeeper(pugi::xml_node root, int limit) {
  int depth = 0;
  for (pugi::xml_node node = root; node;) {
    if (const pugi::xml_node child = node.first_child()) {
      if (++depth > limit) return true;
      node = child;
      continue;
    }
    while (node && node != root && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (!node || node == root) return false;
    node = node.next_sibling();
  }
  return false;
}

std::string_view WithoutPrefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void AddText(pugi::xml_node node, std::string& text) {
  text += node.value();
  for (const pugi::xml_node child : node.children()) AddText(child, text);
}

}  // namespace

Result<XmlDocument> ParseXml(std::string_view bytes, std::string_view subject) {
  const auto decoded = Decode(bytes, subject, "");
  if (!decoded) return decoded.error();
  if (decoded->text.find("<!ENTITY") != std::string::npos)
    return Error{fmt::format(
        "{} declares XML entities, which no honest document needs: import its text alone.", subject)};
  if (MarksIn(decoded->text) > kMostMarks)
    return Error{fmt::format(
        "{} is too large to be taken apart: cut it into parts, or import its text alone.", subject)};
  auto document = std::make_unique<pugi::xml_document>();
  const auto parsed = document->load_buffer(decoded->text.data(), decoded->text.size(),
                                            pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
  if (!parsed || !document->document_element())
    return Error{fmt::format(
        "{} is damaged: open it in the program it was made with, save it anew and import that.", subject)};
  if (IsDeeper(*document, kMaxXmlDepth))
    return Error{
        fmt::format("{} is nested more than {} deep: import its text alone.", subject, kMaxXmlDepth)};
  return document;
}

std::string_view LocalName(pugi::xml_node node) {
  return node.type() == pugi::node_element ? WithoutPrefix(node.name()) : std::string_view();
}

pugi::xml_node ChildNamed(pugi::xml_node node, std::string_view local_name) {
  for (const pugi::xml_node child : node.children())
    if (LocalName(child) == local_name) return child;
  return {};
}

std::string_view AttributeNamed(pugi::xml_node node, std::string_view local_name) {
  for (const pugi::xml_attribute attribute : node.attributes())
    if (WithoutPrefix(attribute.name()) == local_name) return attribute.value();
  return {};
}

void VisitElements(pugi::xml_node node, const std::function<bool(pugi::xml_node)>& visit) {
  for (const pugi::xml_node child : node.children())
    if (child.type() == pugi::node_element && visit(child)) VisitElements(child, visit);
}

std::string TextOf(pugi::xml_node node) {
  std::string text;
  AddText(node, text);
  return Valid(text);
}

}  // namespace lacuna
