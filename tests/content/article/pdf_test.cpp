#include "content/article/pdf.h"

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/pdf_builder.h"

namespace lacuna {
namespace {

// Two columns, a running header, page numbers, a word parted at a line's end and a sentence at a page's.
std::string Paper() {
  PdfBuilder pdf;
  pdf.Line(60, 30, 9, "Journal of Coastal Lights");
  pdf.Line(60, 90, 22, "Four lights on the rock");
  pdf.Line(60, 130, 14, "The first tower");
  const double left = pdf.Lines(
      60, 160, 10,
      {"The first lighthouse was built by Henry Win-", "stanley, an engraver who had lost two ships on",
       "the rocks. It was lit in November 1698, and the", "lamp held sixty candles."});
  pdf.Lines(
      60, left + 16, 10,
      {"The tower was made of oak, and it shook in every", "gale that came out of the west. In the great",
       "storm of 1703 it was washed away with all who"});
  pdf.Lines(
      320, 160, 10,
      {"were in it, and nothing was found but a chain", "that was wedged in a crack of the rock. Of the",
       "candles not one was ever washed ashore, though", "people searched the beaches until spring came."});
  pdf.Line(290, 820, 9, "1");
  pdf.NewPage();
  pdf.Line(60, 30, 9, "Journal of Coastal Lights");
  pdf.Line(60, 90, 14, "The second tower");
  pdf.Lines(60, 120, 10,
            {"The second stood for forty-seven years. It was",
             "the work of John Rudyerd, a silk merchant of London."});
  pdf.Line(290, 820, 9, "2");
  return pdf.Bytes("/Title (Four lights on the rock) /Author (Ada Moreau) /CreationDate (D:20201211093000Z)");
}

TEST_CASE("A PDF is read column by column, without its headers, its words whole", "[content][article][pdf]") {
  const auto article = Read(Paper(), "paper.pdf");
  CHECK(
      Outline(article) ==
      "title: Four lights on the rock\n"
      "heading 2: The first tower\n"
      "paragraph: The first lighthouse was built by Henry Winstanley, an engraver who had lost two ships on "
      "the rocks. It was lit in November 1698, and the lamp held sixty candles.\n"
      "paragraph: The tower was made of oak, and it shook in every gale that came out of the west. In the "
      "great storm of 1703 it was washed away with all who were in it, and nothing was found but a chain "
      "that was wedged in a crack of the rock. Of the candles not one was ever washed ashore, though people "
      "searched the beaches until spring came.\n"
      "heading 2: The second tower\n"
      "paragraph: The second stood for forty-seven years. It was the work of John Rudyerd, a silk merchant "
      "of London.\n");
  CHECK(article.format == "pdf");
  CHECK(article.title == "Four lights on the rock");
  CHECK(article.author == "Ada Moreau");
  CHECK(article.published == "2020-12-11");
}

TEST_CASE("Slides become headings and list items", "[content][article][pdf]") {
  PdfBuilder pdf(720, 405);
  pdf.Line(60, 160, 36, "Lighthouses");
  pdf.Line(60, 220, 18, "Ada Moreau, Plymouth");
  pdf.NewPage();
  pdf.Line(40, 60, 30, "Towers");
  pdf.Line(60, 120, 18, "\x95 Winstanley: oak, 1698");
  pdf.Line(60, 150, 18, "\x95 Rudyerd: a cone of oak, built by a silk merchant who had");
  pdf.Line(76, 172, 18, "never built anything before");
  pdf.Line(90, 200, 16, "\x95 burned in 1755");
  pdf.Line(690, 395, 10, "2");
  CHECK(Outline(Read(pdf.Bytes(), "slides.pdf")) ==
        "title: Lighthouses\nbyline: Ada Moreau, Plymouth\nheading 2: Towers\n"
        "list_item 1: Winstanley: oak, 1698\n"
        "list_item 1: Rudyerd: a cone of oak, built by a silk merchant who had never built anything before\n"
        "list_item 2: burned in 1755\n");
}

TEST_CASE("PDFs without text, damaged ones, and a missing reader: each has its sentence",
          "[content][article][pdf]") {
  PdfBuilder scanned;
  scanned.Box();
  CHECK(Refusal(scanned.Bytes(), "scan.pdf") ==
        "scan.pdf has pictures of pages, but no text: run text recognition (OCR) over it first.");
  CHECK(Refusal("%PDF-1.4\nnothing of the kind", "broken.pdf") ==
        "broken.pdf is a damaged PDF: get it anew, or paste its text.");
  PdfBuilder locked;
  locked.Line(60, 60, 12, "Hidden words");
  CHECK(Refusal(locked.Bytes("", kLockedTrailer), "locked.pdf") ==
        "locked.pdf is locked with a password: save it without one and import that.");
  const OffsetMap offsets;
  ArticleWriter writer(offsets);
  const auto missing = ReadPdf(Paper(), "paper.pdf", "", writer, [] { return true; });
  REQUIRE_FALSE(missing);
  CHECK(missing.error().message ==
        "paper.pdf is a PDF, and the program that reads PDFs is missing: install poppler-utils, then import "
        "it again.");
}

TEST_CASE("Reading a PDF can be cancelled", "[content][article][pdf]") {
  const auto article = ReadArticle({"paper.pdf", Paper()}, [](double, std::string_view) { return false; });
  REQUIRE_FALSE(article);
  CHECK(article.error().message == "Reading paper.pdf was cancelled; nothing was kept.");
}

TEST_CASE("What stands behind a PDF's preamble is still a PDF", "[content][article][pdf]") {
  CHECK(Read("\n\n" + Paper(), "paper.bin").format == "pdf");
}

}  // namespace
}  // namespace lacuna
