// OpenDocument text (OASIS ODF 1.2): content.xml is the text and its automatic styles, styles.xml the named
// ones, meta.xml what is said about it.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <vector>

#include "content/article/dates.h"
#include "content/article/line_kind.h"
#include "content/article/office.h"
#include "content/article/passages.h"
#include "content/article/raised.h"
#include "content/article/xml.h"
#include "content/base/archive.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr const char* kContent = "content.xml";
constexpr const char* kStyles = "styles.xml";
constexpr const char* kMeta = "meta.xml";
constexpr const char* kManifest = "META-INF/manifest.xml";

constexpr int kDeepestLevel = 6;
constexpr int kMostAncestors = 16;
constexpr int kMostBlanks = 100;

struct OdtStyle {
  std::string parent;
  bool raised = false, lowered = false, hidden = false;
};

using OdtStyles = std::map<std::string, OdtStyle, std::less<>>;

void ReadStyles(pugi::xml_node root, OdtStyles& styles) {
  VisitElements(root, [&](pugi::xml_node node) {
    if (LocalName(node) != "style") return LocalName(node) != "body";
    OdtStyle style;
    style.parent = AttributeNamed(node, "parent-style-name");
    const pugi::xml_node look = ChildNamed(node, "text-properties");
    const std::string_view position = AttributeNamed(look, "text-position");
    style.raised =
        position.substr(0, 5) == "super" || (!position.empty() && position[0] > '0' && position[0] <= '9');
    style.lowered = position.substr(0, 3) == "sub" || position.substr(0, 1) == "-";
    style.hidden = AttributeNamed(look, "display") == "none";
    styles.emplace(AttributeNamed(node, "name"), std::move(style));
    return false;
  });
}

bool IsLeftOut(std::string_view name) {
  constexpr std::string_view kNames[] = {"note",
                                         "annotation",
                                         "annotation-end",
                                         "tracked-changes",
                                         "table-of-content",
                                         "illustration-index",
                                         "table-index",
                                         "object-index",
                                         "user-index",
                                         "alphabetical-index",
                                         "bibliography",
                                         "sequence-decls",
                                         "forms",
                                         "variable-decls",
                                         "page-number",
                                         "page-count",
                                         "soft-page-break",
                                         "image",
                                         "object",
                                         "ruby-text",
                                         "title",
                                         "desc",
                                         "script",
                                         "user-field-decls"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

class OdtReader {
 public:
  explicit OdtReader(const OdtStyles& styles) : styles_(styles) {}

  std::vector<DocumentPassage> Read(pugi::xml_node text) {
    ReadBlocks(text, 0);
    return std::move(passages_);
  }

 private:
  void ReadBlocks(pugi::xml_node parent, int lists) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = LocalName(node);
      if (name.empty() || IsLeftOut(name)) continue;
      if (name == "h")
        ReadHeading(node);
      else if (name == "p")
        ReadParagraph(node, lists);
      else if (name == "table")
        ReadTable(node);
      else
        ReadBlocks(node, name == "list" ? lists + 1 : lists);
    }
  }

  void ReadHeading(pugi::xml_node node) {
    const std::string level(AttributeNamed(node, "outline-level"));
    std::string text;
    AddText(node, text);
    passages_.push_back(
        {BlockKind::heading, std::clamp(std::atoi(level.c_str()), 1, kDeepestLevel), std::move(text)});
  }

  void ReadParagraph(pugi::xml_node node, int lists) {
    const BlockKind kind = KindOf(AttributeNamed(node, "style-name"));
    const std::size_t place = passages_.size();
    std::string text;
    AddText(node, text);
    DocumentPassage passage{kind, 0, std::move(text)};
    if (kind == BlockKind::paragraph && lists > 0)
      passage = {BlockKind::list_item, std::min(lists, kDeepestLevel), std::move(passage.text)};
    if (kind == BlockKind::heading) passage.level = 2;
    passages_.insert(passages_.begin() + static_cast<std::ptrdiff_t>(place), std::move(passage));
  }

  // LibreOffice stores its styles' English names, with "_20_" for a space.
  BlockKind KindOf(std::string_view style) const {
    for (int i = 0; i < kMostAncestors; ++i) {
      if (style == "Title") return BlockKind::title;
      if (style == "Subtitle") return BlockKind::heading;
      if (style == "Quotations") return BlockKind::quotation;
      if (style == "Caption" || style == "Illustration" || style == "Figure" || style == "Drawing")
        return BlockKind::caption;
      const auto found = styles_.find(style);
      if (found == styles_.end()) break;
      style = found->second.parent;
    }
    return BlockKind::paragraph;
  }

  void ReadTable(pugi::xml_node table) {
    VisitElements(table, [&](pugi::xml_node row) {
      if (LocalName(row) != "table-row") return true;
      DocumentPassage passage{BlockKind::table_row, 0, ""};
      std::size_t cells = 0;
      for (const pugi::xml_node cell : row.children()) {
        if (LocalName(cell) != "table-cell") continue;
        std::string text;
        AddText(cell, text);
        passage.text.append(cells++ == 0 ? "" : " | ").append(Trim(text));
      }
      if (cells == 1)
        ReadBlocks(row, 0);
      else
        passages_.push_back(std::move(passage));
      return false;
    });
  }

  // A frame inside a paragraph (a picture with its caption) is a passage of its own, behind it.
  void AddText(pugi::xml_node parent, std::string& text) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = LocalName(node);
      if (name.empty())
        text += TextOf(node);
      else if (name == "s")
        text.append(BlanksOf(node), ' ');
      else if (name == "tab" || name == "line-break")
        text += name == "tab" ? '\t' : '\n';
      else if (name == "text-box")
        ReadBlocks(node, 0);
      else if (name == "span")
        AddSpan(node, text);
      else if (!IsLeftOut(name))
        AddText(node, text);
      if (name == "p" || name == "h") text += '\n';  // of a cell with several
    }
  }

  static std::size_t BlanksOf(pugi::xml_node node) {
    const std::string count(AttributeNamed(node, "c"));
    return static_cast<std::size_t>(std::clamp(std::atoi(count.c_str()), 1, kMostBlanks));
  }

  void AddSpan(pugi::xml_node node, std::string& text) {
    const auto style = styles_.find(AttributeNamed(node, "style-name"));
    if (style == styles_.end()) return AddText(node, text);
    if (style->second.hidden) return;
    std::string inside;
    AddText(node, inside);
    if (style->second.raised || style->second.lowered)
      if (const std::string raised = Raised(inside, style->second.raised); !raised.empty()) inside = raised;
    text += inside;
  }

  const OdtStyles& styles_;
  std::vector<DocumentPassage> passages_;
};

Credits CreditsOf(const ArchiveMembers& members, std::string_view subject) {
  Credits credits;
  const auto found = members.find(kMeta);
  if (found == members.end()) return credits;
  const auto about = ParseXml(found->second, subject);
  if (!about) return credits;
  const pugi::xml_node meta = ChildNamed((*about)->document_element(), "meta");
  const auto text = [&](const char* name) { return SqueezeSpaces(TextOf(ChildNamed(meta, name))); };
  credits.title = text("title");
  credits.author = text("initial-creator").empty() ? text("creator") : text("initial-creator");
  const std::string created = text("creation-date");
  credits.published = DateIn(created.substr(0, created.find('T')));
  credits.language = text("language");
  return credits;
}

}  // namespace

Result<Credits> ReadOdt(std::string_view bytes, std::string_view subject, ArticleWriter& writer) {
  const auto members = ReadArchive(bytes, subject, [](std::string_view name) {
    return name == kContent || name == kStyles || name == kMeta || name == kManifest;
  });
  if (!members) return members.error();
  const auto manifest = members->find(kManifest);
  if (manifest != members->end() && manifest->second.find("encryption-data") != std::string::npos)
    return Error{fmt::format("{} is locked with a password: save it without one and import that.", subject)};
  const auto content = members->find(kContent);
  if (content == members->end())
    return Error{
        fmt::format("{} is an OpenDocument file without its text: save it anew and import that.", subject)};
  OdtStyles styles;
  if (const auto named = members->find(kStyles); named != members->end()) {
    const auto parsed = ParseXml(named->second, subject);
    if (!parsed) return parsed.error();
    ReadStyles((*parsed)->document_element(), styles);
  }
  const auto document = ParseXml(content->second, subject);
  if (!document) return document.error();
  ReadStyles((*document)->document_element(), styles);
  const pugi::xml_node body = ChildNamed((*document)->document_element(), "body");
  WritePassages(OdtReader(styles).Read(ChildNamed(body, "text")), writer);
  if (!HoldsArticle(writer))
    return Error{
        fmt::format("{} is an OpenDocument file without text to learn from: choose another.", subject)};
  return CreditsOf(*members, subject);
}

}  // namespace lacuna
