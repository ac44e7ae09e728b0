#include <filesystem>

#include "tests/content/article/reading.h"
#include "tests/support/catch.h"
#include "tests/support/shared_data.h"

namespace lacuna {
namespace {

TEST_CASE("A first line that stands alone is the title", "[content][article]") {
  const auto article = Read("The “Great Eastern”. A ship too large\n\n\nIt was built on the Thames.\n");
  CHECK(Outline(article) ==
        "title: The “Great Eastern”. A ship too large\nparagraph: It was built on the Thames.\n");
  CHECK(article.title == "The “Great Eastern”. A ship too large");
  CHECK(article.format == "text");
}

TEST_CASE("A sentence on the first line is no title", "[content][article]") {
  const auto article =
      Read("It was built on the Thames.\n\nIt sailed in 1858.\n", "/tmp/great_eastern-1.txt");
  CHECK(Outline(article) == "paragraph: It was built on the Thames.\nparagraph: It sailed in 1858.\n");
  CHECK(article.title == "Great eastern 1");
}

TEST_CASE("Without title and file name the first words are the title", "[content][article]") {
  CHECK(Read("It was built on the Thames by John Scott Russell.").title ==
        "It was built on the Thames by John…");
  CHECK(Read("Only one line").title == "Only one line");
}

TEST_CASE("A title that is said twice is kept once", "[content][article]") {
  CHECK(Outline(Read("Salt\n\nSalt\n\nSalt was money.")) == "title: Salt\nparagraph: Salt was money.\n");
}

TEST_CASE("Long lines are paragraphs, hard-wrapped lines are joined", "[content][article]") {
  const std::string first =
      "The canal was begun in 1817 at Rome, a small town in the middle of the state, and finished in 1825.";
  CHECK(Outline(Read(first + "\n" + first + "\n")) == "paragraph: " + first + "\nparagraph: " + first + "\n");

  const auto wrapped = Read(
      "The canal was begun in 1817 at Rome, a small town in the\n"
      "middle of the state, and finished in 1825. It cost seven\n"
      "million dollars. Many of those who dug it had come from\n"
      "Ireland.\n"
      "\n"
      "Within ten years the tolls had paid for all of it, and the\n"
      "city at its mouth had become the largest port of the\n"
      "country.\n");
  CHECK(Outline(wrapped) ==
        "paragraph: The canal was begun in 1817 at Rome, a small town in the middle of the state, and "
        "finished in "
        "1825. It cost seven million dollars. Many of those who dug it had come from Ireland.\n"
        "paragraph: Within ten years the tolls had paid for all of it, and the city at its mouth had become "
        "the "
        "largest port of the country.\n");
}

TEST_CASE("A line broken in mid-sentence is mended", "[content][article]") {
  CHECK(Outline(Read(
            "The tower, which had stood on the rock since 1759, was taken down\nbecause the rock beneath it "
            "was shaking.\nIt stands in Plymouth now.")) ==
        "paragraph: The tower, which had stood on the rock since 1759, was taken down because the rock "
        "beneath it was "
        "shaking.\nparagraph: It stands in Plymouth now.\n");
}

TEST_CASE("Headings, lists, quotations and verse are told by their shape", "[content][article]") {
  CHECK(Outline(Read(
            "Bees\n\nThe hive\n\nA hive holds:\n\n- one queen,\n- some drones and\n  many workers\n\n1. "
            "Egg\n2. "
            "Larva\n\n> Go to the bee\n> and learn.\n\nTell it to the bees,\nthe master is gone,\nand the "
            "honey is sweet\n\n* * *\n\nThat is all.\n")) ==
        "title: Bees\nheading 2: The hive\nparagraph: A hive holds:\nlist_item 1: one queen,\n"
        "list_item 1: some drones and many workers\nlist_item 1: Egg\nlist_item 1: Larva\n"
        "quotation: Go to the bee and learn.\nquotation: Tell it to the bees, the master is gone, and the "
        "honey is "
        "sweet\nparagraph: That is all.\n");
}

TEST_CASE("A numbered line that stands alone is a heading", "[content][article]") {
  CHECK(Outline(Read("Tides\n\n1. Introduction\n\nThe moon pulls at the sea.\n")) ==
        "title: Tides\nheading 2: 1. Introduction\nparagraph: The moon pulls at the sea.\n");
}

TEST_CASE("Furniture is told from the article", "[content][article]") {
  const auto article = Read(
      "Tides\n\nBy Ada Moreau, The Coast\n\nFriday, May 8, 2009\n\nThe moon pulls at the sea.\n\n"
      "The pier at low water. Photograph: Jan Berg\n\nFigure 2.1 Spring tide and neap tide.\n\n"
      "Figure 2.1 shows both tides.\n\nada@coast.example\n\nRead more about the moon\n\n© 2009 The Coast\n");
  CHECK(Outline(article) ==
        "title: Tides\nbyline: By Ada Moreau, The Coast\nbyline: Friday, May 8, 2009\n"
        "paragraph: The moon pulls at the sea.\ncaption: The pier at low water. Photograph: Jan Berg\n"
        "caption: Figure 2.1 Spring tide and neap tide.\nparagraph: Figure 2.1 shows both tides.\n"
        "byline: ada@coast.example\ncaption: Read more about the moon\ncaption: © 2009 The Coast\n");
  CHECK(article.author == "Ada Moreau");
  CHECK(article.published == "2009-05-08");
}

TEST_CASE("Sentences that begin like furniture stay in the article", "[content][article]") {
  const auto line =
      GENERATE(as<std::string>{}, "By 1859 the tower had cracked in three places.",
               "By the sea stands a tower.", "Copyright was unknown before 1710, when Anne was queen.",
               "Follow the river and you reach the mill that Arkwright built in 1771.",
               "In May 2009 the bridge was closed.", "Subscribers paid two guineas for each volume.");
  CAPTURE(line);
  CHECK(Outline(Read("The old tower of the harbour stands there still.\n\n" + line)) ==
        "paragraph: The old tower of the harbour stands there still.\nparagraph: " + line + "\n");
}

TEST_CASE("Clean text keeps the source's characters and only squeezes blanks", "[content][article]") {
  const std::string odd = "“So it was”, he said – out. to the sea , 10\u00A0km off…";
  CHECK(Read(odd + "   And\t\tback.").text == odd + " And back.");
  CHECK(Read("Cafe\u0301 and A\u030A are composed.").text == "Café and Å are composed.");
  CHECK(Read("- 東京は\n  日本の首都である。").text == "東京は日本の首都である。");
}

TEST_CASE("Every kind of line end ends a line", "[content][article]") {
  for (const std::string end : {"\n", "\r\n", "\r", "\u2028"})
    CHECK(Read("One is first." + end + end + "Two is second.").text == "One is first.\n\nTwo is second.");
}

TEST_CASE("SourceOf leads back to the bytes of the source", "[content][article]") {
  const std::string bytes =
      "\xEF\xBB\xBF"
      "Salt\r\n\r\n  Salt   was money.\r\n";
  const auto article = Read(bytes);
  CHECK(SourceOf(article, 0).In(bytes) == "Salt");
  CHECK(SourceOf(article, article.text.find("money")).In(bytes) == "Salt   was money.");
}

TEST_CASE("The articles of the corpus keep every invariant and every word", "[content][article]") {
  const auto folder = SharedDataPath("corpus");
  if (!folder) return;
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(*folder)) {
    if (entry.path().extension() != ".txt") continue;
    CAPTURE(entry.path().string());
    const std::string bytes = ReadTestFile(entry.path().string());
    const auto article = Read(bytes, entry.path().string());
    CHECK(article.language == "en");
    CHECK(SqueezeSpaces(article.text) == SqueezeSpaces(bytes));
    ++files;
  }
  CHECK(files > 0);
}

}  // namespace
}  // namespace lacuna
