#include "content/article/entity.h"

#include <gumbo.h>

#include <memory>

namespace lacuna {

std::string DecodeEntity(std::string_view entity) {
  const auto destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
  const std::unique_ptr<GumboOutput, decltype(destroy)> page(
      gumbo_parse_with_options(&kGumboDefaultOptions, entity.data(), entity.size()), destroy);
  const GumboVector& top = page->root->v.element.children;
  for (unsigned int i = 0; i < top.length; ++i) {
    const auto* child = static_cast<const GumboNode*>(top.data[i]);
    if (child->type != GUMBO_NODE_ELEMENT || child->v.element.tag != GUMBO_TAG_BODY) continue;
    if (child->v.element.children.length == 0) break;
    const auto* text = static_cast<const GumboNode*>(child->v.element.children.data[0]);
    if (text->type == GUMBO_NODE_TEXT || text->type == GUMBO_NODE_WHITESPACE) return text->v.text.text;
  }
  return std::string(entity);
}

}  // namespace lacuna
