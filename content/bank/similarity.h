// How alike two texts are, by the runs of three words they share. Case, punctuation and spaces do not count;
// of scripts without spaces each character is a word.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lacuna {

using Hashes = std::vector<std::uint64_t>;

// A number for each word, in order. Empty when there is none.
Hashes WordsOf(std::string_view text);

// The different runs of three words (of all words, when there are fewer), ascending.
Hashes ShinglesOf(const Hashes& words);

// Numbers of `items` that stand in both, ascending lists without repeats.
std::size_t CountShared(const Hashes& a, const Hashes& b);

// Dice's coefficient, 0..1: twice what is shared over what there is. 0 for two empty lists.
double Likeness(const Hashes& a, const Hashes& b);

// The kSketchSize smallest shingles. Of two texts that share a third of their runs, so do the sketches, about
// (Broder 1997, "On the resemblance and containment of documents").
constexpr std::size_t kSketchSize = 64;
Hashes SketchOf(const Hashes& shingles);

}  // namespace lacuna
