#include "content/language/geography.h"

#include <map>
#include <set>
#include <string>

#include "content/language/geography_table.h"

namespace lacuna {
namespace {

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::string_view ContinentOf(std::string_view region) {
  if (region.find("Africa") != region.npos) return "Africa";
  if (region.find("Asia") != region.npos) return "Asia";
  if (region.find("Europe") != region.npos) return "Europe";
  if (region == "South America") return region;
  const bool north = region == "Northern America" || region == "Central America" || region == "Caribbean";
  return north ? "North America" : "Oceania";
}

std::string PeopleOf(std::string_view demonym) {
  const auto ends = [&](std::string_view tail) {
    return demonym.size() > tail.size() && demonym.substr(demonym.size() - tail.size()) == tail;
  };
  if (ends("ese") || ends("ish") || ends("ch") || ends("ss")) return std::string(demonym);
  return std::string(demonym) + "s";
}

struct Tables {
  std::vector<Country> countries;
  std::map<std::string_view, std::size_t> by_name, by_capital;
  std::map<std::string, std::size_t, std::less<>> by_demonym;
  std::set<std::string_view> adjectives, regions, cities;
  std::set<std::string, std::less<>> people;

  Tables() {
    ReadCountries();
    ReadPeoples();
    for (const std::string_view region : Split(geography::kRegions, '\n')) regions.insert(region);
    for (const std::string_view city : Split(geography::kCities, ';')) cities.insert(city);
    regions.erase("");
  }

  void ReadCountries() {
    for (const std::string_view line : Split(geography::kCountries, '\n')) {
      if (line.empty()) continue;
      const auto fields = Split(line, '|');
      const std::size_t index = countries.size();
      countries.push_back({fields[0], fields[1], fields[2], fields[3], fields[4], ContinentOf(fields[4])});
      by_name.emplace(fields[1], index);
      for (const std::string_view other : Split(fields[5], ';'))
        if (!other.empty()) by_name.emplace(other, index);
      by_capital.emplace(fields[2], index);
      cities.insert(fields[2]);
      adjectives.insert(fields[3]);
      by_demonym.emplace(fields[3], index);
      by_demonym.emplace(PeopleOf(fields[3]), index);
      if (PeopleOf(fields[3]) != fields[3]) people.insert(PeopleOf(fields[3]));
    }
  }

  void ReadPeoples() {
    for (const std::string_view line : Split(geography::kPeoples, '\n')) {
      if (line.empty()) continue;
      const auto fields = Split(line, '|');
      adjectives.insert(fields[0]);
      const auto country = by_demonym.find(fields[0]);
      for (const std::string_view name : {fields[1], fields[2]}) {
        if (name.empty()) continue;
        if (name != fields[0]) people.insert(std::string(name));
        if (country != by_demonym.end()) by_demonym.emplace(std::string(name), country->second);
      }
    }
  }
};

const Tables& TheTables() {
  static const Tables tables;
  return tables;
}

std::string_view WithoutThe(std::string_view name) {
  const bool article = name.substr(0, 4) == "the " || name.substr(0, 4) == "The ";
  return article && name != "The Hague" ? name.substr(4) : name;
}

template <class Map>
const Country* Find(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &TheTables().countries[found->second];
}

}  // namespace

const std::vector<Country>& Countries() { return TheTables().countries; }
const Country* FindCountry(std::string_view name) { return Find(TheTables().by_name, WithoutThe(name)); }
const Country* FindCountryByCapital(std::string_view city) { return Find(TheTables().by_capital, city); }
const Country* FindCountryByDemonym(std::string_view word) { return Find(TheTables().by_demonym, word); }

bool IsDemonymAdjective(std::string_view word) { return TheTables().adjectives.count(word) > 0; }
bool IsPeople(std::string_view word) { return TheTables().people.find(word) != TheTables().people.end(); }
bool IsRegion(std::string_view name) { return TheTables().regions.count(WithoutThe(name)) > 0; }
bool IsCity(std::string_view name) { return TheTables().cities.count(WithoutThe(name)) > 0; }

}  // namespace lacuna
