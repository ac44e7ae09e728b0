#include "content/article/format.h"
#include "content/article/front_matter.h"
#include "tests/content/article/reading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

TEST_CASE("Markdown becomes blocks", "[content][article]") {
  const auto article = Read(
      "# The *old* tower\n\nBuilt in **1759** by [Smeaton](https://example.org), see `code`.\nIt stood.\n\n"
      "## Parts\n\n* stone\n* wood\n  1. oak\n  2. elm\n\n> So firm\n> it was.\n\n"
      "| Year | Light |\n|---|---|\n| 1698 | 60 |\n| 1759 | |\n\n```c\nint hidden;\n```\n\n<div>raw</div>\n\n"
      "![a picture](a.png)\n\nPhotograph: Ada Moreau\n\nCaf&eacute; &#8211; end\\*\n");
  CHECK(Outline(article) ==
        "title: The old tower\nparagraph: Built in 1759 by Smeaton, see code. It stood.\nheading 2: Parts\n"
        "list_item 1: stone\nlist_item 1: wood\nlist_item 2: oak\nlist_item 2: elm\nquotation: So firm it "
        "was.\n"
        "table_row: Year | Light\ntable_row: 1698 | 60\ntable_row: 1759 |\ncaption: Photograph: Ada Moreau\n"
        "paragraph: Café – end*\n");
  CHECK(article.format == "markdown");
  CHECK(article.title == "The old tower");
}

TEST_CASE("Items of a loose list are items, and later headings are no titles", "[content][article]") {
  CHECK(Outline(
            Read("Some words stand first here.\n\n# Heading\n\n- one\n\n- two\n\n  more of two\n", "a.md")) ==
        "paragraph: Some words stand first here.\nheading 1: Heading\nlist_item 1: one\nlist_item 1: two\n"
        "list_item 1: more of two\n");
}

TEST_CASE("Front matter says who wrote what when", "[content][article]") {
  const auto article = Read(
      "---\ntitle: \"Four lights\"\nauthors:\n  - Ada Moreau\n  - Jan Berg\nDate: 2020-12-11T10:00:00Z\n"
      "site: The Coast\nlang: en-GB\ntags: [sea, stone]\n---\n\nThe reef was dark.\n");
  CHECK(article.title == "Four lights");
  CHECK(article.author == "Ada Moreau, Jan Berg");
  CHECK(article.published == "2020-12-11");
  CHECK(article.publisher == "The Coast");
  CHECK(article.language == "en-GB");
  CHECK(article.text == "The reef was dark.");
}

TEST_CASE("Rules between dashes are not front matter", "[content][article]") {
  CHECK(ReadFrontMatter("---\nThe reef was dark.\n---\n").size == 0);
  CHECK(ReadFrontMatter("---\ntitle: never closed\n").size == 0);
  CHECK(ReadFrontMatter("").size == 0);
}

TEST_CASE("The source map of Markdown leads back through the markup", "[content][article]") {
  const std::string bytes = "---\ntitle: T\n---\n\nBuilt in **1759** by Caf&eacute; owners.\n";
  const auto article = Read(bytes);
  CHECK(SourceOf(article, article.text.find("1759")).In(bytes) == "1759");
  CHECK(SourceOf(article, article.text.find("é")).In(bytes) == "&eacute;");
}

TEST_CASE("The format is told by the content first, by the name second", "[content][article]") {
  CHECK(FormatOf("Plain words - and # more.", "a.txt") == Format::text);
  CHECK(FormatOf("Plain words.", "A.MD") == Format::markdown);
  CHECK(FormatOf("# Title\n\nWords.", "a.txt") == Format::markdown);
  CHECK(FormatOf("Words [here](http://a.example) and **there**.", "-") == Format::markdown);
  CHECK(FormatOf("One [link](http://a.example) only.", "-") == Format::text);
  CHECK(FormatOf("| a | b |\n|---|---|\n| 1 | 2 |\n", "-") == Format::markdown);
  CHECK(FormatOf("\n <!DOCTYPE html><p>x", "a.txt") == Format::html);
  CHECK(FormatOf("<!-- saved --><html>", "a.md") == Format::html);
  CHECK(FormatOf("<p>One</p><div>two</div>", "-") == Format::html);
  CHECK(FormatOf("<p align=center>\n\n# Title\n</p><br>", "a.md") == Format::markdown);
  CHECK(FormatOf("No tags at all", "a.html") == Format::text);
  CHECK(FormatOf("If a <p or b > c", "a.txt") == Format::text);
}

TEST_CASE("Markdown made to grow without end is refused", "[content][article]") {
  std::string bomb;
  for (int i = 0; i < 100; ++i) bomb += "|x";
  bomb += "|\n";
  for (int i = 0; i < 100; ++i) bomb += "|---";
  bomb += "|\n";
  for (int i = 0; i < 20'000; ++i) bomb += "|y\n";
  CHECK_THAT(Refusal(bomb, "bomb.md"),
             ContainsSubstring("bomb.md has Markdown tables that grow without end: "));
}

TEST_CASE("Deep nesting in Markdown ends", "[content][article]") {
  std::string deep(20'000, '>');
  CHECK(Read("Words.\n\n" + deep + " deep\n\n" + std::string(20'000, '[') + "\n", "deep.md").blocks.size() >=
        2);
}

TEST_CASE("Three samples ship with the program", "[content][article]") {
  const auto samples = Samples();
  REQUIRE(samples.size() == 3);
  for (const auto& sample : samples) {
    CAPTURE(sample.name);
    const auto article = Read(sample.bytes, sample.name);
    CHECK(article.is_sample);
    CHECK(article.format == "markdown");
    CHECK(article.author == "Lacuna");
    CHECK(article.published.size() == 10);
    CHECK(article.language == "en");
    CHECK(article.blocks.front().kind == BlockKind::title);
    CHECK(CountWords(article.text) >= 600);
    CHECK(CountWords(article.text) <= 1000);
  }
  CHECK_FALSE(Read("The reef was dark.").is_sample);
}

}  // namespace
}  // namespace lacuna
