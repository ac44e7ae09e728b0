#include "content/language/syntax.h"

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// "She <nsubj reads": each word with its relation and head.
std::string Tree(const std::string& text) {
  const Analyzed analyzed(text);
  const auto& tokens = analyzed.document.sentences.at(0).tokens;
  std::string out;
  for (const Token& token : tokens) {
    const std::string head =
        token.head < 0 ? "-" : std::string(tokens[static_cast<std::size_t>(token.head)].span.In(text));
    out += std::string(token.span.In(text)) + "/" + token.relation + "/" + head + " ";
  }
  return out;
}

}  // namespace

TEST_CASE("A plain clause has its subject, object and place", "[content][language][syntax]") {
  CHECK(Tree("The soldiers crossed the river in 1812.") ==
        "The/det/soldiers soldiers/nsubj/crossed crossed/root/- the/det/river river/obj/crossed in/case/1812 "
        "1812/obl/crossed ./punct/crossed ");
  CHECK(Tree("The treaty was signed by the king.") ==
        "The/det/treaty treaty/nsubj:pass/signed was/aux:pass/signed signed/root/- by/case/king the/det/king "
        "king/obl:agent/signed ./punct/signed ");
}

TEST_CASE("A particle hangs on the name it belongs to", "[content][language][syntax]") {
  CHECK(Tree("In 1946 von Frisch reported a dance.").find("von/compound/Frisch Frisch/nsubj/reported") !=
        std::string::npos);
}

TEST_CASE("A heading without a verb or a stop is a noun phrase", "[content][language][syntax]") {
  CHECK(Tree("The history of the city") ==
        "The/det/history history/root/- of/case/city the/det/city city/nmod/history ");
}

TEST_CASE("Every word has a head, one hangs on the root, and margins are not negative",
          "[content][language][syntax]") {
  const Analyzed analyzed(
      "In 1965 the two countries, which had been at war, agreed that “trade” would be free. Why? Because.");
  for (const Sentence& sentence : analyzed.document.sentences) {
    int roots = 0;
    double least = sentence.tokens.at(0).margin;
    for (const Token& token : sentence.tokens) {
      CHECK(token.head >= -2);
      CHECK(token.head != -1);
      CHECK_FALSE(token.relation.empty());
      CHECK((token.head == -2) == (token.relation == "root"));
      CHECK(token.margin >= 0);
      roots += token.head == -2 ? 1 : 0;
      least = std::min<double>(least, token.margin);
    }
    CHECK(roots == 1);
    CHECK(sentence.parse_margin == least);
  }
}

TEST_CASE("A damaged model file is refused in one sentence", "[content][language][model]") {
  const std::string whole(BuiltInModelBytes());
  REQUIRE(LanguageModel::Load(whole));
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{7}, std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
    const auto model = LanguageModel::Load(whole.substr(0, size));
    REQUIRE_FALSE(model);
    CHECK(model.error().message.find("The language model is damaged") == 0);
  }
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 50 + 1) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    CHECK_FALSE(LanguageModel::Load(damaged));
  }
}

}  // namespace lacuna
