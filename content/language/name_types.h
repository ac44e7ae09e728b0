// What kind of thing a name names: evidence from the name itself and from the words around it.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "content/language/appositions.h"
#include "content/language/lexicon.h"

namespace lacuna {

// A sum of evidence for each kind of name; kinds are those of IsName.
class TypeScores {
 public:
  void Add(MentionType type, double weight) { scores_[Index(type)] += weight; }
  void Add(const TypeScores& other);
  double Of(MentionType type) const { return scores_[Index(type)]; }
  MentionType Best() const;  // misc when nothing speaks for another kind

 private:
  static std::size_t Index(MentionType type) { return static_cast<std::size_t>(type); }
  std::array<double, 6> scores_{};  // person … misc
};

// From the name alone: gazetteers, WordNet, given names, telling words. `name` without title.
TypeScores EvidenceInName(std::string_view name, const Lexicon& lexicon);
// From this mention's surroundings: title, article, preposition, verb, apposition.
TypeScores EvidenceAround(const SentenceWords& words, const NameRun& run,
                          const std::optional<Apposition>& apposition, const Lexicon& lexicon);

}  // namespace lacuna
