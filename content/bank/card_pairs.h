// Which card of a draft is which card of the library.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/bank/alignment.h"
#include "content/bank/kept_article.h"

namespace lacuna {

enum class PairKind {
  same,         // the same evidence, slot and answer
  same_stem,    // the same evidence and question, but another answer: what stands around it changed
  same_answer,  // other evidence that was made of the card's, the same answer
  new_answer,   // … and another one
  follows       // made by hand from a card that has this pair: the answer was corrected
};

struct CardPair {
  std::size_t draft = 0;  // index of Draft::cards
  PairKind kind = PairKind::same;
};

// For each kept card the draft's, no draft card twice but for those that follow. Cards whose evidence stands
// unchanged are never taken for reworded ones.
std::vector<std::optional<CardPair>> PairCards(const KeptArticle& kept, const Draft& draft,
                                               const Alignment& alignment);

// Whether all that is asked of the card (what is rejected, when nothing else is left) stands unchanged.
bool StandsUnchanged(const KeptCard& card, const Alignment& alignment);

// Of the current version, and not retired: what an update looks at by its evidence.
bool IsOfCurrentText(const KeptCard& card);

// The words under the form's spans.
std::vector<std::string> EvidenceOf(const QuestionForm& form, const std::string& text);

}  // namespace lacuna
