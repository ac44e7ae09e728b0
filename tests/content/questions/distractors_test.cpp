#include "content/questions/distractors.h"

#include <algorithm>
#include <cstdlib>

#include "content/language/geography.h"
#include "tests/content/facts/reading_support.h"
#include "tests/support/catch.h"

namespace lacuna {
namespace {

// The distractors for the slot of the text's first fact that has this key.
std::vector<std::string> DistractorsFor(const std::string& text, const std::string& key,
                                        std::uint64_t seed = 1) {
  const ReadText read(text);
  for (const Finding& finding : read.findings)
    for (const Slot& slot : SlotsOf(finding, read.reading))
      if (slot.key == key) return Distractors({read.reading, finding, slot, "", seed}, 3);
  FAIL("no slot with key " << key);
  return {};
}

}  // namespace

TEST_CASE("Years get years at a distance that could be right", "[content][questions][distractors]") {
  const auto years = DistractorsFor("Norway opened a school in Paris in 1956.", "1956");
  REQUIRE(years.size() == 3);
  for (const std::string& year : years) {
    CHECK(year != "1956");
    CHECK(std::abs(std::atoi(year.c_str()) - 1956) <= 40);
  }
}

TEST_CASE("A country gets countries of its part of the world", "[content][questions][distractors]") {
  const auto countries = DistractorsFor("Norway opened a school in Kenya in 1956.", "Kenya");
  REQUIRE(countries.size() == 3);
  for (const std::string& country : countries) {
    CAPTURE(country);
    REQUIRE(FindCountry(country) != nullptr);
    CHECK(FindCountry(country)->continent == "Africa");
  }
}

TEST_CASE("What stands in the same sentence is never a distractor", "[content][questions][distractors]") {
  const auto countries =
      DistractorsFor("Norway gained independence from Sweden in 1905.", "Sweden", GENERATE(1, 2, 3, 4, 5));
  CHECK(std::find(countries.begin(), countries.end(), "Norway") == countries.end());
}

TEST_CASE("Numbers keep their form, their rounding and their approximator",
          "[content][questions][distractors]") {
  for (const std::string& number :
       DistractorsFor("Norway built about 1,200 schools in Kenya.", "about 1,200")) {
    CAPTURE(number);
    CHECK(number.rfind("about ", 0) == 0);
    CHECK(number.substr(number.size() - 2) == "00");
  }
}

TEST_CASE("Weekdays get weekdays", "[content][questions][distractors]") {
  CHECK(DistractorsFor("Anna Berg announced on Thursday a new treaty between Norway and Sweden.", "Thursday")
            .size() == 3);
}

TEST_CASE("A person gets other people of the article, not their own other names",
          "[content][questions][distractors]") {
  const std::string text =
      "Anna Berg opened a school in Kenya. Peter Holm met Karl Lund in Oslo. Maria Dahl painted the bridge "
      "in Bergen.";
  const auto people = DistractorsFor(text, "Anna Berg");
  CHECK(people.size() == 3);
  CHECK(std::find(people.begin(), people.end(), "Anna Berg") == people.end());
}

TEST_CASE("The choice among equals depends on the seed alone", "[content][questions][distractors]") {
  const std::string text = "Norway opened a school in Kenya in 1956.";
  CHECK(DistractorsFor(text, "Kenya", 7) == DistractorsFor(text, "Kenya", 7));
}

}  // namespace lacuna
