#include "content/article/pdf_pages.h"

#include "content/article/dates.h"
#include "content/article/xml.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

double Number(pugi::xml_node node, const char* name) { return node.attribute(name).as_double(); }

// Symbol fonts put their bullets into the private use area, others use dingbats.
bool IsBullet(std::string_view word) {
  std::size_t at = 0;
  const char32_t c = NextCodePoint(word, at);
  if (at != word.size()) return false;
  constexpr std::u32string_view kBullets = U"•‣◦▪●○■□▸►▶▷◆◇❖➢➤✓✔·∙⁃∗⦁";
  return (c >= 0xE000 && c < 0xF900) || kBullets.find(c) != std::u32string_view::npos;
}

// Ligatures are how the letters look, not what they are; soft hyphens are seen only where a line ends.
std::string Spelled(std::string_view word) {
  std::string spelled;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = NextCodePoint(word, at);
    constexpr std::string_view kLigatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (c >= 0xFB00 && c <= 0xFB06)
      spelled += kLigatures[c - 0xFB00];
    else if (c != 0xAD || at == word.size())
      AppendUtf8(spelled, c);
  }
  return spelled;
}

PdfLine ReadLine(pugi::xml_node node, int block) {
  PdfLine line{
      Number(node, "xMin"), Number(node, "yMin"), Number(node, "xMax"), Number(node, "yMax"), block, ""};
  for (const pugi::xml_node word : node.children("word")) {
    const std::string text = Spelled(TextOf(word));
    if (text.empty()) continue;
    if (line.text.empty() && IsBullet(text))
      line.text = "•";
    else
      line.text.append(line.text.empty() ? "" : " ").append(text);
  }
  return line;
}

PdfPage ReadPage(pugi::xml_node node, int& block) {
  PdfPage page{Number(node, "width"), Number(node, "height"), {}};
  for (const pugi::xml_node flow : node.children("flow"))
    for (const pugi::xml_node lines : flow.children("block")) {
      ++block;
      for (const pugi::xml_node line : lines.children("line"))
        if (PdfLine read = ReadLine(line, block); !read.text.empty()) page.lines.push_back(std::move(read));
    }
  return page;
}

Credits ReadCredits(std::string_view head) {
  Credits credits;
  pugi::xml_document document;
  if (!document.load_buffer(head.data(), head.size())) return credits;
  const pugi::xml_node root = document.child("head");
  credits.title = SqueezeSpaces(TextOf(root.child("title")));
  for (const pugi::xml_node meta : root.children("meta")) {
    const std::string_view name = meta.attribute("name").value(), value = meta.attribute("content").value();
    if (!IsValidUtf8(value)) continue;
    if (name == "Author") credits.author = SqueezeSpaces(value);
    if (name == "CreationDate") credits.published = DateIn(value.substr(0, value.find('T')));
  }
  return credits;
}

}  // namespace

// Page by page, so that the tree of a long book is never whole in memory.
PdfDocument ReadPdfPages(std::string_view xml) {
  PdfDocument document;
  const std::size_t head = xml.find("<head>"), body = xml.find("</head>");
  if (head == std::string_view::npos || body == std::string_view::npos || body < head) return document;
  document.credits = ReadCredits(xml.substr(head, body + 7 - head));
  int block = 0;
  for (std::size_t at = xml.find("<page ", body); at != std::string_view::npos; at = xml.find("<page ", at)) {
    const std::size_t close = xml.find("</page>", at);
    if (close == std::string_view::npos) break;
    pugi::xml_document page;
    if (page.load_buffer(xml.data() + at, close + 7 - at))
      document.pages.push_back(ReadPage(page.child("page"), block));
    at = close;
  }
  return document;
}

}  // namespace lacuna
