#include "tests/content/article/reading.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

TEST_CASE("A line of a megabyte is one paragraph", "[content][article]") {
  std::string line;
  while (line.size() < (1u << 20)) line += "The sea wore the rock away, and the tower shook. ";
  const auto article = Read(line);
  CHECK(article.blocks.size() == 1);
  CHECK(article.title == "The sea wore the rock away, and the…");
}

TEST_CASE("A hundred thousand short lines are read in one pass", "[content][article]") {
  std::string lines;
  for (int i = 0; i < 100'000; ++i) lines += "x\n";
  CHECK_FALSE(Read(lines).text.empty());
}

TEST_CASE("Nothing but marks is no article", "[content][article]") {
  const auto bytes =
      GENERATE(as<std::string>{}, "\xEF\xBB\xBF", "***\n---\n", "\u200B\u200B", "- \n- \n", ">\n>\n");
  CAPTURE(bytes);
  CHECK_FALSE(Refusal(bytes).empty());
}

TEST_CASE("Any bytes give an article that keeps the invariants, or a sentence", "[content][article]") {
  const std::string seed =
      "---\ntitle: A\n---\n# A\n\n<p>b</p> “c” caf\xC3\xA9 \xE6\x9D\xB1 > d\r\n- e\n\n| f | g "
      "|\n|---|---|\n| h | i |\n&amp; a\xCC\x8A.";
  std::uint64_t state = 7;
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = round % 3 == 0 ? "<html>" + seed : seed;
    for (int change = 0; change < 6; ++change) {
      state = state * 6364136223846793005u + 1442695040888963407u;
      const std::size_t at = (state >> 33) % bytes.size();
      if (change % 2 == 0)
        bytes[at] = static_cast<char>(state >> 25);
      else
        bytes.insert(at, bytes.substr((state >> 20) % bytes.size(), (state >> 50) % 12));
    }
    const auto article = ReadArticle({round % 2 == 0 ? "a.md" : "-", bytes});
    CAPTURE(round, bytes);
    if (article)
      CheckInvariants(*article, bytes.size());
    else
      CHECK(article.error().message.back() == '.');
  }
}

}  // namespace
}  // namespace lacuna
