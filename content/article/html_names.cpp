#include "content/article/html_names.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "content/base/utf8.h"

namespace lacuna {
namespace {

using Names = std::unordered_set<std::string_view>;

constexpr std::size_t kLongestNames = 400;  // bytes of an attribute that are looked at
constexpr std::size_t kLongestHeading = 60;

const Names& FurnitureNames() {
  static const Names kNames = {
      // ways around the site
      "nav", "navbar", "navbox", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "pagination",
      "pager", "postnavigation", "skip", "skiplink", "skiplinks", "toc", "tableofcontents", "contentslist",
      "sitemap", "topbar", "sidebar", "siteheader", "sitefooter", "footer", "colophon", "masthead", "search",
      "searchbox", "login", "signin", "toolbar", "backtotop",
      // other articles
      "related", "relatedposts", "relatedarticles", "recommended", "recommendations", "recommendation",
      "recs", "recirculation", "recirc", "recent", "recentposts", "mostread", "mostpopular", "popular",
      "trending", "teaser", "teasers", "readnext", "readmore", "readalso", "nextup", "upnext", "morefrom",
      "morestories", "moreon", "alsolike", "outbrain", "taboola", "yarpp", "newslist", "catlinks", "tagcloud",
      "taglist", "tags", "tagslinks", "catslinks", "hatnote", "seealso",
      // talk with the reader
      "share", "sharing", "sharebar", "sharebuttons", "sharetools", "sharedaddy", "social", "sociallinks",
      "addthis", "follow", "newsletter", "subscribe", "subscription", "signup", "paywall", "membership",
      "donate", "donation", "rating", "ratings", "feedback", "survey", "poll", "reportaproblem", "useful",
      "helpful", "clap", "claps",
      // notices
      "banner", "popup", "modal", "overlay", "lightbox", "toast", "sitenotice", "copyright", "imprint",
      "ticker", "breakingnews", "alertbar",
      // money
      "ad", "ads", "adslot", "adunit", "adbox", "adwrapper", "advert", "advertisement", "advertising", "dfp",
      "gpt", "promo", "promos", "promotion", "promoted", "sponsor", "sponsored", "sponsors", "affiliate",
      "shop",
      // around the article
      "widget", "widgets", "authorbox", "authorbio", "authornote", "authorinfo", "abouttheauthor",
      "aboutauthor", "writtenby", "bio", "pull", "pullquote", "editsection", "reflist", "references",
      "printfooter", "printonly", "infobox", "noprint", "sitesub",
      // for eyes or ears only
      "hidden", "visuallyhidden", "screenreadertext", "sronly", "sr"};
  return kNames;
}

const Names& CommentNames() {
  static const Names kNames = {"comment",    "comments",     "commentlist", "commentsarea", "disqus",
                               "discourse",  "respond",      "replies",     "reply",        "responses",
                               "discussion", "usercomments", "livefyre",    "guestbook"};
  return kNames;
}

const Names& NoticeNames() {
  static const Names kNames = {"cookie",      "cookies",    "cookiebanner", "cookienotice",  "consent",
                               "gdpr",        "cmp",        "onetrust",     "privacynotice", "legal",
                               "legalnotice", "disclaimer", "terms",        "smallprint"};
  return kNames;
}

const Names& BylineNames() {
  static const Names kNames = {"byline",  "author",      "authors",  "dateline",  "timestamp", "date",
                               "pubdate", "published",   "postedon", "entrymeta", "postmeta",  "articlemeta",
                               "meta",    "metadata",    "info",     "credits",   "credit",    "kicker",
                               "eyebrow", "readingtime", "label"};
  return kNames;
}

bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsNameCharacter(char c) { return IsUpper(c) || IsLower(c) || (c >= '0' && c <= '9'); }

// Asks `names` about every word, and about it with the one or two before it.
bool HoldsAnyOf(const Names& names, std::string_view attribute) {
  attribute = attribute.substr(0, kLongestNames);
  std::array<std::string, 2> before;  // the last two words of the same name
  std::string word;
  const auto ends_in_name = [&] {
    if (word.empty()) return false;
    const bool found = names.count(word) != 0 || names.count(before[1] + word) != 0 ||
                       names.count(before[0] + before[1] + word) != 0;
    before = {std::move(before[1]), std::move(word)};
    word.clear();
    return found;
  };
  for (std::size_t i = 0; i < attribute.size(); ++i) {
    const char c = attribute[i];
    const bool hump = i > 0 && IsUpper(c) && IsLower(attribute[i - 1]);
    if ((hump || !IsNameCharacter(c)) && ends_in_name()) return true;
    if (IsNameCharacter(c)) word += IsUpper(c) ? static_cast<char>(c + 32) : c;
    if (c == ' ') before = {};
  }
  return ends_in_name();
}

bool IsOneOf(std::string_view text, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

// "12 comments" → "comments".
std::string_view WithoutCount(std::string_view text) {
  const std::size_t letter = text.find_first_not_of("0123456789.,( ");
  return letter == std::string_view::npos ? text : text.substr(letter);
}

std::string LabelOf(std::string_view heading) {
  std::string label = FoldCase(SqueezeSpaces(heading));
  while (!label.empty() && (label.back() == ':' || label.back() == '.')) label.pop_back();
  return label;
}

}  // namespace

bool NamesFurniture(std::string_view names) { return HoldsAnyOf(FurnitureNames(), names); }
bool NamesComments(std::string_view names) { return HoldsAnyOf(CommentNames(), names); }
bool NamesNotice(std::string_view names) { return HoldsAnyOf(NoticeNames(), names); }
bool NamesByline(std::string_view names) { return HoldsAnyOf(BylineNames(), names); }

bool IsFurnitureHeading(std::string_view heading) {
  if (heading.size() > kLongestHeading) return false;
  const std::string label = LabelOf(heading);
  const std::string_view words = WithoutCount(label);
  const bool counted = words.size() < label.size();
  if (counted && IsOneOf(words, {"comments", "comment", "replies", "reply", "responses", "response"}))
    return true;
  if (IsOneOf(words, {"related",          "related content",     "related articles",
                      "related stories",  "related posts",       "related links",
                      "related news",     "recommended for you", "recommended reading",
                      "recent news",      "recent posts",        "recent comments",
                      "latest news",      "latest stories",      "latest posts",
                      "most read",        "most popular",        "advertisement",
                      "sponsored",        "sponsored content",   "up next",
                      "read next",        "read also",           "follow us",
                      "site notice",      "our partners",        "about the author",
                      "about the authors"}))
    return true;
  constexpr std::string_view kStarts[] = {"you may also",
                                          "you might also",
                                          "more from ",
                                          "more on this",
                                          "more stories",
                                          "more news",
                                          "more articles",
                                          "share this",
                                          "leave a reply",
                                          "leave a comment",
                                          "add a comment",
                                          "post a comment",
                                          "join the conversation",
                                          "thoughts on ",
                                          "subscribe to",
                                          "sign up",
                                          "never miss",
                                          "get our newsletter",
                                          "is this page useful",
                                          "was this page",
                                          "was this article",
                                          "did you find this",
                                          "about the author",
                                          "written by ",
                                          "we value your privacy",
                                          "what to read next",
                                          "other articles",
                                          "other stories"};
  return std::any_of(std::begin(kStarts), std::end(kStarts),
                     [&](std::string_view start) { return words.substr(0, start.size()) == start; });
}

bool IsLooseFurnitureHeading(std::string_view heading) {
  if (heading.size() > kLongestHeading) return false;
  return IsOneOf(LabelOf(heading), {"recommended", "latest",   "popular",      "trending",
                                    "comments",    "replies",  "responses",    "discussion",
                                    "share",       "tags",     "topics",       "newsletter",
                                    "author",      "contents", "on this page", "table of contents",
                                    "navigation",  "search",   "opinion",      "more",
                                    "categories",  "archives", "elsewhere",    "see also",
                                    "contact us",  "about us", "contact",      "menu",
                                    "links"});
}

}  // namespace lacuna
