#include "content/language/names.h"

#include <algorithm>

#include "tests/content/language/analyzed.h"
#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A title stands before a person's name", "[content][language]") {
  const Analyzed analyzed("General Ama Osei met King Olaf V in the old hall.");
  REQUIRE(analyzed.Find("General Ama Osei"));
  CHECK(analyzed.Get("General Ama Osei").title == "General");
  CHECK(analyzed.Get("General Ama Osei").normal == "Ama Osei");
  CHECK(analyzed.Get("General Ama Osei").type == MentionType::person);
  CHECK(analyzed.Get("King Olaf V").normal == "Olaf V");
}

TEST_CASE("Places, organizations and events are told apart", "[content][language]") {
  const Analyzed analyzed(
      "The University of Accra opened in Ghana after the October War, and the Volta River Authority joined "
      "the UN.");
  CHECK(analyzed.Get("University of Accra").type == MentionType::organization);
  CHECK(analyzed.Get("Ghana").type == MentionType::place);
  CHECK(analyzed.Get("October War").type == MentionType::event);
  CHECK(analyzed.Get("Volta River Authority").type == MentionType::organization);
  CHECK(analyzed.Get("UN").type == MentionType::organization);
}

TEST_CASE("An of-chain never makes a false name", "[content][language]") {
  const Analyzed analyzed(
      "He praised the recognition of the United States of Morocco’s rights over Western Sahara.");
  CHECK(analyzed.Find("United States"));
  CHECK(analyzed.Find("Morocco"));
  CHECK(analyzed.Find("Western Sahara"));
  CHECK_FALSE(analyzed.Find("United States of Morocco"));
}

TEST_CASE("A surname, an acronym and a country's other name join the full form", "[content][language]") {
  const Analyzed analyzed(
      "Mary Holt founded the Northern Fishing League (NFL) in the United Kingdom.\n\nHolt left the UK in "
      "1931. The NFL stayed.");
  CHECK(analyzed.ChainOf("Holt").name == "Mary Holt");
  CHECK(analyzed.ChainOf("NFL").name == "Northern Fishing League");
  CHECK(analyzed.ChainOf("UK").name == "United Kingdom");
}

TEST_CASE("A surname that two people share joins neither", "[content][language]") {
  const Analyzed analyzed("Mary Holt met Peter Holt in Leeds. Later Holt wrote a letter.");
  CHECK(analyzed.Get("Holt").chain != analyzed.Get("Mary Holt").chain);
  CHECK(analyzed.Get("Holt").chain != analyzed.Get("Peter Holt").chain);
}

TEST_CASE("Appositions describe the name beside them", "[content][language]") {
  CHECK(Analyzed("So the Israeli spy agency, Mossad, smuggled many people.").ChainOf("Mossad").description ==
        "the Israeli spy agency");
  CHECK(Analyzed("The president of Peru, Ana Quispe, announced a plan.").ChainOf("Ana Quispe").description ==
        "The president of Peru");
  CHECK(Analyzed("Mary Holt, a judge from Leeds, left.").ChainOf("Mary Holt").description ==
        "a judge from Leeds");
  CHECK(Analyzed("They lured opposition leader Ben Barka to Paris.").ChainOf("Ben Barka").description ==
        "opposition leader");
}

TEST_CASE("A list is no apposition", "[content][language]") {
  CHECK(Analyzed("It came after the king, Bahrain and Sudan.").ChainOf("Bahrain").description.empty());
}

TEST_CASE("Adjectives of peoples are no names, the peoples are", "[content][language]") {
  const Analyzed analyzed("The Moroccan-Israeli talks pleased many Moroccans.");
  CHECK_FALSE(analyzed.Find("Moroccan"));
  CHECK(analyzed.Find("Moroccans"));
}

TEST_CASE("Mentions stay in order, do not overlap and belong to their chains", "[content][language]") {
  const Analyzed analyzed(
      "In May 1931 Mary Holt paid £300 to the Leeds Museum, where 40 people of the October Club met on "
      "Monday.");
  const auto& mentions = analyzed.document.mentions;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    CHECK(mentions[i].text == mentions[i].span.In(analyzed.article.text));
    if (i > 0) CHECK(mentions[i - 1].span.end <= mentions[i].span.begin);
    const auto& members = analyzed.document.chains.at(mentions[i].chain).mentions;
    CHECK(std::count(members.begin(), members.end(), i) == 1);
    CHECK(analyzed.document.chains[mentions[i].chain].type == mentions[i].type);
  }
}

TEST_CASE("Other languages give years, numbers, capitalised names and key terms", "[content][language]") {
  const Analyzed spanish("La ciudad de Cusco creció en 1912 con 40 casas.", "es");
  CHECK(spanish.Mentions() == std::vector<std::string>{"misc Cusco", "year 1912", "quantity 40"});
  const Analyzed german("Die Stadt Bremen wuchs 1912.", "de");
  CHECK(german.Mentions() == std::vector<std::string>{"term Bremen", "year 1912"});
}

}  // namespace lacuna
