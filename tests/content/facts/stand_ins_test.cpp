#include "content/facts/stand_ins.h"

#include "content/import.h"
#include "content/language/analyze.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// "he=Maria" …, of the last sentence, those that a question of its clause needs.
std::string StandInsOfLast(const std::string& text) {
  const auto article = ReadArticle({"letters.txt", "Letters from the Coast\n\n" + text + "\n"});
  REQUIRE(article);
  const Document document = AnalyzeLanguage(*article);
  REQUIRE_FALSE(document.sentences.empty());
  const std::size_t last = document.sentences.size() - 1;
  const Tree tree(document.sentences[last]);
  std::string out;
  for (const StandIn& stand_in : StandInsOf(article->text, document, last, tree)) {
    const Token& token = document.sentences[last].tokens[stand_in.tokens.begin];
    if (stand_in.in_clause) out += std::string(token.span.In(article->text)) + "=" + stand_in.words + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("A name of the sentence before stands in for a pronoun, once a clause", "[content][facts]") {
  CHECK(
      StandInsOfLast("Maria Holt was born in Leeds in 1901. She moved to Lisbon with her brother in 1934.") ==
      "She=Maria Holt ");
  CHECK(StandInsOfLast("Maria Holt was born in Leeds in 1901. Her brother moved to Lisbon in 1934.") ==
        "Her=Maria Holt's ");
}

TEST_CASE("The year named last stands in for the same year", "[content][facts]") {
  CHECK(StandInsOfLast("The harbour opened in 1934. The school of Lisbon burned down in the same year.") ==
        "the=1934 ");
  CHECK(StandInsOfLast("The harbour opened in summer. The school of Lisbon burned down in the same year.")
            .empty());
}

TEST_CASE("Two names stand in for they, three do not", "[content][facts]") {
  CHECK(StandInsOfLast("Although Portugal and Brazil share a language, they signed no treaty before 1934.") ==
        "they=Portugal and Brazil ");
  CHECK(
      StandInsOfLast("Portugal, Spain and Brazil share a coast, and they signed a treaty in 1934.").empty());
}

TEST_CASE("The full name stands in for the family name alone", "[content][facts]") {
  CHECK(
      StandInsOfLast("Karl von Frisch was born in Vienna in 1886. Von Frisch founded a school in Munich.") ==
      "Von=Karl von Frisch ");
  CHECK(StandInsOfLast("Maria Holt was born in Leeds in 1901. Holt founded a school in Lisbon.") ==
        "Holt=Maria Holt ");
  CHECK(
      StandInsOfLast("Maria Holt was born in Leeds in 1901. Maria Holt founded a school in Lisbon.").empty());
}

}  // namespace lacuna
