// Countries with their capitals, adjectives and regions: plain facts, for telling
// places apart and for wrong answers of the same kind.
#pragma once

#include <string_view>
#include <vector>

namespace lacuna {

struct Country {
  std::string_view code;     // ISO 3166-1 alpha-2: "MA"
  std::string_view name;     // the short English name: "Morocco"
  std::string_view capital;  // "Rabat"; "" where there is none
  std::string_view demonym;  // the adjective: "Moroccan"; the people is it with -s, or itself when it ends in
                             // -ese, -ish, -ch or -ss
  std::string_view region;   // UN subregion: "Northern Africa"
  std::string_view continent;  // "Africa", "Asia", "Europe", "North America", "South America", "Oceania"
};

// All of them, by name.
const std::vector<Country>& Countries();

// By name or a usual other name ("the United States", "U.S.", "UAE", "Holland"), with or
// without "the"; nullptr when it is no country. Case matters ("US" is one, "us" is not).
const Country* FindCountry(std::string_view name);
const Country* FindCountryByCapital(std::string_view city);
// By adjective or people: "Moroccan", "Moroccans", "Briton", "Spaniards".
const Country* FindCountryByDemonym(std::string_view word);

// "Moroccan", "Arab", "European", "Jewish": adjectives of peoples, countries, continents and faiths.
bool IsDemonymAdjective(std::string_view word);
// "Moroccans", "Jews", "Europeans", "Spaniard": names of people by origin or faith.
bool IsPeople(std::string_view word);
// Continents, regions, seas, rivers, mountains and parts of countries that everyone knows ("Middle East",
// "Western Sahara", "Mediterranean Sea"), and U.S. states; with or without "the".
bool IsRegion(std::string_view name);
// Large or well-known cities, capitals included.
bool IsCity(std::string_view name);

}  // namespace lacuna
