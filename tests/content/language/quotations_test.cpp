#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A quotation goes on until it is closed", "[content][language]") {
  const Analyzed analyzed("She wrote: “Today I sign it. It is right.” He left.");
  const auto& sentences = analyzed.document.sentences;
  REQUIRE(sentences.size() == 3);
  CHECK(sentences[0].holds_quotation);
  CHECK_FALSE(sentences[0].starts_in_quotation);
  CHECK(sentences[1].starts_in_quotation);
  CHECK(sentences[1].holds_quotation);
  CHECK_FALSE(sentences[2].starts_in_quotation);
  CHECK_FALSE(sentences[2].holds_quotation);
}

TEST_CASE("A mark that was never closed does not swallow the next paragraph", "[content][language]") {
  const Analyzed analyzed("She wrote: “Today I sign it.\n\nHe left.");
  CHECK_FALSE(analyzed.document.sentences.at(1).holds_quotation);
}

TEST_CASE("Titles, headings, captions and bylines give no sentences", "[content][language]") {
  Article article = ArticleFrom("A storm.\n\nBy Ann.\n\nIt rained.");
  article.blocks[0].kind = BlockKind::heading;
  article.blocks[1].kind = BlockKind::byline;
  const Document document = AnalyzeLanguage(article);
  REQUIRE(document.sentences.size() == 1);
  CHECK(document.sentences[0].block == 2);
}

TEST_CASE("The same article gives the same document", "[content][language]") {
  const std::string text = "Mary Holt met Peter Holt in Leeds in 1931. She paid £300.";
  CHECK(Analyzed(text).Mentions() == Analyzed(text).Mentions());
}

}  // namespace lacuna
