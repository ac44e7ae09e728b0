#include <algorithm>
#include <array>

#include "content/base/random.h"
#include "content/language/geography.h"
#include "content/questions/distractors.h"
#include "content/questions/words.h"

namespace lacuna {
namespace {

// Too small to be taken for the answer by anyone.
bool IsTiny(const Country& country) {
  constexpr auto kTiny = std::to_array<std::string_view>(
      {"AD", "LI", "MC", "SM", "VA", "MT", "NR", "TV", "PW", "MH", "FM", "KI", "KN", "AG", "DM", "GD", "LC",
       "VC", "ST", "KM", "SC", "MV", "BN", "TO", "WS", "VU", "SB", "BB", "TL", "LU", "BH", "SZ", "LS"});
  return std::find(kTiny.begin(), kTiny.end(), country.code) != kTiny.end();
}

// Countries of the same region, then of the same continent, in an order that depends on the seed.
std::vector<const Country*> Neighbours(const Country& country, std::uint64_t seed) {
  std::vector<const Country*> near, far;
  for (const Country& other : Countries()) {
    if (other.code == country.code || IsTiny(other)) continue;
    if (other.region == country.region) {
      near.push_back(&other);
    } else if (other.continent == country.continent) {
      far.push_back(&other);
    }
  }
  Random random(seed);
  random.Shuffle(std::span(near));
  random.Shuffle(std::span(far));
  near.insert(near.end(), far.begin(), far.end());
  return near;
}

// The country a city of the article most likely lies in: the capital's own, else the country named most.
const Country* CountryOfCity(const Wanted& wanted, std::string_view city) {
  if (const Country* country = FindCountryByCapital(city)) return country;
  const Country* best = nullptr;
  std::size_t most = 0;
  for (const Chain& chain : wanted.reading.document->chains) {
    const Country* country = FindCountry(WithoutArticle(chain.name));
    if (country == nullptr || chain.mentions.size() <= most) continue;
    best = country;
    most = chain.mentions.size();
  }
  return best;
}

}  // namespace

std::vector<std::string> PlaceCandidates(const Wanted& wanted, const Mention& key) {
  std::vector<std::string> candidates;
  const std::string name(WithoutArticle(key.text));
  const Country* country = FindCountry(name);
  const bool city = country == nullptr && IsCity(name);
  if (country == nullptr && !city) return {};  // a region or a village: nothing is surely of its kind
  for (const std::string& other : NamesInArticle(wanted, MentionType::place))
    if (country != nullptr ? FindCountry(other) != nullptr : (FindCountry(other) == nullptr && IsCity(other)))
      candidates.push_back(other);
  if (candidates.size() > 2) candidates.resize(2);  // what the article names most is often what it is about
  const Country* near = country != nullptr ? country : CountryOfCity(wanted, name);
  if (near == nullptr) return candidates;
  for (const Country* neighbour : Neighbours(*near, wanted.seed)) {
    const std::string_view other = country != nullptr ? neighbour->name : neighbour->capital;
    if (!other.empty()) candidates.emplace_back(other);
  }
  return candidates;
}

}  // namespace lacuna
