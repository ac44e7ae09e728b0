// Base noun phrases of a tagged sentence.
#pragma once

#include <vector>

#include "content/language/document.h"
#include "content/language/token_range.h"

namespace lacuna {

// A noun phrase. `base` is the phrase without what follows its head ("the signing");
// `whole` takes in the chain of "of" phrases after it ("the signing of the Treaty of
// Camp David"), which must never be cut in the middle. Possessors are inside.
struct NounPhrase {
  TokenRange base;
  TokenRange whole;
  std::size_t head = 0;  // the last noun of base
  int preposition = -1;  // the token before the phrase that governs it ("in", "by"), -1 for none
  bool plural = false;
  bool pronoun = false;  // a personal, demonstrative or relative pronoun alone
  bool name = false;     // the head is a proper noun
};

std::vector<NounPhrase> FindNounPhrases(const Sentence& sentence);

}  // namespace lacuna
