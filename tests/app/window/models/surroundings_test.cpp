#include "app/window/models/models.h"
#include "content/import.h"
#include "tests/support/catch.h"

using namespace lacuna;

namespace {

Surroundings Around(std::string_view text, std::string_view evidence) {
  const Article article = *ReadArticle({.name = "harbour.txt", .bytes = std::string(text)});
  const std::size_t begin = article.text.find(evidence);
  REQUIRE(begin != std::string::npos);
  return SurroundingsOf(article, {begin, begin + evidence.size()});
}

}  // namespace

TEST_CASE("The text around a clause goes on as the article does", "[app][window]") {
  const Surroundings context = Around(
      "The harbour\n\nAs Holm wrote, the harbour was opened in 1841, and the lamp was lit a year later. It "
      "burned oil.\n",
      "the harbour was opened in 1841");
  CHECK(context.before == "As Holm wrote, ");
  CHECK(context.after == ", and the lamp was lit a year later. It burned oil.");
}

TEST_CASE("A sentence alone in its paragraph has nothing around it", "[app][window]") {
  const Surroundings context =
      Around("The harbour\n\nThe harbour was opened in 1841.\n", "The harbour was opened in 1841.");
  CHECK(context.before.empty());
  CHECK(context.after.empty());
}
