// gumbo's tree, with the few questions we ask it.
#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

#include "content/base/span.h"

namespace lacuna {

struct FreeGumbo {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using GumboPage = std::unique_ptr<GumboOutput, FreeGumbo>;

// `text` must be scanned (html_scan.h) and outlive the page.
GumboPage ParseHtml(std::string_view text);

bool IsElement(const GumboNode& node);
bool IsText(const GumboNode& node);  // white space too
// GUMBO_TAG_UNKNOWN for what is no element.
GumboTag TagOf(const GumboNode& node);
bool IsLink(const GumboNode& node);  // an <a>, renamed by the scan
bool IsCode(const GumboNode& node);  // a <code>, renamed by the scan

const GumboVector& Children(const GumboNode& node);  // empty for text
inline const GumboNode& Child(const GumboVector& children, unsigned int i) {
  return *static_cast<const GumboNode*>(children.data[i]);
}

// "" when the element has no such attribute.
std::string_view Attribute(const GumboNode& node, const char* name);

// Bytes of text inside; stops counting once there are more than `enough`.
std::size_t TextSize(const GumboNode& node, std::size_t enough);
// The text inside, squeezed, NFC.
std::string InnerText(const GumboNode& node);
// Where a text node stands in the scanned page.
Span SpanOf(const GumboNode& text_node, std::string_view page);

}  // namespace lacuna
