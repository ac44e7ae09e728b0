// Office Open XML (ECMA-376 part 1): word/document.xml is the text, word/styles.xml says what paragraphs are.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "content/article/dates.h"
#include "content/article/docx_styles.h"
#include "content/article/line_kind.h"
#include "content/article/office.h"
#include "content/article/passages.h"
#include "content/article/raised.h"
#include "content/article/xml.h"
#include "content/base/archive.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr int kDeepestList = 6;

constexpr const char* kText = "word/document.xml";
constexpr const char* kStyles = "word/styles.xml";
constexpr const char* kAbout = "docProps/core.xml";

struct Paragraph {
  std::string text;
  std::size_t bold = 0, plain = 0;  // bytes
};

bool IsOn(pugi::xml_node property) {
  if (!property) return false;
  const std::string_view value = AttributeNamed(property, "val");
  return value != "0" && value != "false" && value != "none" && value != "off";
}

class DocxReader {
 public:
  explicit DocxReader(const DocxStyles& styles) : styles_(styles) {}

  std::vector<DocumentPassage> Read(pugi::xml_node body) {
    ReadBlocks(body);
    return std::move(passages_);
  }

 private:
  void ReadBlocks(pugi::xml_node parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = LocalName(node);
      if (name == "p")
        ReadParagraph(node);
      else if (name == "tbl")
        ReadTable(node);
      else if (name == "sdt" && !IsContents(node))
        ReadBlocks(ChildNamed(node, "sdtContent"));
      else if (name == "ins" || name == "customXml" || name == "smartTag" || name == "moveTo")
        ReadBlocks(node);
    }
  }

  static bool IsContents(pugi::xml_node structured) {
    const pugi::xml_node part = ChildNamed(ChildNamed(structured, "sdtPr"), "docPartObj");
    const std::string_view gallery = AttributeNamed(ChildNamed(part, "docPartGallery"), "val");
    return gallery == "Table of Contents" || gallery == "Bibliographies";
  }

  void ReadParagraph(pugi::xml_node node) {
    Paragraph paragraph;
    AddRuns(node, paragraph);
    const DocxStyle style = StyleOf(ChildNamed(node, "pPr"), paragraph);
    switch (style.role) {
      case DocxRole::body:
        return Add(BlockKind::paragraph, 0, paragraph);
      case DocxRole::title:
        return Add(BlockKind::title, 0, paragraph);
      case DocxRole::heading:
        return Add(BlockKind::heading, style.level, paragraph);
      case DocxRole::list_item:
        return Add(BlockKind::list_item, style.level, paragraph);
      case DocxRole::quotation:
        return Add(BlockKind::quotation, 0, paragraph);
      case DocxRole::caption:
        return Add(BlockKind::caption, 0, paragraph);
      case DocxRole::left_out:
        return;
    }
  }

  void Add(BlockKind kind, int level, Paragraph& paragraph) {
    passages_.push_back({kind, level, std::move(paragraph.text)});
  }

  // The paragraph's own word counts before its style's; a numbered heading is a heading.
  DocxStyle StyleOf(pugi::xml_node properties, const Paragraph& paragraph) const {
    const DocxStyle style = styles_.Of(AttributeNamed(ChildNamed(properties, "pStyle"), "val"));
    if (style.role != DocxRole::body && style.role != DocxRole::list_item) return style;
    if (const int outline = OutlineLevel(properties); outline > 0) return {DocxRole::heading, outline};
    if (const pugi::xml_node list = ChildNamed(properties, "numPr")) {
      const std::string level(AttributeNamed(ChildNamed(list, "ilvl"), "val"));
      if (AttributeNamed(ChildNamed(list, "numId"), "val") != "0")
        return {DocxRole::list_item, std::clamp(std::atoi(level.c_str()) + 1, 1, kDeepestList)};
    }
    const bool bold_line =
        paragraph.bold > 0 && paragraph.plain == 0 && LooksLikeHeading(Trim(paragraph.text));
    return style.role == DocxRole::body && bold_line ? DocxStyle{DocxRole::heading, 2} : style;
  }

  void ReadTable(pugi::xml_node table) {
    for (const pugi::xml_node row : table.children()) {
      if (LocalName(row) != "tr") continue;
      DocumentPassage passage{BlockKind::table_row, 0, ""};
      std::size_t cells = 0;
      for (const pugi::xml_node cell : row.children()) {
        if (LocalName(cell) != "tc") continue;
        Paragraph paragraph;
        AddRuns(cell, paragraph);
        passage.text.append(cells++ == 0 ? "" : " | ").append(Trim(paragraph.text));
      }
      if (cells > 1) {
        passages_.push_back(std::move(passage));
      } else {  // a table of one cell is a frame around its text
        for (const pugi::xml_node cell : row.children())
          if (LocalName(cell) == "tc") ReadBlocks(cell);
      }
    }
  }

  void AddRuns(pugi::xml_node parent, Paragraph& paragraph) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = LocalName(node);
      if (name == "r")
        AddRun(node, paragraph);
      else if (name == "p" || name == "tr") {  // of a cell with several, or of a table in it
        AddRuns(node, paragraph);
        paragraph.text += '\n';
      } else if (name != "pPr" && name != "del" && name != "moveFrom" && name != "sdtPr") {
        AddRuns(node, paragraph);
      }
    }
  }

  void AddRun(pugi::xml_node run, Paragraph& paragraph) {
    const pugi::xml_node look = ChildNamed(run, "rPr");
    if (IsOn(ChildNamed(look, "vanish"))) return;
    const std::string_view align = AttributeNamed(ChildNamed(look, "vertAlign"), "val");
    std::string text;
    for (const pugi::xml_node node : run.children()) AddRunPart(node, text);
    if (align == "superscript" || align == "subscript")
      if (const std::string raised = Raised(text, align == "superscript"); !raised.empty()) text = raised;
    (IsOn(ChildNamed(look, "b")) ? paragraph.bold : paragraph.plain) += Trim(text).size();
    paragraph.text += text;
  }

  static void AddRunPart(pugi::xml_node node, std::string& text) {
    const std::string_view name = LocalName(node);
    if (name == "t") text += TextOf(node);
    if (name == "tab" || name == "ptab") text += '\t';
    if (name == "br" || name == "cr") text += '\n';
    if (name == "noBreakHyphen") text += '-';
  }

  const DocxStyles& styles_;
  std::vector<DocumentPassage> passages_;
};

Credits CreditsOf(const ArchiveMembers& members, std::string_view subject) {
  Credits credits;
  const auto found = members.find(kAbout);
  if (found == members.end()) return credits;
  const auto about = ParseXml(found->second, subject);
  if (!about) return credits;  // it only says who wrote the text
  const pugi::xml_node root = (*about)->document_element();
  credits.title = SqueezeSpaces(TextOf(ChildNamed(root, "title")));
  credits.author = SqueezeSpaces(TextOf(ChildNamed(root, "creator")));
  const std::string created = TextOf(ChildNamed(root, "created"));
  credits.published = DateIn(created.substr(0, created.find('T')));
  return credits;
}

}  // namespace

Result<Credits> ReadDocx(std::string_view bytes, std::string_view subject, ArticleWriter& writer) {
  const auto members = ReadArchive(bytes, subject, [](std::string_view name) {
    return name == kText || name == kStyles || name == kAbout;
  });
  if (!members) return members.error();
  const auto text = members->find(kText), style = members->find(kStyles);
  if (text == members->end())
    return Error{
        fmt::format("{} is a Word document without its text: save it anew and import that.", subject)};
  DocxStyles styles;
  if (style != members->end()) {
    const auto parsed = ParseXml(style->second, subject);
    if (!parsed) return parsed.error();
    styles = DocxStyles((*parsed)->document_element());
  }
  const auto document = ParseXml(text->second, subject);
  if (!document) return document.error();
  WritePassages(DocxReader(styles).Read(ChildNamed((*document)->document_element(), "body")), writer);
  if (!HoldsArticle(writer))
    return Error{fmt::format("{} is a Word document without text to learn from: choose another.", subject)};
  return CreditsOf(*members, subject);
}

}  // namespace lacuna
