#include "content/article/epub.h"

#include <fmt/format.h>

#include <algorithm>

#include "content/article/charset.h"
#include "content/article/epub_package.h"
#include "content/article/html_blocks.h"
#include "content/article/html_content.h"
#include "content/article/html_scan.h"
#include "content/article/passages.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

bool EndsWith(std::string_view name, std::string_view end) { return name.ends_with(end); }

// Books keep their pages under many names; what is left out here is pictures, sounds, fonts and styles.
bool IsWanted(std::string_view name) {
  if (name == kEpubContainer || name == kEpubEncryption) return true;
  const std::string lower = IsValidUtf8(name) ? ToLower(name) : std::string(name);
  constexpr std::string_view kEnds[] = {".opf", ".xhtml", ".html", ".htm", ".xml"};
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](auto end) { return EndsWith(lower, end); });
}

// What EPUB's structural vocabulary (epub:type, role) calls everything but text, and what the great free
// libraries call their licences.
bool IsOutside(const GumboNode& node) {
  if (!IsElement(node)) return node.type == GUMBO_NODE_COMMENT;
  const GumboTag tag = TagOf(node);
  if (IsNeverText(tag) || IsHidden(node) || tag == GUMBO_TAG_NAV) return true;
  constexpr std::string_view kTypes[] = {
      "footnote",  "footnotes", "endnote",   "endnotes",  "rearnote", "rearnotes",    "noteref",
      "pagebreak", "page-list", "toc",       "landmarks", "index",    "bibliography", "copyright-page",
      "colophon",  "cover",     "titlepage", "loi",       "lot",      "imprint",      "halftitlepage"};
  constexpr std::string_view kNames[] = {"pg-header", "pg-footer", "pg-boilerplate", "noteref",
                                         "footnotes", "pagenum",   "pageno",         "pagebreak"};
  const auto any_is = [&](const char* attribute, const auto& names, std::string_view prefix) {
    const std::string value = " " + std::string(Attribute(node, attribute)) + " ";
    if (value.size() == 2) return false;
    return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
      return value.find(fmt::format(" {}{} ", prefix, name)) != std::string::npos;
    });
  };
  return any_is("epub:type", kTypes, "") || any_is("role", kTypes, "doc-") || any_is("class", kNames, "") ||
         any_is("id", kNames, "");
}

void ReadChapter(std::string_view bytes, std::string_view subject, ArticleWriter& writer) {
  const auto decoded = Decode(bytes, subject, DeclaredCharset(bytes));
  if (!decoded || decoded->text.size() > kMaxHtmlBytes) return;
  const ScannedHtml scanned = ScanHtml(decoded->text);
  const GumboPage page = ParseHtml(scanned.text);
  WriteHtmlBlocks({scanned.text, *page->document, IsOutside, "", true}, writer);
}

void WriteTitle(const std::string& title, ArticleWriter& writer) {
  if (title.empty()) return;
  writer.Begin(BlockKind::title);
  writer.Append(title, {});
  writer.End();
}

}  // namespace

Result<Credits> ReadEpub(std::string_view bytes, std::string_view subject, ArticleWriter& writer,
                         const std::function<bool(double)>& goes_on) {
  const auto members = ReadArchive(bytes, subject, IsWanted);
  if (!members) return members.error();
  auto package = ReadEpubPackage(*members, subject);
  if (!package) return package.error();
  WriteTitle(package->credits.title, writer);
  const auto count = static_cast<double>(package->chapters.size());
  double read = 0;
  for (const std::string& name : package->chapters) {
    if (!goes_on(read++ / count))
      return Error{fmt::format("Reading {} was cancelled; nothing was kept.", subject)};
    if (const auto chapter = members->find(name); chapter != members->end())
      ReadChapter(chapter->second, subject, writer);
  }
  if (!HoldsArticle(writer))
    return Error{
        fmt::format("{} is an EPUB without text in it: choose another edition of the book.", subject)};
  return std::move(package->credits);
}

}  // namespace lacuna
