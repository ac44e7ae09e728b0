#include "content/article/html_credits.h"
#include "content/article/html_scan.h"
#include "tests/content/article/reading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

const std::string kFirst =
    "The first lighthouse was built by Henry Winstanley, an engraver, who had lost two ships on the rocks.";
const std::string kSecond =
    "The second stood for forty-seven years, until the lantern caught fire in December 1755.";

TEST_CASE("The article is picked out of its page", "[content][article]") {
  const auto article = Read(
      "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Four lights - The Coast</title>"
      "<meta property=\"og:title\" content=\"Four lights\"><meta property='og:site_name' content='The Coast'>"
      "<meta name=author content='Ada Moreau'><meta property='article:published_time' "
      "content='2020-12-11T09:30:00Z'>"
      "<style>p { color: red }</style><script>var hidden = '<p>never</p>';</script></head>"
      "<body class='has-sidebar'><header><a href=/>The Coast</a></header><nav><ul><li><a "
      "href=/a>Ships</a></li></ul></nav>"
      "<div class=\"cookie-banner\"><p>We use cookies to make this site work, and you can accept them all "
      "here.</p></div>"
      "<main><article><h1>Four lights</h1><p>" +
      kFirst +
      "</p>"
      "<aside>A long aside about something else, which is not part of the article at all.</aside>"
      "<figure><img src=a.png alt='a tower'><figcaption>The tower in 1698</figcaption></figure>"
      "<div class='share-buttons'><p>Share this long story with all of your many friends now</p></div>"
      "<p>" +
      kSecond +
      "</p><p style='display: none'>Hidden words that nobody should ever be asked about.</p>"
      "<section class=related><h2>Related</h2><ul><li><a href=/b>Another "
      "story</a></li></ul></section></article></main>"
      "<section id=comments><p>What a wonderful article this is, I have read it three times "
      "already!</p></section>"
      "<footer>© The Coast</footer></body></html>");
  CHECK(Outline(article) == "title: Four lights\nparagraph: " + kFirst +
                                "\ncaption: The tower in 1698\nparagraph: " + kSecond + "\n");
  CHECK(article.format == "html");
  CHECK(article.title == "Four lights");
  CHECK(article.author == "Ada Moreau");
  CHECK(article.publisher == "The Coast");
  CHECK(article.published == "2020-12-11");
  CHECK(article.language == "en-GB");
}

TEST_CASE("Without marks the densest part of the page is the article", "[content][article]") {
  const auto article = Read(
      "<html><title>Four lights | The Coast</title><body><table><tr><td><a href=1>Home</a> <a "
      "href=2>News</a></td></tr></table>"
      "<div><div class=left><a href=3>One link</a><br><a href=4>Two links</a></div><div "
      "class=text><h2>Winstanley</h2>" +
      kFirst + "<br><br>" + kSecond + "</div></div><div>Contact us</div></body></html>");
  CHECK(Outline(article) ==
        "title: Four lights\nheading 2: Winstanley\nparagraph: " + kFirst + "\nparagraph: " + kSecond + "\n");
}

TEST_CASE("Lists, quotations, tables and raised figures keep their meaning", "[content][article]") {
  const auto article =
      Read("<article><p>" + kFirst +
           "</p><ul><li>one <b>qu</b>een<ul><li>her <i>court</i></li></ul></li><li><p>workers</p></li></ul>"
           "<blockquote><p>Go to the <a href=x>bee</a>.</p></blockquote>"
           "<table><tr><th>Year<th>Light<tr><td>1698<td>60 candles<tr><td>1759<td></table>"
           "<p>" +
           kSecond +
           " It covers 20 m<sup>2</sup> and gives off CO<sub>2</sub><sup>[4]</sup>.</p>"
           "<pre><code>int hidden;</code></pre></article>");
  CHECK(Outline(article) == "paragraph: " + kFirst +
                                "\nlist_item 1: one queen\nlist_item 2: her court\nlist_item 1: workers\n"
                                "quotation: Go to the bee.\ntable_row: Year | Light\ntable_row: 1698 | 60 "
                                "candles\ntable_row: 1759 |\n"
                                "paragraph: " +
                                kSecond + " It covers 20 m² and gives off CO₂.\n");
}

TEST_CASE("An encyclopedia's apparatus stays out", "[content][article]") {
  const auto article = Read(
      "<html><head><title>Eddystone - Free Pages</title></head><body class='skin-vector'><main "
      "id=content><header><h1>"
      "<span>Eddystone</span></h1></header><div id=bodyContent><div class='hatnote'>For other rocks, see "
      "elsewhere in "
      "these pages.</div><table class='infobox'><tr><th>Height<td>49 m</table><p>" +
      kFirst +
      "<sup id=cite_ref-1 class=reference><a href=#1>[1]</a></sup></p><h2><span>Towers</span><span "
      "class='mw-editsection'>[<a href=e>edit</a>]</span></h2><p>" +
      kSecond +
      "</p><h2>References</h2><ol><li>Smiles, Samuel. Lives of the Engineers, which was printed in "
      "London.</li></ol><h3>"
      "Books</h3><p>A long line about books that were written on the subject of "
      "towers.</p><h2>Legacy</h2><p>" +
      kFirst + "</p></div></main></body></html>");
  CHECK(Outline(article) == "title: Eddystone\nparagraph: " + kFirst + "\nheading 2: Towers\nparagraph: " +
                                kSecond + "\nheading 2: Legacy\nparagraph: " + kFirst + "\n");
}

TEST_CASE("Tables that lay out a page are read as text", "[content][article]") {
  const auto article = Read("<body><table><tr><td><p>" + kFirst + "</p><p>" + kSecond + "</p><p>" + kFirst +
                                "</p></td></tr></table></body>",
                            "page.html");
  CHECK(article.blocks.size() == 3);
  CHECK(article.blocks.front().kind == BlockKind::paragraph);
}

TEST_CASE("JSON-LD, rel=author and time say what the meta elements do not", "[content][article]") {
  const auto article = Read(
      "<html><head><script "
      "type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Four lights\","
      "\"author\":[{\"name\":\"Ada Moreau\"},{\"name\":\"Jan Berg\"}],\"publisher\":{\"name\":\"The Coast\"},"
      "\"datePublished\":\"2019-05-04\"}]}</script></head><body><p>" +
      kFirst + "</p><p>" + kSecond + "</p></body></html>");
  CHECK(article.title == "Four lights");
  CHECK(article.author == "Ada Moreau, Jan Berg");
  CHECK(article.publisher == "The Coast");
  CHECK(article.published == "2019-05-04");

  const auto other = Read(
      "<html><body><h1>Two lights</h1><a rel=author href=/a>By Jan Berg</a> <time "
      "datetime='2018-03-02T10:00'>"
      "2 March</time><p>" +
      kFirst + "</p></body></html>");
  CHECK(other.title == "Two lights");
  CHECK(other.author == "Jan Berg");
  CHECK(other.published == "2018-03-02");
}

TEST_CASE("A site's name is not part of a title", "[content][article]") {
  CHECK(WithoutSiteName("Four lights | The Coast", "") == "Four lights");
  CHECK(WithoutSiteName("Four lights on the rock - The Coast", "The Coast") == "Four lights on the rock");
  CHECK(WithoutSiteName("The Coast - Four lights on the rock", "The Coast") == "Four lights on the rock");
  CHECK(WithoutSiteName("Storm – the night of 1703 and what came after it", "The Coast") ==
        "Storm – the night of 1703 and what came after it");
}

TEST_CASE("The source map of a page leads to the words between the tags", "[content][article]") {
  const std::string bytes = "<html><body><!-- c --><p>" + kFirst + "</p><p>Caf&eacute; <b>owners</b> " +
                            kSecond + "</p></body></html>";
  const auto article = Read(bytes);
  CHECK(SourceOf(article, 5).In(bytes) == kFirst);
  CHECK(SourceOf(article, article.text.find("owners")).In(bytes) == "owners");
  CHECK(SourceOf(article, article.text.find("é")).In(bytes) == "Caf&eacute; ");
}

TEST_CASE("A page's own word about its encoding is heard", "[content][article]") {
  const auto article = Read("<html><head><meta charset=iso-8859-2></head><body><p>" + kFirst +
                            " \xA3\xF3"
                            "d\xBC</p></body></html>");
  CHECK_THAT(article.text, ContainsSubstring("Łódź"));
}

TEST_CASE("Pages without an article and pages too large are refused", "[content][article]") {
  CHECK(
      Refusal("<html><body><nav><a href=x>Home</a></nav><p>Please log in.</p></body></html>", "page.html") ==
      "page.html is a web page without an article in it: open it in a browser, copy the text and paste it.");
  CHECK_THAT(Refusal("<html><body><p>" + std::string(kMaxHtmlBytes, 'x') + "</p></body></html>", "page.html"),
             ContainsSubstring("page.html is a web page of more than 8 MB: "));
}

std::string Repeat(const std::string& piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

TEST_CASE("The scan keeps the length and bounds the depth", "[content][article]") {
  const std::string page =
      "<b id='1'>" + Repeat("<div>", 2000) + "x<!-- <div> --></div><svg><path/></svg><p/>";
  const auto scanned = ScanHtml(page);
  CHECK(scanned.text.size() == page.size());
  std::size_t open = 0;
  for (std::size_t at = scanned.text.find("<div"); at != std::string::npos;
       at = scanned.text.find("<div", at + 1))
    ++open;
  CHECK(open == kMaxOpenTags - 1);
  CHECK(scanned.text.substr(0, 10) == "<x id='1'>");
  CHECK(scanned.text.find("<!--") == std::string::npos);
  CHECK(scanned.text.find("path") == std::string::npos);
}

TEST_CASE("Hostile pages come to an end and keep their text", "[content][article]") {
  const std::string words = "<p>" + kFirst + "</p>";
  std::string fonts;
  for (int i = 0; i < 3000; ++i) fonts += fmt::format("<font size={}>", i);
  const auto page = GENERATE_COPY(
      as<std::string>{}, Repeat("<div>", 16'000) + words,
      Repeat("<div>", 100'000) + words + Repeat("</div>", 100'000), Repeat("<b><p>", 16'000) + words,
      fonts + Repeat("<p>x", 20'000) + words, Repeat("<table><td>", 16'000) + words,
      Repeat("<div><table><td></div>", 16'000) + words, Repeat("<b><div></b>", 16'000) + words,
      Repeat("<ul><li>", 16'000) + words, Repeat("<svg>", 16'000) + words,
      Repeat("<script/>", 3) + "</script>" + words, Repeat("<select><option>", 3000) + "</select>" + words,
      Repeat("<", 100'000) + words, Repeat("<!--", 1) + ">" + words, Repeat("</p>", 100'000) + words,
      words + "<div " + Repeat("a='", 100'000), words + Repeat("&amp", 100'000));
  CAPTURE(page.substr(0, 60), page.size());
  CHECK_THAT(Read("<html><body>" + page).text, ContainsSubstring("Henry Winstanley"));
}

TEST_CASE("Pages whose text is all links or all heading are refused, however deep", "[content][article]") {
  const std::string words = "<p>" + kFirst + "</p>";
  CHECK_FALSE(Refusal("<html>" + Repeat("<a =\"><div>", 16'000) + words).empty());
  CHECK_FALSE(Refusal("<html>" + Repeat("<h1><div>", 2000) + words).empty());
}

}  // namespace
}  // namespace lacuna
