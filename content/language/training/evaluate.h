// Compares trees with the treebank's.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "content/language/training/treebank.h"

namespace lacuna {

struct TreeScore {
  std::size_t words = 0, tags = 0, universal = 0,
              lemmas = 0;                         // all words; right Penn tag, universal tag, lemma
  std::size_t arcs = 0, heads = 0, labelled = 0;  // without punctuation; right head; and right relation
  std::size_t subjects = 0, found_subjects = 0,
              right_subjects = 0;  // nominal; right: on any verb of the gold verb group

  double SubjectF1() const;
  std::string Line(const std::string& name) const;  // "NAME: XPOS … UPOS … UAS … LAS … nsubj F1 …"
};

// `found` has the same words as `gold`, with its own tags, heads and relations.
void AddScore(const TreebankSentence& gold, const TreebankSentence& found, TreeScore& score);

// Written to inform: news, bio, interview, voyage, textbook or academic of GUM.
bool IsExpository(const std::string& document);

}  // namespace lacuna
