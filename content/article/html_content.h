// Where on a page the article is, and what around and in it is furniture.
#pragma once

#include <unordered_map>

#include "content/article/html_tree.h"

namespace lacuna {

// Hidden from every reader: the attribute, aria-hidden, or an inline style.
bool IsHidden(const GumboNode& element);
// Heads, scripts, controls, players.
bool IsNeverText(GumboTag tag);

class PageContent {
 public:
  explicit PageContent(const GumboNode& root);

  // The element that holds the article: the weightiest <article> or <main> where that holds most of the
  // page's text, else the deepest element that does.
  const GumboNode& main() const { return *main_; }
  // Menus, footers, asides, forms, hidden elements, comments, share buttons, cookie notices, lists of links.
  // What holds half of the page's text is never furniture, whatever it is called.
  bool IsFurniture(const GumboNode& node) const;

 private:
  struct Weight {
    double text = 0;    // bytes of prose, links not counted
    double linked = 0;  // bytes inside links
    double all = 0;
  };
  Weight Weigh(const GumboNode& node, double factor, bool in_link, bool in_article, bool pruned);
  Weight WeightOf(const GumboNode& node) const;
  void FindMarked(const GumboNode& node, const GumboNode*& best) const;
  const GumboNode* Descend(const GumboNode& from) const;

  std::unordered_map<const GumboNode*, Weight> weights_;
  std::unordered_map<const GumboNode*, bool> header_in_article_;
  double total_ = 0;  // prose of the page
  double kept_ = 0;   // the same without furniture
  const GumboNode* main_ = nullptr;
};

}  // namespace lacuna
