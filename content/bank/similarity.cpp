#include "content/bank/similarity.h"

#include <algorithm>

#include "content/base/random.h"
#include "content/base/utf8.h"

namespace lacuna {
namespace {

constexpr std::size_t kRun = 3;

bool IsWordPart(char32_t c) { return IsLetter(c) || IsDigit(c); }

// Han and kana: a word a character.
bool StandsAlone(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

// SeedOf lets neighbouring texts have neighbouring numbers; the smallest must be a fair choice.
std::uint64_t Mixed(std::uint64_t hash) { return Random(hash).Next(); }

}  // namespace

Hashes WordsOf(std::string_view text) {
  const std::string folded = FoldCase(text);
  Hashes words;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end) {
    if (end > begin) words.push_back(Mixed(SeedOf(std::string_view(folded).substr(begin, end - begin))));
  };
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t here = at;
    const char32_t c = NextCodePoint(folded, at);
    if (IsWordPart(c) && !StandsAlone(c)) continue;
    finish(here);
    begin = StandsAlone(c) ? here : at;
    if (StandsAlone(c)) finish(at);
    begin = at;
  }
  finish(folded.size());
  return words;
}

Hashes ShinglesOf(const Hashes& words) {
  Hashes shingles;
  const std::size_t run = std::min(kRun, words.size());
  for (std::size_t i = 0; run > 0 && i + run <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = 0; k < run; ++k) hash = Mixed(hash ^ words[i + k]);
    shingles.push_back(hash);
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

std::size_t CountShared(const Hashes& a, const Hashes& b) {
  std::size_t shared = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++shared;
    const bool step_i = *i <= *j, step_j = *j <= *i;
    if (step_i) ++i;
    if (step_j) ++j;
  }
  return shared;
}

double Likeness(const Hashes& a, const Hashes& b) {
  if (a.empty() && b.empty()) return 0;
  return 2 * static_cast<double>(CountShared(a, b)) / static_cast<double>(a.size() + b.size());
}

Hashes SketchOf(const Hashes& shingles) {
  return {shingles.begin(),
          shingles.begin() + static_cast<std::ptrdiff_t>(std::min(kSketchSize, shingles.size()))};
}

}  // namespace lacuna
