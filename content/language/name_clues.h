// What tables and WordNet know about a word or a name, as numbers for the trained name finder.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "content/language/lexicon.h"

namespace lacuna {

// A bit for each thing that is known about one word: given name, title, country, …; see name_clues.cpp. The
// order is part of the trained model.
using NameClues = std::uint32_t;
inline constexpr unsigned kNameClues = 23;
// The bits that speak of names; the others tell a word's parts of speech.
inline constexpr NameClues kNamingClues = 0x7FFF;

// What a whole name is known as.
enum class KnownAs : std::uint8_t {
  nothing,
  country,
  capital,
  region,
  city,
  people,
  demonym,
  person,
  place,
  group,
  event,
  organization,
  work,
  language
};

// Looks each word up once; for one document, in one thread.
class NameKnowledge {
 public:
  explicit NameKnowledge(const Lexicon& lexicon) : lexicon_(lexicon) {}

  NameClues CluesOf(std::string_view word);
  KnownAs WholeName(std::string_view name);
  // The number of the WordNet field of a common noun's first sense; 0 for none.
  std::uint64_t FieldOf(const std::string& lemma);
  const Lexicon& lexicon() const { return lexicon_; }

 private:
  NameClues LookUpClues(std::string_view word) const;
  KnownAs LookUpName(std::string_view name) const;

  const Lexicon& lexicon_;
  std::map<std::string, NameClues, std::less<>> clues_;
  std::map<std::string, KnownAs, std::less<>> names_;
  std::map<std::string, std::uint64_t> fields_;
};

}  // namespace lacuna
