#include "content/language/person_gender.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A title, a given name or a description tells a man from a woman", "[content][language]") {
  CHECK(PersonGender({"King"}, "Olaf", "") == Gender::male);
  CHECK(PersonGender({"", "Mrs"}, "Osei", "") == Gender::female);
  CHECK(PersonGender({}, "Mary Holt", "") == Gender::female);
  CHECK(PersonGender({}, "Osei", "a former actress from Accra") == Gender::female);
}

TEST_CASE("A title outweighs a given name", "[content][language]") {
  CHECK(PersonGender({"Sir"}, "Mary Holt", "") == Gender::male);
}

TEST_CASE("What nothing tells or what disagrees stays unknown", "[content][language]") {
  CHECK(PersonGender({}, "Osei", "a judge from Leeds") == Gender::unknown);
  CHECK(PersonGender({"Mr", "Mrs"}, "Osei", "") == Gender::unknown);
  CHECK(PersonGender({}, "Osei", "head of the women of Leeds") == Gender::unknown);
}

TEST_CASE("Pronouns of people have a gender, others have none", "[content][language]") {
  CHECK(GenderOfPronoun("his") == Gender::male);
  CHECK(GenderOfPronoun("she") == Gender::female);
  CHECK(GenderOfPronoun("it") == Gender::unknown);
}

}  // namespace lacuna
