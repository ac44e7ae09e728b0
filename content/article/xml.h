// XML that nobody vouches for: never an entity expanded, never deeper than can be walked.
#pragma once

#include <functional>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "content/base/result.h"

namespace lacuna {

constexpr int kMaxXmlDepth = 256;

using XmlDocument = std::unique_ptr<pugi::xml_document>;

// Refuses what is damaged, declares entities of its own, or nests deeper than kMaxXmlDepth.
// White space between elements is kept.
Result<XmlDocument> ParseXml(std::string_view bytes, std::string_view subject);

// Without the prefix of its name space: "w:p" → "p"; "" for what is no element.
std::string_view LocalName(pugi::xml_node node);
// The first child, or the attribute's value, with this local name; none or "" where there is none.
pugi::xml_node ChildNamed(pugi::xml_node node, std::string_view local_name);
std::string_view AttributeNamed(pugi::xml_node node, std::string_view local_name);
// `visit` sees every element below in document order, and says whether to go on into it.
void VisitElements(pugi::xml_node node, const std::function<bool(pugi::xml_node)>& visit);

// The text of this text node, or all the text below this element; always valid UTF-8.
std::string TextOf(pugi::xml_node node);

}  // namespace lacuna
