#include "content/article/html_content.h"

#include <algorithm>
#include <limits>
#include <string>

#include "content/article/html_names.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kShortestProse = 25;  // bytes of a text node; shorter ones are labels
constexpr double kLeastMarked = 0.4;        // of the page's prose in an <article> or <main>
constexpr double kMostOfIt = 0.7;           // of the page's prose: there is the article
constexpr double kLinkDensity = 0.6;
constexpr double kSomeLinks = 0.3;
constexpr double kFewProse = 200;  // bytes: what is mostly links and has no more is a list of links
constexpr std::size_t kLongestLabel = 80;
constexpr double kLongestTeaser = 400;  // bytes
constexpr double kArticleProse = 250;  // bytes between headline and the weightiest text: there is the article
constexpr double kMostBefore = 0.15;   // of the prose may stand before the headline and be left out
constexpr std::size_t kEverything = std::numeric_limits<std::size_t>::max();

constexpr std::string_view kFurnitureRoles =
    " navigation banner complementary contentinfo search dialog alertdialog alert menu menubar toolbar form "
    "tablist ";

bool IsFurnitureRole(std::string_view role) {
  return !role.empty() && kFurnitureRoles.find(" " + std::string(role) + " ") != std::string_view::npos;
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

bool IsContainer(GumboTag tag) {
  return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
         tag == GUMBO_TAG_TD || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_DETAILS || tag == GUMBO_TAG_CENTER;
}

template <class Ask>
bool AsksNames(const GumboNode& node, Ask ask) {
  return ask(Attribute(node, "class")) || ask(Attribute(node, "id"));
}

// The first text inside that is no blank; null when there is none.
const GumboNode* FirstText(const GumboNode& node) {
  if (IsText(node)) return Trim(node.v.text.text).empty() ? nullptr : &node;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i)
    if (const GumboNode* found = FirstText(Child(children, i))) return found;
  return nullptr;
}

// The heading that an element begins with, else its first text.
std::string LabelOf(const GumboNode& node) {
  const GumboNode* first = FirstText(node);
  if (first == nullptr) return "";
  for (const GumboNode* above = first->parent; above != nullptr && above != node.parent;
       above = above->parent)
    if (IsHeading(TagOf(*above)) && TextSize(*above, kLongestLabel) <= kLongestLabel)
      return InnerText(*above);
  const std::string_view text = first->v.text.text;
  return text.size() <= 2 * kLongestLabel ? std::string(text) : "";
}

std::size_t LinksIn(const GumboNode& node, std::size_t enough) {
  std::size_t links = IsLink(node) ? 1 : 0;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length && links < enough; ++i)
    links += LinksIn(Child(children, i), enough);
  return links;
}

// A heading that is a link, or stands in one.
bool HoldsLinkedHeading(const GumboNode& node, bool in_link) {
  if (IsHeading(TagOf(node))) return in_link || LinksIn(node, 1) > 0;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i)
    if (HoldsLinkedHeading(Child(children, i), in_link || IsLink(node))) return true;
  return false;
}

}  // namespace

bool IsHidden(const GumboNode& element) {
  if (gumbo_get_attribute(&element.v.element.attributes, "hidden") != nullptr) return true;
  if (Attribute(element, "aria-hidden") == "true") return true;
  std::string style(Attribute(element, "style"));
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

PageContent::PageContent(const GumboNode& root, std::string_view title) {
  Number(root);
  Weigh(root, {}, all_);
  total_ = all_[&root].text;
  FindHeadline(root, FoldCase(title));
  MarkFurniture(root, false);
  Weigh(root, {1, false, true}, kept_);
  if (headline_ == nullptr) FindFirstLevel(root);
  const GumboNode* marked = nullptr;
  FindMarked(root, kLeastMarked * TextOf(root), marked);
  Settle(marked != nullptr ? *marked : *Descend(root));
}

bool PageContent::IsFurniture(const GumboNode& node) const {
  if (furniture_.count(&node) != 0) return true;
  const auto place = places_.find(&node);
  if (place == places_.end()) return !IsText(node);
  return place->second.end <= shown_.begin || place->second.begin >= shown_.end;
}

double PageContent::TextOf(const GumboNode& node) const {
  const auto found = kept_.find(&node);
  return found == kept_.end() ? 0 : found->second.text;
}

void PageContent::Number(const GumboNode& node) {
  const std::size_t begin = places_.size();
  places_[&node] = {begin, begin + 1};
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) Number(Child(children, i));
  places_[&node].end = places_.size();
}

bool PageContent::Holds(const GumboNode& outer, const GumboNode& inner) const {
  const Range a = places_.at(&outer), b = places_.at(&inner);
  return a.begin <= b.begin && b.end <= a.end;
}

PageContent::Weight PageContent::TextWeight(const GumboNode& text, Context context) {
  const auto size = static_cast<double>(Trim(text.v.text.text).size());
  const bool prose = !context.in_link && size >= static_cast<double>(kShortestProse);
  return {prose ? size * context.factor : 0, context.in_link ? size : 0, size};
}

PageContent::Weight PageContent::Weigh(const GumboNode& node, Context context, Weights& weights) const {
  if (IsText(node)) return TextWeight(node, context);
  const GumboTag tag = TagOf(node);
  if (IsElement(node) && IsNeverText(tag)) return {};
  if (context.pruned && furniture_.count(&node) != 0) return {};
  if (IsHeading(tag)) context.factor = 0;
  if (tag == GUMBO_TAG_LI) context.factor *= 0.5;
  context.in_link = context.in_link || IsLink(node);
  Weight sum;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) {
    const Weight part = Weigh(Child(children, i), context, weights);
    sum = {sum.text + part.text, sum.linked + part.linked, sum.all + part.all};
  }
  weights[&node] = sum;
  return sum;
}

void PageContent::MarkFurniture(const GumboNode& node, bool in_article) {
  if (LooksLikeFurniture(node, in_article)) {
    furniture_.insert(&node);
    return;
  }
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i)
    MarkFurniture(Child(children, i), in_article || IsArticle(node));
}

bool PageContent::LooksLikeFurniture(const GumboNode& node, bool in_article) const {
  if (!IsElement(node)) return node.type == GUMBO_NODE_COMMENT;
  const GumboTag tag = TagOf(node);
  if (IsNeverText(tag)) return true;
  const auto found = all_.find(&node);
  const Weight weight = found == all_.end() ? Weight{} : found->second;
  const double share = total_ > 0 ? weight.text / total_ : 0;
  const bool talk = AsksNames(node, NamesComments) || AsksNames(node, NamesNotice);
  if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || (IsArticle(node) && !talk)) return false;
  // There can be more comments than article, and a longer notice about cookies.
  const bool dialog = Attribute(node, "role") == "dialog" || Attribute(node, "aria-modal") == "true";
  if (share < 0.9 && (talk || dialog)) return true;
  if (share >= 0.5 || HoldsTitle(node)) return false;
  if (IsHidden(node) || IsFurnitureTag(tag) || IsFurnitureRole(Attribute(node, "role"))) return true;
  if (tag == GUMBO_TAG_HEADER && !in_article) return true;
  if (tag == GUMBO_TAG_SUP && Attribute(node, "class").find("reference") != std::string_view::npos)
    return true;
  if (AsksNames(node, NamesFurniture)) return true;
  if (IsContainer(tag)) {
    const std::string label = LabelOf(node);
    const bool little = weight.text < kFewProse || weight.linked > kSomeLinks * weight.all;
    if (IsFurnitureHeading(label) || (little && IsLooseFurnitureHeading(label))) return true;
  }
  return IsLinks(node, weight) || IsTeasers(node, weight);
}

// Several links with hardly a word between them. One link alone may be a sentence of the article.
bool PageContent::IsLinks(const GumboNode& node, const Weight& weight) const {
  const GumboTag tag = TagOf(node);
  const bool line = tag == GUMBO_TAG_P;
  if (!IsContainer(tag) && !line) return false;
  const bool linked = weight.all > 0 && weight.linked > kLinkDensity * weight.all && weight.text < kFewProse;
  return linked && (!line || LinksIn(node, 2) > 1);
}

// Short boxes of one make, each with a heading that leads elsewhere.
bool PageContent::IsTeasers(const GumboNode& node, const Weight& weight) const {
  if (!IsContainer(TagOf(node))) return false;
  std::size_t teasers = 0;
  double size = 0;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) {
    const GumboNode& child = Child(children, i);
    const auto found = all_.find(&child);
    if (!IsElement(child) || found == all_.end() || found->second.all > kLongestTeaser) continue;
    if (IsHeading(TagOf(child)) || !HoldsLinkedHeading(child, false)) continue;
    ++teasers;
    size += found->second.all;
  }
  return teasers >= 2 && size > kMostOfIt * weight.all;
}

void PageContent::FindHeadline(const GumboNode& node, const std::string& title) {
  if (title.empty() || headline_ != nullptr) return;
  const GumboTag tag = TagOf(node);
  if (IsElement(node) && (IsNeverText(tag) || IsHidden(node))) return;
  if (IsHeading(tag)) {
    if (FoldCase(InnerText(node)) == title) headline_ = &node;
    return;
  }
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) FindHeadline(Child(children, i), title);
}

void PageContent::FindFirstLevel(const GumboNode& node) {
  if (headline_ != nullptr || furniture_.count(&node) != 0) return;
  if (TagOf(node) == GUMBO_TAG_H1) headline_ = &node;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) FindFirstLevel(Child(children, i));
}

bool PageContent::HoldsTitle(const GumboNode& node) const {
  return headline_ != nullptr && Holds(node, *headline_);
}

void PageContent::FindMarked(const GumboNode& node, double least, const GumboNode*& best) const {
  if (furniture_.count(&node) != 0) return;
  // Deeper marks win: <article> inside <main>, articleBody inside <article>.
  if (IsElement(node) && IsArticle(node)) {
    if (TextOf(node) > 0 && TextOf(node) >= (best != nullptr ? kMostOfIt * TextOf(*best) : least))
      best = &node;
  }
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) FindMarked(Child(children, i), least, best);
}

const GumboNode* PageContent::Descend(const GumboNode& from) const {
  const GumboNode* node = &from;
  for (;;) {
    const GumboNode* heir = nullptr;
    const GumboVector& children = Children(*node);
    for (unsigned int i = 0; i < children.length && heir == nullptr; ++i) {
      const GumboNode& child = Child(children, i);
      const double weight = TextOf(child);
      if (IsElement(child) && weight > 0 && weight >= kMostOfIt * TextOf(*node)) heir = &child;
    }
    const GumboTag tag = heir == nullptr ? GUMBO_TAG_UNKNOWN : TagOf(*heir);
    if (heir == nullptr || tag == GUMBO_TAG_P || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
        tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TR || IsLink(*heir) ||
        tag == GUMBO_TAG_UNKNOWN)
      return node;
    node = heir;
  }
}

// Prose of `node` that stands in [begin, end).
double PageContent::TextBetween(const GumboNode& node, std::size_t begin, std::size_t end) const {
  if (furniture_.count(&node) != 0) return 0;
  const Range place = places_.at(&node);
  if (place.end <= begin || place.begin >= end) return 0;
  const bool inside = place.begin >= begin && place.end <= end;
  if (inside && IsText(node)) return TextWeight(node, {}).text;
  if (inside) return TextOf(node);
  double text = 0;
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) text += TextBetween(Child(children, i), begin, end);
  return text;
}

void PageContent::Settle(const GumboNode& text) {
  main_ = &text;
  shown_ = {0, kEverything};
  if (headline_ == nullptr) return;
  const Range headline = places_.at(headline_);
  const GumboNode* outer = &text;
  while (outer->parent != nullptr && !Holds(*outer, *headline_)) outer = outer->parent;
  const bool outside = outer != &text;
  if (outside && places_.at(&text).begin < headline.begin)
    return;  // a heading behind the text is not its own
  const bool article_before =
      outside && TextBetween(*outer, headline.end, places_.at(&text).begin) >= kArticleProse;
  if (article_before) {
    // Something else weighs more than the article: the smallest element around the headline with prose is it.
    outer = headline_;
    while (outer->parent != nullptr && TextOf(*outer) < kArticleProse) outer = outer->parent;
  }
  main_ = outer;
  if (outside && !article_before) shown_.end = places_.at(&text).end;
  const double before = TextBetween(*outer, 0, headline.begin);
  if (before <= kMostBefore * TextOf(*outer)) shown_.begin = headline.begin;
}

}  // namespace lacuna
