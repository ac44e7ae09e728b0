#include "content/article/html_content.h"

#include <algorithm>
#include <string>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kShortestProse = 25;  // bytes of a text node; shorter ones are labels
constexpr std::size_t kLongestNames = 400;  // bytes of a class that are looked at
constexpr double kMostOfIt = 0.7;           // of the page's prose: there is the article

// Words of class and id (split at "-", "_" and blanks) that name furniture.
constexpr std::string_view kFurnitureWords =
    " comment comments disqus share sharing sharebar social related recommended recommendations "
    "recirculation sidebar advert"
    " advertisement ads ad adslot promo promotion sponsor sponsored cookie cookies consent gdpr newsletter "
    "subscribe"
    " subscription signup breadcrumb breadcrumbs pagination pager nav navbar navbox navigation menu submenu "
    "footer popup"
    " modal overlay toolbar widget widgets outbrain taboola paywall trending mostread skip skiplink noprint "
    "print-only"
    " hidden visuallyhidden sr editsection reflist references toc catlinks printfooter hatnote infobox "
    "tagcloud"
    " masthead banner login search rating ratings ";

constexpr std::string_view kCommentWords = " comment comments disqus ";

constexpr std::string_view kFurnitureRoles =
    " navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar form "
    "tablist ";

bool Holds(std::string_view words, std::string_view word) {
  return !word.empty() && words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool HoldsAnyOf(std::string_view words, std::string_view names) {
  std::string word;
  for (std::size_t at = 0; at <= names.size() && at <= kLongestNames; ++at) {
    const char c = at < names.size() ? names[at] : ' ';
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      word += upper ? static_cast<char>(c + 32) : c;
      continue;
    }
    if (Holds(words, word)) return true;
    word.clear();
  }
  return false;
}

bool IsFurnitureTag(GumboTag tag) {
  return tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FORM ||
         tag == GUMBO_TAG_MENU;
}

bool IsArticle(const GumboNode& node) {
  const GumboTag tag = TagOf(node);
  return tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || Attribute(node, "role") == "main" ||
         Attribute(node, "itemprop") == "articleBody";
}

bool IsHeading(GumboTag tag) { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }

}  // namespace

bool IsHidden(const GumboNode& node) {
  if (gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr) return true;
  if (Attribute(node, "aria-hidden") == "true") return true;
  std::string style(Attribute(node, "style"));
  style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool IsNeverText(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
      return true;
    default:
      return false;
  }
}

PageContent::PageContent(const GumboNode& root) {
  Weigh(root, 1, false, false, false);
  total_ = WeightOf(root).text;
  weights_.clear();
  Weigh(root, 1, false, false, true);
  kept_ = WeightOf(root).text;
  const GumboNode* marked = nullptr;
  FindMarked(root, marked);
  main_ = marked != nullptr ? marked : Descend(root);
}

PageContent::Weight PageContent::WeightOf(const GumboNode& node) const {
  const auto found = weights_.find(&node);
  return found == weights_.end() ? Weight{} : found->second;
}

// The first walk weighs everything that can be text; the second, `pruned`, leaves furniture out.
PageContent::Weight PageContent::Weigh(const GumboNode& node, double factor, bool in_link, bool in_article,
                                       bool pruned) {
  if (IsText(node)) {
    const auto size = static_cast<double>(Trim(node.v.text.text).size());
    const bool prose = !in_link && size >= static_cast<double>(kShortestProse);
    return {prose ? size * factor : 0, in_link ? size : 0, size};
  }
  const GumboTag tag = TagOf(node);
  if (IsElement(node) && IsNeverText(tag)) return {};
  if (tag == GUMBO_TAG_HEADER) header_in_article_[&node] = in_article;
  if (pruned && IsElement(node) && IsFurniture(node)) return {};
  if (IsHeading(tag)) factor = 0;
  if (tag == GUMBO_TAG_LI) factor *= 0.5;
  Weight sum;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) {
    const Weight part =
        Weigh(Child(children, i), factor, in_link || IsLink(node), in_article || IsArticle(node), pruned);
    sum = {sum.text + part.text, sum.linked + part.linked, sum.all + part.all};
  }
  weights_[&node] = sum;
  return sum;
}

bool PageContent::IsFurniture(const GumboNode& node) const {
  if (!IsElement(node)) return node.type == GUMBO_NODE_COMMENT;
  const GumboTag tag = TagOf(node);
  if (IsNeverText(tag)) return true;
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || IsArticle(node)) return false;
  const Weight weight = WeightOf(node);
  const auto is_called = [&](std::string_view words) {
    return HoldsAnyOf(words, Attribute(node, "class")) || HoldsAnyOf(words, Attribute(node, "id"));
  };
  const double share = total_ > 0 ? weight.text / total_ : 0;
  if (share < 0.9 && is_called(kCommentWords)) return true;  // there can be more comments than article
  if (share >= 0.5) return false;
  if (IsHidden(node) || IsFurnitureTag(tag) || Holds(kFurnitureRoles, Attribute(node, "role"))) return true;
  if (tag == GUMBO_TAG_HEADER) {
    const auto header = header_in_article_.find(&node);
    if (header != header_in_article_.end() && !header->second) return true;
  }
  if (tag == GUMBO_TAG_SUP && Attribute(node, "class").find("reference") != std::string_view::npos)
    return true;
  if (is_called(kFurnitureWords)) return true;
  const bool list =
      tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION;
  return list && weight.all > 0 && weight.linked > 0.6 * weight.all && weight.text < 200;
}

void PageContent::FindMarked(const GumboNode& node, const GumboNode*& best) const {
  if (IsElement(node) && IsFurniture(node)) return;
  // Deeper marks win: <article> inside <main>, articleBody inside <article>.
  if (IsElement(node) && IsArticle(node)) {
    const double least = kMostOfIt * (best != nullptr ? WeightOf(*best).text : kept_ * 0.6);
    if (WeightOf(node).text > 0 && WeightOf(node).text >= least) best = &node;
  }
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) FindMarked(Child(children, i), best);
}

const GumboNode* PageContent::Descend(const GumboNode& from) const {
  const GumboNode* node = &from;
  for (;;) {
    const GumboNode* heir = nullptr;
    const GumboVector& children = Children(*node);
    for (unsigned int i = 0; i < children.length && heir == nullptr; ++i) {
      const GumboNode& child = Child(children, i);
      const double weight = WeightOf(child).text;
      if (IsElement(child) && weight > 0 && weight >= kMostOfIt * WeightOf(*node).text) heir = &child;
    }
    const GumboTag tag = heir == nullptr ? GUMBO_TAG_UNKNOWN : TagOf(*heir);
    if (heir == nullptr || tag == GUMBO_TAG_P || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
        tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TR || IsLink(*heir) ||
        tag == GUMBO_TAG_UNKNOWN)
      return node;
    node = heir;
  }
}

}  // namespace lacuna
