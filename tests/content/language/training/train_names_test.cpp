#include "content/language/training/train_names.h"

#include "content/language/lexicon.h"
#include "content/language/model/model_file.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// "in NAME" is a place, "by NAME" a person.
NameExample Example() {
  NameExample example;
  for (const std::string preposition : {"in", "by"}) {
    for (const std::string name : {"Brol", "Kantis", "Merv", "Tosk"}) {
      Sentence sentence;
      for (const std::string& word : {std::string("built"), preposition, name}) {
        Token token;
        token.span = {example.text.size(), example.text.size() + word.size()};
        token.lemma = word;
        token.xpos = word == name ? "NNP" : word == "built" ? "VBN" : "IN";
        sentence.tokens.push_back(token);
        example.text += word + " ";
      }
      example.sentences.push_back(sentence);
      example.names.push_back({{2, 3, preposition == "in" ? MentionType::place : MentionType::person}});
    }
  }
  return example;
}

// Each sentence as a document of its own, so that no name has two kinds.
std::vector<NameExample> Examples() {
  std::vector<NameExample> examples;
  const NameExample all = Example();
  for (std::size_t i = 0; i < all.sentences.size(); ++i)
    examples.push_back({all.text, {all.sentences[i]}, {all.names[i]}});
  return examples;
}

NameModel Trained() {
  return TrainNames(Examples(), Lexicon(), NameTraining{}, [](const std::string&) {});
}

}  // namespace

TEST_CASE("A trained finder gives names the kinds of its examples", "[content][language]") {
  const NameModel model = Trained();
  for (const NameExample& example : Examples()) {
    const auto found = RecognizeNames(example.sentences, example.text, Lexicon(), model);
    REQUIRE(found.at(0).size() == 1);
    CHECK(found[0][0].begin == 2);
    CHECK(found[0][0].type == example.names[0][0].type);
  }
}

TEST_CASE("The same examples train the same finder", "[content][language]") {
  ModelSections first, second;
  Trained().Write(first);
  Trained().Write(second);
  CHECK(first == second);
}

TEST_CASE("A finder read from a model file is the one that was written", "[content][language]") {
  ModelSections sections;
  Trained().Write(sections);
  const std::string bytes = WriteModelFile(sections);
  const auto file = ModelFile::Open(bytes);
  REQUIRE(file);
  const auto model = NameModel::Read(*file);
  REQUIRE(model);
  ModelSections again;
  model->Write(again);
  CHECK(again == sections);
}

TEST_CASE("A model file without names is refused", "[content][language]") {
  const std::string bytes = WriteModelFile({{"tagger", "x"}});
  const auto file = ModelFile::Open(bytes);
  REQUIRE(file);
  CHECK_FALSE(NameModel::Read(*file));
}

}  // namespace lacuna
