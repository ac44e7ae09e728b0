// Wrong answers of the right kind, in a language without a parser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "content/language/plain_reading.h"

namespace lacuna {

// Up to `count`, best first; fewer when the kind of the key gives no more. Values are written as the key is:
// years at plausible distance, numbers of the same rounding. Names and terms come from other sentences of the
// article and have the key's shape: as many words, the same script and capitals, the same ending. Countries
// and languages come from CLDR's lists. Nothing that stands in the key's own sentence. `seed` decides between
// equals.
std::vector<std::string> PlainDistractors(const PlainReading& reading, const PlainMention& key,
                                          std::uint64_t seed, std::size_t count);

// One source each: candidates in order of preference, not yet checked.
std::vector<std::string> PlainYearCandidates(const PlainReading& reading, const PlainMention& key,
                                             std::uint64_t seed);
std::vector<std::string> PlainDateCandidates(const PlainReading& reading, const PlainMention& key,
                                             std::uint64_t seed);
std::vector<std::string> PlainNumberCandidates(const PlainReading& reading, const PlainMention& key,
                                               std::uint64_t seed);
std::vector<std::string> PlainNameCandidates(const PlainReading& reading, const PlainMention& key);

}  // namespace lacuna
