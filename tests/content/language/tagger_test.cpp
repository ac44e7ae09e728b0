#include "content/language/tagger.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

std::string Tags(const std::string& text) {
  const Analyzed analyzed(text);
  std::string out;
  for (const Token& token : analyzed.document.sentences.at(0).tokens)
    out += (out.empty() ? "" : " ") + token.xpos;
  return out;
}

std::string LemmaIn(const std::string& text, const std::string& word) {
  const Analyzed analyzed(text);
  for (const Token& token : analyzed.document.sentences.at(0).tokens)
    if (token.span.In(analyzed.article.text) == word) return token.lemma;
  return "";
}

}  // namespace

TEST_CASE("A past form is told from a participle", "[content][language]") {
  CHECK(Tags("She opened the door.") == "PRP VBD DT NN .");
  CHECK(Tags("The door was opened by her.") == "DT NN VBD VBN IN PRP .");
  CHECK(Tags("They have opened it.") == "PRP VBP VBN PRP .");
  CHECK(Tags("The treaty signed in 1978 ended the war.") == "DT NN VBN IN CD VBD DT NN .");
  CHECK(Tags("Founded in 1920, the club grew.") == "VBN IN CD , DT NN VBD .");
}

TEST_CASE("A noun is told from a verb by its neighbours", "[content][language]") {
  CHECK(Tags("They plan to work.") == "PRP VBP TO VB .");
  CHECK(Tags("The plan will work.") == "DT NN MD VB .");
  CHECK(Tags("The leaves fall early.").substr(0, 10) == "DT NNS VBP");
}

TEST_CASE("Names are names also at the start of a sentence", "[content][language]") {
  CHECK(Tags("Rabat is old.").substr(0, 3) == "NNP");
  CHECK(Tags("Rain is old.").substr(0, 2) == "NN");
}

TEST_CASE("Lemmas undo irregular and regular endings", "[content][language]") {
  CHECK(LemmaIn("They took two knives.", "took") == "take");
  CHECK(LemmaIn("They took two knives.", "knives") == "knife");
  CHECK(LemmaIn("It was planned.", "planned") == "plan");
  CHECK(LemmaIn("It is larger.", "larger") == "large");
  CHECK(LemmaIn("They didn’t go.", "n’t") == "not");
}

TEST_CASE("Without WordNet the closed classes and endings still work", "[content][language]") {
  const Article article = ArticleFrom("The soldiers crossed the river in 1812.");
  const Document document = AnalyzeLanguage(article, Lexicon());
  const auto& tokens = document.sentences.at(0).tokens;
  CHECK(tokens.at(0).xpos == "DT");
  CHECK(tokens.at(1).xpos == "NNS");
  CHECK(tokens.at(2).xpos == "VBD");
  CHECK(tokens.at(6).xpos == "CD");
}

}  // namespace lacuna
