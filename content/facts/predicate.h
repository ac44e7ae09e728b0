// The verb group of a clause: its finite verb, what belongs to it, and what it says of time and mood.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/facts/sentence_view.h"

namespace lacuna {

struct Predicate {
  std::size_t token = 0;             // head of the clause: the verb, or what a copula links to
  std::size_t finite = 0;            // the token that carries the tense
  std::vector<std::size_t> verbs;    // finite verb, other auxiliaries, main verb or copula; ascending
  std::vector<std::size_t> adverbs;  // inside the group
  int particle = -1;                 // "up" of "set up"
  bool shared = false;  // the auxiliaries are the coordinated verb's before it ("was built and opened")
  bool copula = false;
  bool passive = false;
  bool past = false;
  bool modal = false;
  bool future = false;
  bool negated = false;

  std::size_t begin() const { return shared ? token : verbs.front(); }
  std::size_t end() const;  // one past the last verb or the particle that follows it directly
};

// nullopt when no finite verb makes `token` the head of a clause.
std::optional<Predicate> ReadPredicate(const SentenceView& view, std::size_t token);

}  // namespace lacuna
