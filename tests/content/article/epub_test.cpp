#include "content/article/epub_package.h"
#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/zip_builder.h"

namespace lacuna {
namespace {

const std::string kFirst =
    "The first lighthouse was built by Henry Winstanley, an engraver, who had lost two ships on the rocks.";
const std::string kSecond =
    "The second stood for forty-seven years, until the lantern caught fire in December 1755.";

const std::string kContainer =
    "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";

std::string Package(const std::string& manifest, const std::string& spine, const std::string& more = "") {
  return "<package><metadata><dc:title>Four lights</dc:title><dc:creator>Ada "
         "Moreau</dc:creator><dc:creator>Jan "
         "Berg</dc:creator><dc:publisher>Coast</dc:publisher><dc:date>2020-12-11</"
         "dc:date><dc:language>en-GB</dc:language>"
         "</metadata><manifest>" +
         manifest + "</manifest><spine>" + spine + "</spine>" + more + "</package>";
}

std::string Item(const std::string& id, const std::string& href, const std::string& more = "") {
  return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\" " + more + "/>";
}

std::string Page(const std::string& body) {
  return "<?xml version=\"1.0\"?><!DOCTYPE html><html "
         "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head>"
         "<body>" +
         body + "</body></html>";
}

std::string Book(ZipMembers more) {
  more.insert(more.begin(), {{"mimetype", "application/epub+zip"}, {"META-INF/container.xml", kContainer}});
  return Zip(more);
}

std::string PlainBook(const std::string& chapter, const ZipMembers& more = {}) {
  ZipMembers members = {{"OEBPS/book.opf", Package(Item("a", "a.xhtml"), "<itemref idref=\"a\"/>")},
                        {"OEBPS/a.xhtml", Page(chapter)}};
  members.insert(members.end(), more.begin(), more.end());
  return Book(members);
}

TEST_CASE("A book is read in the order of its spine, without cover, contents and notes",
          "[content][article]") {
  const auto article = Read(
      Book(
          {{"OEBPS/book.opf",
            Package(Item("z", "text/ch%201.xhtml") + Item("a", "text/two.xhtml") + Item("c", "cover.xhtml") +
                        Item("n", "nav.xhtml", "properties=\"nav\"") + Item("l", "extra.xhtml"),
                    "<itemref idref=\"c\"/><itemref idref=\"n\"/><itemref idref=\"z\"/><itemref idref=\"a\"/>"
                    "<itemref idref=\"l\" linear=\"no\"/>",
                    "<guide><reference type=\"cover\" href=\"cover.xhtml\"/></guide>")},
           {"OEBPS/text/two.xhtml", Page("<h1>Rudyerd</h1><p>" + kSecond +
                                         "<a epub:type=\"noteref\" href=\"#n1\">1</a></p><aside "
                                         "epub:type=\"footnote\" id=\"n1\"><p>See the long "
                                         "list of books at the end.</p></aside>")},
           {"OEBPS/text/ch 1.xhtml", Page("<section epub:type=\"chapter\"><h1>Winstanley</h1><p>" + kFirst +
                                          "<sup><a href=\"#n\">2</a></sup></p>"
                                          "</section>")},
           {"OEBPS/cover.xhtml", Page("<p>A cover with words on it, and a picture of a tower.</p>")},
           {"OEBPS/nav.xhtml", Page("<nav><ol><li>Winstanley</li></ol></nav>")},
           {"OEBPS/extra.xhtml", Page("<p>Words that stand outside the book's order.</p>")}}),
      "lights.epub");
  CHECK(Outline(article) == "title: Four lights\nheading 1: Winstanley\nparagraph: " + kFirst +
                                "\nheading 1: Rudyerd\nparagraph: " + kSecond + "\n");
  CHECK(article.format == "epub");
  CHECK(article.title == "Four lights");
  CHECK(article.author == "Ada Moreau, Jan Berg");
  CHECK(article.publisher == "Coast");
  CHECK(article.published == "2020-12-11");
  CHECK(article.language == "en-GB");
}

TEST_CASE("A book under protection is refused, one with scrambled fonts is not", "[content][article]") {
  const auto encryption = [](const std::string& name) {
    return "<encryption><EncryptedData><CipherData><CipherReference URI=\"" + name +
           "\"/></CipherData></EncryptedData></encryption>";
  };
  CHECK(
      Refusal(PlainBook("<p>" + kFirst + "</p>", {{"META-INF/encryption.xml", encryption("OEBPS/a.xhtml")}}),
              "a.epub") == "a.epub is protected against copying (DRM): get the book without it, or as text.");
  CHECK(Refusal(
            PlainBook("<p>" + kFirst + "</p>", {{"META-INF/encryption.xml", encryption("OEBPS/serif.otf")}}),
            "a.epub")
            .empty());
}

TEST_CASE("Books that are damaged, empty or lead outside: each has its sentence", "[content][article]") {
  CHECK_THAT(Refusal(Book({}), "a.epub"), ContainsSubstring("a.epub is a damaged EPUB"));
  CHECK_THAT(Refusal(PlainBook("<img src=\"a.png\"/>"), "a.epub"),
             ContainsSubstring("a.epub is an EPUB without text in it"));
  CHECK_THAT(Refusal(PlainBook("<p>" + kFirst + "</p>", {{"../../evil", "x"}}), "a.epub"),
             ContainsSubstring("which leads out of it"));
  CHECK_THAT(Refusal(PlainBook(std::string(40 << 20, ' ')), "a.epub"), ContainsSubstring("unpacks to more"));
}

TEST_CASE("Reading a book can be cancelled", "[content][article]") {
  const auto article =
      ReadArticle({"a.epub", PlainBook("<p>" + kFirst + "</p>")}, [](double, auto) { return false; });
  REQUIRE_FALSE(article);
  CHECK_THAT(article.error().message, ContainsSubstring("was cancelled"));
}

TEST_CASE("References inside a book are resolved, and none leads out of it", "[content][article]") {
  CHECK(ResolveInArchive("OEBPS/text/", "../ch%201.xhtml#a") == "OEBPS/ch 1.xhtml");
  CHECK(ResolveInArchive("", "./a//b.xhtml") == "a/b.xhtml");
  CHECK(ResolveInArchive("a/", "../../etc/passwd").empty());
}

}  // namespace
}  // namespace lacuna
