#include "content/language/training/treebank.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A treebank is read document by document", "[content][language][training]") {
  const auto treebank = ParseTreebank(
      "# doc gum/one\nShe\tshe\tPRON\tPRP\t2\tnsubj\t1\nreads\tread\tVERB\tVBZ\t0\troot\t0\n\n"
      "# doc gum/two\nYes\tyes\tINTJ\tUH\t0\troot\t1\n");
  REQUIRE(treebank);
  REQUIRE(treebank->size() == 2);
  const TreebankSentence& sentence = treebank->at(0).sentences.at(0);
  CHECK(sentence.at(0).head == 1);
  CHECK(sentence.at(1).head == -1);
  CHECK(sentence.at(1).relation == "root");
  CHECK_FALSE(sentence.at(1).space_after);
  CHECK(treebank->at(1).name == "gum/two");
}

TEST_CASE("A treebank of forms only needs no other column", "[content][language][training]") {
  const auto treebank = ParseTreebank("She\nreads\n\nYes\n", true);
  REQUIRE(treebank);
  REQUIRE(treebank->size() == 1);
  CHECK(treebank->at(0).sentences.size() == 2);
  CHECK(treebank->at(0).sentences.at(0).at(1).form == "reads");
}

TEST_CASE("A line that is no word of a treebank is named", "[content][language][training]") {
  CHECK(ParseTreebank("She\tshe\n").error().message ==
        "Line 1 of the treebank has too few columns: see treebank.h for the columns.");
  CHECK_FALSE(ParseTreebank("She\tshe\tPRON\tPRP\tx\tnsubj\t1\n"));
  CHECK_FALSE(ParseTreebank("She\tshe\tPRON\tPRP\t2\tnsubj\t1\n"));
}

}  // namespace lacuna
