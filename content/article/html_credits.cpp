#include "content/article/html_credits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "content/article/dates.h"
#include "content/article/line_kind.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kMostJson = 256 << 10;
constexpr int kDeepestJson = 5;
constexpr int kMostTimes = 20;
constexpr std::size_t kLongestName = 120;

// What each place of a page says, better places first.
struct Found {
  std::string og_title, page_title, heading;
  std::string meta_author, rel_author;
  std::string site_name;
  std::string published, time;
  int times_read = 0;
  std::string language;
};

void Keep(std::string& field, std::string_view value) {
  if (field.empty() && IsValidUtf8(value)) field = ToNfc(SqueezeSpaces(value));
}

bool IsAddress(std::string_view value) { return value.find("://") != std::string_view::npos; }

std::string IsoDate(std::string_view value) {
  const std::string date = DateIn(value.substr(0, std::min<std::size_t>(value.size(), value.find('T'))));
  return date.empty() ? DateIn(value) : date;
}

void ReadMeta(const GumboNode& node, Found& found) {
  std::string_view name = Attribute(node, "property");
  if (name.empty()) name = Attribute(node, "name");
  if (name.empty()) name = Attribute(node, "itemprop");
  const std::string key = IsValidUtf8(name) ? ToLower(name) : std::string();
  const std::string_view value = Attribute(node, "content");
  if (key == "og:title" || key == "twitter:title" || key == "dc.title") Keep(found.og_title, value);
  if ((key == "author" || key == "article:author" || key == "dc.creator" || key == "byl" ||
       key == "parsely-author") &&
      !IsAddress(value))
    Keep(found.meta_author, value);
  if (key == "og:site_name" || key == "application-name" || key == "dc.publisher")
    Keep(found.site_name, value);
  if (key == "article:published_time" || key == "date" || key == "dc.date" || key == "dc.date.issued" ||
      key == "datepublished" || key == "pubdate" || key == "publish-date" || key == "parsely-pub-date")
    Keep(found.published, IsoDate(value));
}

void Walk(const GumboNode& node, Found& found) {
  const GumboTag tag = TagOf(node);
  if (tag == GUMBO_TAG_HTML) Keep(found.language, Attribute(node, "lang"));
  if (tag == GUMBO_TAG_META) ReadMeta(node, found);
  if (tag == GUMBO_TAG_TITLE && found.page_title.empty()) Keep(found.page_title, InnerText(node));
  if (tag == GUMBO_TAG_H1 && found.heading.empty()) Keep(found.heading, InnerText(node));
  if (tag == GUMBO_TAG_TIME && found.time.empty()) {
    Keep(found.time, IsoDate(Attribute(node, "datetime")));
    if (found.time.empty() && found.times_read++ < kMostTimes) Keep(found.time, DateIn(InnerText(node)));
  }
  const bool author = Attribute(node, "rel") == "author" || Attribute(node, "itemprop") == "author";
  if (author && found.rel_author.empty() && tag != GUMBO_TAG_LINK && tag != GUMBO_TAG_META)
    Keep(found.rel_author, InnerText(node));
  const GumboVector& children = Children(node);
  for (unsigned int i = 0; i < children.length; ++i) Walk(Child(children, i), found);
}

using Json = nlohmann::json;

std::string TextAt(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// A person or organisation: a string, an object with a name, or a list of these.
std::string NamesIn(const Json& value) {
  if (value.is_string()) return IsAddress(value.get<std::string>()) ? "" : value.get<std::string>();
  if (value.is_object()) return TextAt(value, "name");
  std::string names;
  if (value.is_array())
    for (std::size_t i = 0; i < value.size() && i < 8; ++i) {
      const std::string name = value[i].is_array() ? "" : NamesIn(value[i]);
      if (!name.empty()) names.append(names.empty() ? "" : ", ").append(name);
    }
  return names;
}

void ReadJson(const Json& value, int depth, Credits& credits) {
  if (depth > kDeepestJson) return;
  if (value.is_array())
    for (const auto& part : value) ReadJson(part, depth + 1, credits);
  if (!value.is_object()) return;
  if (value.contains("@graph")) ReadJson(value["@graph"], depth + 1, credits);
  const std::string headline = TextAt(value, "headline");
  if (headline.empty()) return;
  Keep(credits.title, headline);
  if (value.contains("author")) Keep(credits.author, NamesIn(value["author"]));
  if (value.contains("publisher")) Keep(credits.publisher, NamesIn(value["publisher"]));
  Keep(credits.published, IsoDate(TextAt(value, "datePublished")));
}

Credits ReadJsonLd(const std::vector<std::string_view>& json_ld) {
  Credits credits;
  for (const auto text : json_ld) {
    if (text.size() > kMostJson) continue;
    const Json value = Json::parse(text, nullptr, false);
    if (!value.is_discarded()) ReadJson(value, 0, credits);
  }
  return credits;
}

std::string FirstOf(std::initializer_list<std::string_view> values) {
  for (const auto value : values)
    if (!value.empty()) return std::string(value);
  return "";
}

// "By Ada Moreau" → "Ada Moreau"; whole paragraphs are no names.
std::string AsName(const std::string& text) {
  if (const std::string_view author = AuthorIn(text); !author.empty()) return std::string(author);
  return text.size() > kLongestName || EndsSentence(text) ? "" : text;
}

}  // namespace

std::string WithoutSiteName(const std::string& title, const std::string& site) {
  for (const std::string_view mark : {" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " • "}) {
    const std::size_t at = title.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    std::string before = title.substr(0, at), after = title.substr(at + mark.size());
    if (!site.empty() && FoldCase(before) == FoldCase(site)) return after;
    const bool is_site = !site.empty() && FoldCase(after).find(FoldCase(site)) != std::string::npos;
    const bool bar = mark == " | " || mark == " :: " || mark == " » " || mark == " · ";
    if (is_site ||
        ((bar || site.empty()) && CountWords(after) <= 4 && CountWords(before) >= CountWords(after)))
      return before;
  }
  return title;
}

Credits ReadPageCredits(const GumboNode& root, const std::vector<std::string_view>& json_ld) {
  Found found;
  Walk(root, found);
  const Credits json = ReadJsonLd(json_ld);
  Credits credits;
  credits.publisher = FirstOf({found.site_name, json.publisher});
  credits.title = WithoutSiteName(FirstOf({found.og_title, json.title}), credits.publisher);
  if (credits.title.empty()) {
    const std::string page = WithoutSiteName(found.page_title, credits.publisher);
    // The first heading is the site's name as often as the article's: it counts where the page's title holds
    // it.
    const bool same = !found.heading.empty() &&
                      FoldCase(found.page_title).find(FoldCase(found.heading)) != std::string::npos;
    credits.title = same && CountWords(found.heading) > 1 ? found.heading : FirstOf({page, found.heading});
  }
  credits.author = AsName(FirstOf({found.meta_author, json.author, found.rel_author}));
  credits.published = FirstOf({found.published, json.published, found.time});
  credits.language = found.language;
  return credits;
}

}  // namespace lacuna
