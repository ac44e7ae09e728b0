// Features as numbers: a template and its values hashed into 32 bits, without a dictionary.
//
// Two features rarely share a key (one pair in four thousand million); what shares one is
// counted together, in training and in use alike.
#pragma once

#include <cstdint>
#include <string_view>

namespace lacuna {

using FeatureKey = std::uint32_t;

// Joins two values into one; the order counts.
constexpr std::uint64_t JoinHash(std::uint64_t a, std::uint64_t b) {
  std::uint64_t h = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6))) * 0xFF51AFD7ED558CCDULL;
  return h ^ (h >> 32);
}

// The value of a word or of another text (FNV-1a).
constexpr std::uint64_t TextHash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return hash ^ (hash >> 29);
}

// The key of feature template `number` with its values: FeatureOf(7, word, tag).
template <class... Values>
constexpr FeatureKey FeatureOf(std::uint64_t number, Values... values) {
  std::uint64_t hash = (number + 1) * 0x9E3779B97F4A7C15ULL;
  ((hash = JoinHash(hash, static_cast<std::uint64_t>(values))), ...);
  return static_cast<FeatureKey>((hash * 0xC4CEB9FE1A85EC53ULL) >> 32);
}

}  // namespace lacuna
