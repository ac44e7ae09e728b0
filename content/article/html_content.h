// Where on a page the article is, and what around and in it is furniture.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "content/article/html_tree.h"

namespace lacuna {

// Hidden from every reader: the attribute, aria-hidden, or an inline style.
bool IsHidden(const GumboNode& element);
// Heads, scripts, controls, players.
bool IsNeverText(GumboTag tag);

class PageContent {
 public:
  // `title`: what the page says it is called; its heading shows where the article begins.
  PageContent(const GumboNode& root, std::string_view title);

  // The element that holds the article with its headline.
  //
  // The text is in the weightiest <article> or <main> where that holds most of the page's prose, else in the
  // deepest element that does. Where the headline stands outside of it, the element that holds both is meant,
  // from the headline to the end of the text.
  const GumboNode& main() const { return *main_; }

  // Menus, footers, asides, forms, hidden elements, comments, share buttons, notices, lists of links,
  // teasers, and what begins with a heading that says so. What holds half of the page's prose is never
  // furniture, whatever it is called.
  bool IsFurniture(const GumboNode& node) const;

 private:
  struct Weight {
    double text = 0;    // bytes of prose, links not counted
    double linked = 0;  // bytes inside links
    double all = 0;
  };
  struct Range {
    std::size_t begin = 0, end = 0;  // places in reading order
  };
  using Weights = std::unordered_map<const GumboNode*, Weight>;
  struct Context {
    double factor = 1;
    bool in_link = false;
    bool pruned = false;  // furniture left out
  };

  static Weight TextWeight(const GumboNode& text, Context context);
  Weight Weigh(const GumboNode& node, Context context, Weights& weights) const;
  void Number(const GumboNode& node);
  void MarkFurniture(const GumboNode& node, bool in_article);
  bool LooksLikeFurniture(const GumboNode& node, bool in_article) const;
  bool IsLinks(const GumboNode& node, const Weight& weight) const;
  bool IsTeasers(const GumboNode& node, const Weight& weight) const;
  void FindHeadline(const GumboNode& node, const std::string& title);
  void FindFirstLevel(const GumboNode& node);
  bool HoldsTitle(const GumboNode& node) const;
  void FindMarked(const GumboNode& node, double least, const GumboNode*& best) const;
  const GumboNode* Descend(const GumboNode& from) const;
  void Settle(const GumboNode& text);
  double TextBetween(const GumboNode& node, std::size_t begin, std::size_t end) const;
  bool Holds(const GumboNode& outer, const GumboNode& inner) const;
  double TextOf(const GumboNode& node) const;  // furniture not counted

  Weights all_, kept_;
  std::unordered_map<const GumboNode*, Range> places_;
  std::unordered_set<const GumboNode*> furniture_;
  double total_ = 0;                     // prose of the page
  const GumboNode* headline_ = nullptr;  // the heading that says the title, else the first <h1>
  const GumboNode* main_ = nullptr;
  Range shown_;  // what of main_ is the article
};

}  // namespace lacuna
