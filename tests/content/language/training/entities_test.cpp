#include "content/language/training/entities.h"

#include "tests/support/catch.h"

namespace lacuna {
namespace {

TreebankWord Word(const std::string& form, const std::string& upos, const std::string& xpos, int head) {
  TreebankWord word;
  word.form = form;
  word.upos = upos;
  word.xpos = xpos;
  word.head = head;
  return word;
}

// "The United States of America thanked former President Ana Quispe ."
TreebankSentence Thanks() {
  return {Word("The", "DET", "DT", 2),        Word("United", "VERB", "NNP", 2),
          Word("States", "PROPN", "NNPS", 5), Word("of", "ADP", "IN", 4),
          Word("America", "PROPN", "NNP", 2), Word("thanked", "VERB", "VBD", -1),
          Word("former", "ADJ", "JJ", 8),     Word("President", "PROPN", "NNP", 8),
          Word("Ana", "PROPN", "NNP", 5),     Word("Quispe", "PROPN", "NNP", 8),
          Word(".", "PUNCT", ".", 5)};
}

}  // namespace

TEST_CASE("A name is the run of proper nouns around a mention's head", "[content][language]") {
  const std::vector<EntityMention> mentions = {{0, 4, "1", "place"}, {6, 9, "2", "person"}};
  const auto names = CutNames(Thanks(), mentions, NameCut::as_treebank);
  REQUIRE(names.size() == 2);
  CHECK(names[0].begin == 2);
  CHECK(names[0].end == 5);
  CHECK(names[0].type == MentionType::place);
  CHECK(names[1].begin == 7);
  CHECK(names[1].end == 10);
}

TEST_CASE("A whole name keeps a word that is a verb only for the treebank", "[content][language]") {
  const auto names = CutNames(Thanks(), {{0, 4, "1", "place"}}, NameCut::whole);
  REQUIRE(names.size() == 1);
  CHECK(names[0].begin == 1);
}

TEST_CASE("Of overlapping names the longest stays", "[content][language]") {
  const auto names =
      CutNames(Thanks(), {{4, 4, "3", "place"}, {0, 4, "1", "organization"}}, NameCut::as_treebank);
  REQUIRE(names.size() == 1);
  CHECK(names[0].type == MentionType::organization);
}

TEST_CASE("A mention of a common noun is no name", "[content][language]") {
  const TreebankSentence sentence = {Word("the", "DET", "DT", 1), Word("city", "NOUN", "NN", -1)};
  CHECK(CutNames(sentence, {{0, 1, "1", "place"}}, NameCut::as_treebank).empty());
}

TEST_CASE("An entity file is read line by line", "[content][language]") {
  const auto documents =
      ParseEntities(R"({"doc":"a","sents":[{"t":["Ana","left"],"m":[[0,0,"7","person","new"]]}]})");
  REQUIRE(documents);
  REQUIRE(documents->size() == 1);
  CHECK((*documents)[0].sentences.at(0).mentions.at(0).entity == "7");
}

TEST_CASE("A line that is no entity document is named", "[content][language]") {
  const auto text = GENERATE(as<std::string>{}, "[]", "{\"doc\":1}", "{\"sents\":[{\"t\":[1]}]}",
                             "{\"sents\":[{\"t\":[\"a\"],\"m\":[[0,3,\"1\",\"person\"]]}]}");
  CAPTURE(text);
  const auto documents = ParseEntities(text);
  REQUIRE_FALSE(documents);
  CHECK_THAT(documents.error().message, ContainsSubstring("Line 1"));
}

}  // namespace lacuna
