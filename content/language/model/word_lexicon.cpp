// Bytes: number of words (varint), the keys (varint, the difference to the one before), the low bytes of the
// senses, the high bytes.
#include "content/language/model/word_lexicon.h"

#include <algorithm>
#include <utility>

#include "content/language/model/byte_reader.h"
#include "content/language/model/feature_key.h"

namespace lacuna {
namespace {

constexpr unsigned kIndexShift = 16;

std::uint32_t KeyOf(std::string_view lower) { return FeatureOf(0, TextHash(lower)); }

// An ending, what stands in its place in the base form, and what the whole word can be.
struct Ending {
  std::string_view from, to;
  unsigned classes;
};

constexpr Ending kEndings[] = {{"s", "", WordSenses::kNoun | WordSenses::kVerb},
                               {"es", "", WordSenses::kNoun | WordSenses::kVerb},
                               {"ies", "y", WordSenses::kNoun | WordSenses::kVerb},
                               {"ed", "", WordSenses::kVerb},
                               {"ed", "e", WordSenses::kVerb},
                               {"ied", "y", WordSenses::kVerb},
                               {"ing", "", WordSenses::kVerb},
                               {"ing", "e", WordSenses::kVerb}};

bool EndsWith(std::string_view word, std::string_view tail) {
  return word.size() > tail.size() + 1 && word.substr(word.size() - tail.size()) == tail;
}

WordSenses Restricted(WordSenses senses, unsigned classes) {
  const unsigned left = senses.classes() & classes;
  if (left == 0) return {};
  const bool kept = (left >> senses.commonest() & 1U) != 0;
  const unsigned commonest = kept ? senses.commonest() : (left & WordSenses::kNoun) != 0 ? 0U : 1U;
  return WordSenses::Of(left, commonest, (left & WordSenses::kNoun) != 0 ? senses.noun_field() : 0,
                        (left & WordSenses::kVerb) != 0 ? senses.verb_field() : 0);
}

}  // namespace

WordLexicon::WordLexicon(const std::map<std::string, WordSenses>& words) {
  std::map<std::uint32_t, WordSenses> by_key;
  for (const auto& [word, senses] : words) by_key.emplace(KeyOf(word), senses);
  for (const auto& [key, senses] : by_key) {
    keys_.push_back(key);
    senses_.push_back(senses);
  }
  Index();
}

void WordLexicon::Index() {
  starts_.assign((std::size_t{1} << (32 - kIndexShift)) + 1, 0);
  for (const std::uint32_t key : keys_) ++starts_[(key >> kIndexShift) + 1];
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

WordSenses WordLexicon::Exact(std::string_view lower) const {
  if (keys_.empty()) return {};
  const std::uint32_t key = KeyOf(lower);
  const std::size_t bucket = key >> kIndexShift;
  for (std::size_t at = starts_[bucket]; at < starts_[bucket + 1]; ++at)
    if (keys_[at] == key) return senses_[at];
  return {};
}

WordSenses WordLexicon::Of(std::string_view lower) const {
  if (const WordSenses senses = Exact(lower); senses.bits != 0) return senses;
  for (const Ending& ending : kEndings) {
    if (!EndsWith(lower, ending.from)) continue;
    const std::string base =
        std::string(lower.substr(0, lower.size() - ending.from.size())) + std::string(ending.to);
    if (const WordSenses senses = Restricted(Exact(base), ending.classes); senses.bits != 0) return senses;
  }
  return {};
}

std::string WordLexicon::Write() const {
  std::string out, low, high;
  AppendVarint(out, keys_.size());
  std::uint32_t before = 0;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    AppendVarint(out, keys_[i] - before);
    before = keys_[i];
    low += static_cast<char>(senses_[i].bits & 0xFF);
    high += static_cast<char>(senses_[i].bits >> 8);
  }
  return out + low + high;
}

Result<WordLexicon> WordLexicon::Read(std::string_view bytes) {
  ByteReader reader(bytes);
  const std::uint64_t count = reader.Varint();
  if (count > bytes.size()) return Error{"its dictionary is cut short"};
  WordLexicon lexicon;
  std::uint64_t key = 0;
  for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
    const std::uint64_t step = reader.Varint();
    key += step;
    if (key > 0xFFFFFFFFULL || step > 0xFFFFFFFFULL) return Error{"its dictionary is out of order"};
    lexicon.keys_.push_back(static_cast<std::uint32_t>(key));
  }
  const std::string_view low = reader.Bytes(count), high = reader.Bytes(count);
  if (!reader.ok() || reader.left() != 0) return Error{"its dictionary is cut short"};
  for (std::size_t i = 0; i < count; ++i)
    lexicon.senses_.push_back({static_cast<std::uint16_t>(static_cast<std::uint8_t>(low[i]) |
                                                          static_cast<std::uint8_t>(high[i]) << 8)});
  lexicon.Index();
  return lexicon;
}

}  // namespace lacuna
