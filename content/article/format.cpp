#include "content/article/format.h"

#include <algorithm>
#include <string>

#include "content/article/front_matter.h"
#include "content/article/lines.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kLookedAt = 64 << 10;
constexpr std::size_t kPdfPreamble = 1024;
constexpr std::size_t kZipHead = 8 << 10;        // first names, and the mimetype that EPUB and ODT begin with
constexpr std::size_t kZipDirectory = 64 << 10;  // last names

// Cut where a line ends, so that no character is split.
std::string_view Head(std::string_view text) {
  if (text.size() <= kLookedAt) return text;
  const std::size_t end = text.rfind('\n', kLookedAt);
  if (end != std::string_view::npos && end > 0) return text.substr(0, end);
  std::size_t at = kLookedAt;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return text.substr(0, at);
}

// Past blanks, comments and an XML declaration.
std::string_view FirstTag(std::string_view text) {
  for (;;) {
    text = Trim(text);
    const bool comment = text.substr(0, 4) == "<!--", declaration = text.substr(0, 5) == "<?xml";
    if (!comment && !declaration) return text;
    const std::size_t end = text.find(comment ? "-->" : "?>");
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + (comment ? 3 : 2));
  }
}

bool IsHtml(std::string_view head, bool named_html, bool named_markdown) {
  const std::string lower = ToLower(head);
  const std::string_view first = FirstTag(lower);
  for (const std::string_view start : {"<!doctype html", "<html", "<head", "<body"})
    if (first.substr(0, start.size()) == start) return true;
  int tags = 0;
  for (const std::string_view tag :
       {"<p>", "<p ", "</p>", "<div", "</div>", "<h1", "<h2", "</a>", "<br", "<ul", "<article"})
    tags += lower.find(tag) != std::string::npos ? 1 : 0;
  if (named_html) return tags > 0;
  return !named_markdown && tags >= 2 && !first.empty() && first.front() == '<';
}

bool IsAtxHeading(std::string_view line) {
  const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
  return level >= 1 && level <= 6 && level + 1 < line.size() && line[level] == ' ';
}

bool IsTableRule(std::string_view line) {
  return line.find("--") != std::string_view::npos && line.find('|') != std::string_view::npos &&
         line.find_first_not_of("|-: ") == std::string_view::npos;
}

// "[words](address)"
bool HoldsLink(std::string_view line) {
  const std::size_t middle = line.find("](");
  return middle != std::string_view::npos && line.rfind('[', middle) != std::string_view::npos &&
         line.find(')', middle) != std::string_view::npos;
}

bool HoldsStrong(std::string_view line) {
  const std::size_t begin = line.find("**");
  return begin != std::string_view::npos && begin + 2 < line.size() && line[begin + 2] != ' ' &&
         line[begin + 2] != '*' && line.find("**", begin + 3) != std::string_view::npos;
}

bool HasStrongSigns(std::string_view head) {
  if (ReadFrontMatter(head).size > 0) return true;
  int headings = 0, links = 0, strong = 0, fences = 0, tables = 0;
  bool first = true, begins_with_heading = false;
  for (const auto& line : SplitLines(head)) {
    const std::string_view words = line.span.In(head);
    if (words.empty()) continue;
    const bool heading = line.indent < 4 && IsAtxHeading(words);
    if (first) begins_with_heading = heading;
    first = false;
    headings += heading ? 1 : 0;
    links += HoldsLink(words) ? 1 : 0;
    strong += HoldsStrong(words) ? 1 : 0;
    fences += words.substr(0, 3) == "```" ? 1 : 0;
    tables += IsTableRule(words) ? 1 : 0;
  }
  const int kinds = (headings > 0) + (links > 0) + (strong > 0) + (fences > 1) + (tables > 0);
  return kinds >= 2 || begins_with_heading || headings >= 2 || tables > 0;
}

bool EndsWithAny(std::string_view name, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return name.ends_with(end); });
}

}  // namespace

std::optional<Format> DocumentFormat(std::string_view bytes) {
  // A PDF may have a little of anything before its mark.
  if (bytes.substr(0, kPdfPreamble).find("%PDF-") != std::string_view::npos) return Format::pdf;
  if (bytes.substr(0, 4) != "PK\3\4") return std::nullopt;
  const std::string_view head = bytes.substr(0, kZipHead);
  const std::string_view directory = bytes.substr(bytes.size() - std::min(bytes.size(), kZipDirectory));
  const auto holds = [&](std::string_view name) {
    return head.find(name) != std::string_view::npos || directory.find(name) != std::string_view::npos;
  };
  if (holds("application/epub+zip") || holds("META-INF/container.xml")) return Format::epub;
  if (holds("application/vnd.oasis.opendocument.text")) return Format::odt;
  const bool other_office = holds("application/vnd.oasis.opendocument");  // tables, slides, drawings
  if (!other_office && holds("content.xml") && holds("META-INF/manifest.xml")) return Format::odt;
  if (holds("word/document.xml")) return Format::docx;
  return std::nullopt;
}

Format FormatOf(std::string_view text, std::string_view source_name) {
  const std::string name = IsValidUtf8(source_name) ? ToLower(source_name) : std::string();
  const bool markdown = EndsWithAny(name, {".md", ".markdown", ".mdown", ".mkd"});
  const std::string_view head = Head(text);
  if (IsHtml(head, EndsWithAny(name, {".html", ".htm", ".xhtml"}), markdown)) return Format::html;
  return markdown || HasStrongSigns(head) ? Format::markdown : Format::text;
}

const char* Name(Format format) {
  switch (format) {
    case Format::text:
      return "text";
    case Format::markdown:
      return "markdown";
    case Format::html:
      return "html";
    case Format::pdf:
      return "pdf";
    case Format::epub:
      return "epub";
    case Format::docx:
      return "docx";
    case Format::odt:
      return "odt";
  }
  return "";
}

}  // namespace lacuna
