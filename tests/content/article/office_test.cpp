#include "content/article/docx_styles.h"
#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/zip_builder.h"

namespace lacuna {
namespace {

const std::string kFirst =
    "The first lighthouse was built by Henry Winstanley, an engraver, who had lost two ships on the rocks.";

std::string Docx(const std::string& body, const std::string& styles = "", const std::string& about = "") {
  ZipMembers members = {
      {"[Content_Types].xml", "<Types/>"},
      {"word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>" +
                                body + "</w:body></w:document>"}};
  if (!styles.empty())
    members.push_back({"word/styles.xml", "<w:styles xmlns:w=\"w\">" + styles + "</w:styles>"});
  if (!about.empty())
    members.push_back({"docProps/core.xml", "<cp:coreProperties>" + about + "</cp:coreProperties>"});
  return Zip(members);
}

std::string Paragraph(const std::string& text, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text +
         "</w:t></w:r></w:p>";
}

std::string Style(const std::string& id, const std::string& name, const std::string& more = "") {
  return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more +
         "</w:style>";
}

TEST_CASE("A Word document's styles say what its paragraphs are", "[content][article]") {
  const auto article =
      Read(Docx(Paragraph("Four lights", "<w:pStyle w:val=\"Titel\"/>") +
                    Paragraph("Contents 3", "<w:pStyle w:val=\"TOC1\"/>") +
                    Paragraph("Winstanley", "<w:pStyle w:val=\"Mine\"/>") + Paragraph(kFirst) +
                    Paragraph("oak", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>") +
                    Paragraph("iron", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>") +
                    Paragraph("Go to the bee.", "<w:pStyle w:val=\"Quote\"/>"),
                Style("Titel", "Title") + Style("H2", "heading 2") +
                    Style("Mine", "my own", "<w:basedOn w:val=\"H2\"/>") + Style("TOC1", "toc 1") +
                    Style("Quote", "Quote"),
                "<dc:title>Draft 7</dc:title><dc:creator>Ada Moreau</dc:creator>"
                "<dcterms:created>2020-12-11T09:30:00Z</dcterms:created>"),
           "lights.docx");
  CHECK(Outline(article) == "title: Four lights\nheading 2: Winstanley\nparagraph: " + kFirst +
                                "\nlist_item 1: oak\nlist_item 2: iron\nquotation: Go to the bee.\n");
  CHECK(article.format == "docx");
  CHECK(article.author == "Ada Moreau");
  CHECK(article.published == "2020-12-11");
}

TEST_CASE("Deleted, hidden and noted words of a Word document stay out, raised figures stay raised",
          "[content][article]") {
  const auto article = Read(Docx(
      "<w:p><w:r><w:t>It covers 20 m</w:t></w:r><w:r><w:rPr><w:vertAlign "
      "w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
      "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\"> and "
      "stands</w:t></w:r></w:ins>"
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r>"
      "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space=\"preserve\"> on a rock in the "
      "sea.</w:t></w:r></w:p>"
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
      "<w:sdtContent>" +
      Paragraph("Chapter one 7") + "</w:sdtContent></w:sdt>"));
  CHECK(Outline(article) == "paragraph: It covers 20 m² and stands on a rock in the sea.\n");
}

TEST_CASE("Tables of a Word document become rows, and a line all in bold a heading", "[content][article]") {
  const std::string cell =
      "<w:tc>" + Paragraph("1698") + "</w:tc><w:tc>" + Paragraph("60 candles") + "</w:tc>";
  const auto article = Read(Docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>The lamps</w:t></w:r></w:p>" +
                                 Paragraph(kFirst) + "<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>"),
                            "lamps.docx");
  CHECK(Outline(article) ==
        "heading 2: The lamps\nparagraph: " + kFirst + "\ntable_row: 1698 | 60 candles\n");
}

TEST_CASE("Styles based on each other in a circle end somewhere", "[content][article]") {
  const auto document = ParseXml("<styles>" + Style("A", "a", "<basedOn val=\"B\"/>") +
                                     Style("B", "b", "<basedOn val=\"A\"/>") + "</styles>",
                                 "x");
  REQUIRE(document);
  CHECK(DocxStyles((*document)->document_element()).Of("A").role == DocxRole::body);
}

std::string Odt(const std::string& text, const std::string& styles = "", const std::string& meta = "",
                const std::string& manifest = "<manifest/>") {
  return Zip(
      {{"mimetype", "application/vnd.oasis.opendocument.text"},
       {"content.xml", "<office:document-content><office:automatic-styles>" + styles +
                           "</office:automatic-styles><office:body><office:text>" + text +
                           "</office:text></office:body></office:document-content>"},
       {"meta.xml", "<office:document-meta><office:meta>" + meta + "</office:meta></office:document-meta>"},
       {"META-INF/manifest.xml", manifest}});
}

TEST_CASE("An OpenDocument text's headings, lists, tables and frames", "[content][article]") {
  const auto article = Read(
      Odt("<text:p text:style-name=\"P1\">Four lights</text:p>"
          "<text:table-of-content><text:index-body><text:p>Winstanley "
          "7</text:p></text:index-body></text:table-of-content>"
          "<text:h text:outline-level=\"2\">Winstanley</text:h>"
          "<text:p>" +
              kFirst +
              "<text:note><text:note-body><text:p>See Smiles.</text:p></text:note-body></text:note></text:p>"
              "<text:p>It<text:s/>covers 20<text:s text:c=\"2\"/>m<text:span "
              "text:style-name=\"T1\">2</text:span>.</text:p>"
              "<text:list><text:list-item><text:p>oak</text:p><text:list><text:list-item><text:p>iron</"
              "text:p>"
              "</text:list-item></text:list></text:list-item></text:list>"
              "<table:table><table:table-row><table:table-cell><text:p>1698</text:p></"
              "table:table-cell><table:table-cell>"
              "<text:p>60 candles</text:p></table:table-cell></table:table-row></table:table>"
              "<text:p><draw:frame><draw:text-box><text:p text:style-name=\"Illustration\">The tower in "
              "1698</text:p>"
              "</draw:text-box></draw:frame></text:p>",
          "<style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
          "<style:style style:name=\"T1\"><style:text-properties style:text-position=\"super "
          "58%\"/></style:style>",
          "<dc:title>Four lights</dc:title><meta:initial-creator>Ada Moreau</meta:initial-creator>"
          "<meta:creation-date>2020-12-11T09:30:00</meta:creation-date>"),
      "lights.odt");
  CHECK(Outline(article) == "title: Four lights\nheading 2: Winstanley\nparagraph: " + kFirst +
                                "\nparagraph: It covers 20 m².\nlist_item 1: oak\nlist_item 2: iron\n"
                                "table_row: 1698 | 60 candles\ncaption: The tower in 1698\n");
  CHECK(article.format == "odt");
  CHECK(article.author == "Ada Moreau");
  CHECK(article.published == "2020-12-11");
}

TEST_CASE("Documents that are locked, damaged, hostile or empty: each has its sentence",
          "[content][article]") {
  CHECK_THAT(Refusal(Odt("x", "", "", "<manifest><encryption-data/></manifest>"), "a.odt"),
             ContainsSubstring("a.odt is locked with a password"));
  CHECK_THAT(Refusal(Odt("<text:p>Two words</text:p>"), "a.odt"),
             ContainsSubstring("without text to learn from"));
  CHECK_THAT(Refusal(Docx("<w:p>"), "a.docx"), ContainsSubstring("a.docx is damaged"));
  CHECK_THAT(Refusal(Docx(""), "a.docx"), ContainsSubstring("without text to learn from"));
  CHECK_THAT(
      Refusal(
          Zip({{"word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>"}}),
          "a.docx"),
      ContainsSubstring("a.docx declares XML entities"));
  std::string deep;
  for (int i = 0; i < 5000; ++i) deep += "<w:sdt><w:sdtContent>";
  CHECK_FALSE(Refusal(Docx(deep), "a.docx").empty());
  std::string closed = deep + Paragraph(kFirst);
  for (int i = 0; i < 5000; ++i) closed += "</w:sdtContent></w:sdt>";
  CHECK_THAT(Refusal(Docx(closed), "a.docx"), ContainsSubstring("is nested more than 256 deep"));
  std::string many;
  for (int i = 0; i < 4'000'000; ++i) many += "<a/>";
  CHECK_FALSE(Refusal(Docx(many), "a.docx").empty());
  const std::string old_office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  CHECK_THAT(Refusal(old_office, "a.doc"), ContainsSubstring("a.doc is an old Office document"));
  std::string encrypted = old_office;
  for (const char c : std::string("EncryptedPackage")) encrypted += std::string(1, c) + '\0';
  CHECK_THAT(Refusal(encrypted, "a.docx"),
             ContainsSubstring("a.docx is an Office document locked with a password"));
}

}  // namespace
}  // namespace lacuna
