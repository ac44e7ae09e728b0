#include "content/language/geography.h"

#include "tests/support/catch.h"

namespace lacuna {

TEST_CASE("A country is found by its names, capital and people", "[content][language]") {
  CHECK(FindCountry("the United States")->code == "US");
  CHECK(FindCountry("UAE")->name == "United Arab Emirates");
  CHECK(FindCountryByCapital("Rabat")->name == "Morocco");
  CHECK(FindCountryByDemonym("Moroccans")->code == "MA");
  CHECK(FindCountryByDemonym("Spaniard")->code == "ES");
  CHECK(FindCountry("us") == nullptr);
}

TEST_CASE("Every country has a region and a continent", "[content][language]") {
  CHECK(Countries().size() > 190);
  for (const Country& country : Countries()) {
    CAPTURE(country.name);
    CHECK(country.code.size() == 2);
    CHECK_FALSE(country.demonym.empty());
    CHECK_FALSE(country.region.empty());
    CHECK_FALSE(country.continent.empty());
  }
  CHECK(FindCountry("Morocco")->continent == "Africa");
  CHECK(FindCountry("Cuba")->continent == "North America");
}

TEST_CASE("Regions and cities are known with and without the article", "[content][language]") {
  CHECK(IsRegion("the Middle East"));
  CHECK(IsRegion("Western Sahara"));
  CHECK(IsCity("Casablanca"));
  CHECK_FALSE(IsCity("Atlantis"));
}

}  // namespace lacuna
